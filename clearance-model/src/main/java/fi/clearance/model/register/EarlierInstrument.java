package fi.clearance.model.register;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;

/**
 * A clearance or a certificate under the Acts before this one, moved to the register of clearances or exchanged.
 *
 * @param kind what it is
 * @param given the day on which it was given
 * @param exchanged its exchange between competent authorities, or their processing of it in another way, outside the
 *     register
 * @param neededForDuplicates whether that is needed so that no superfluous clearance is made
 * @param registerCompliant the register is brought into line with the Act
 * @statute 64.2
 * @statute 64.3
 */
public record EarlierInstrument(
        Kind kind, Occurrence given, Occurrence exchanged, Answer neededForDuplicates, Occurrence registerCompliant) {

    /**
     * What an earlier instrument is.
     *
     * @statute 64.2
     */
    public enum Kind {
        /** A clearance under Act 177/2002. */
        CLEARANCE_UNDER_177_2002,
        /** A certificate under Act 588/2004. */
        CERTIFICATE_UNDER_588_2004,
        /** Something else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }
}
