package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.ClearanceKind;

/**
 * The question whether a consent bears what is done on the strength of it.
 *
 * @param kind the kind of clearance
 * @param consent the consent, or the declaration in its place
 * @param bySubject whether the subject applies for the clearance
 * @param purpose what is done
 * @param started when processing starts: the first check of a register
 * @param withinExtent whether what is done lies within the clearance, employment, task or branch that the consent
 *     names;
 *     about a personnel clearance only
 * @statute 5
 */
public record ConsentUse(
        ClearanceKind kind,
        Consent consent,
        Answer bySubject,
        Purpose purpose,
        Occurrence started,
        Answer withinExtent) {

    /** What a consent is relied on for. */
    public enum Purpose {
        /** Making the clearance. */
        CLEARANCE,
        /** Following the subject's reliability afterwards. */
        FOLLOW_UP
    }
}
