package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.RIGHT;

import fi.clearance.model.certificate.ReceivedData;
import fi.clearance.model.certificate.ReceivedData.Holder;
import fi.clearance.model.certificate.ReceivedData.Source;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;

/**
 * How personal data of a personnel clearance or of its certificate are handled by those who received them.
 *
 * @statute 45.1
 */
public enum ReceivedDataRule implements Rule<ReceivedData> {
    /**
     * The applicant sees to it that only those handle the data of a clearance who absolutely need them for their work.
     *
     * @statute 45.1
     */
    ACCESS(Norm.of(
            "45.1/s1", OBLIGATION, requires(heldBy(Holder.APPLICANT).and(ofClearance()), needed().or(inInterview())))),

    /**
     * And that those of clearance and certificate are used only for the purpose that the application states.
     *
     * @statute 45.1
     */
    PURPOSE(Norm.of(
            "45.1/purpose",
            OBLIGATION,
            requires(heldBy(Holder.APPLICANT), forItsPurpose().or(inInterview())))),

    /**
     * Whoever got the clearance or the certificate from the subject does so for the data of the clearance.
     *
     * @statute 45.1
     */
    RECEIVER_ACCESS(Norm.of(
            "45.1/s2",
            OBLIGATION,
            requires(heldBy(Holder.RECEIVED_FROM_SUBJECT).and(ofClearance()), needed().or(inInterview())))),

    /**
     * And sees to it that all of them are used only for the purpose that the application states.
     *
     * @statute 45.1
     */
    RECEIVER_PURPOSE(Norm.of(
            "45.1/s2/purpose",
            OBLIGATION,
            requires(heldBy(Holder.RECEIVED_FROM_SUBJECT), forItsPurpose().or(inInterview())))),

    /**
     * They may be used in an interview of the job seeker, unless they come from a register closed to the data subject.
     *
     * @statute 45.1
     */
    INTERVIEW(Norm.of("45.1/s3", RIGHT, requires(answered("inInterview", ReceivedData::inInterview), open()))
            .leaningOn(it -> List.of(Provision.of("6.3")))
            .near("Q-10"));

    private final Norm<ReceivedData> norm;

    ReceivedDataRule(Norm<ReceivedData> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<ReceivedData> norm() {
        return norm;
    }

    private static Condition<ReceivedData> heldBy(Holder holder) {
        return known("holder", ReceivedData::holder, Holder.NOT_STATED, held -> held == holder);
    }

    private static Condition<ReceivedData> ofClearance() {
        return known("source", ReceivedData::source, Source.NOT_STATED, source -> source == Source.CLEARANCE);
    }

    private static Condition<ReceivedData> needed() {
        return answered("necessaryForWork", ReceivedData::necessaryForWork);
    }

    private static Condition<ReceivedData> forItsPurpose() {
        return answered("forStatedPurpose", ReceivedData::forStatedPurpose);
    }

    // 6 § 3 mom.

    private static Condition<ReceivedData> open() {
        return not(answered("closedRegister", ReceivedData::closedRegister));
    }

    private static Condition<ReceivedData> inInterview() {
        return answered("inInterview", ReceivedData::inInterview).and(open());
    }
}
