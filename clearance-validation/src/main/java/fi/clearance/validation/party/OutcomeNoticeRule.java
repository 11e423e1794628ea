package fi.clearance.validation.party;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.party.OutcomeNotice;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What the applicant has to tell the subject about the outcome.
 *
 * @statute 6.2
 */
public enum OutcomeNoticeRule implements Rule<OutcomeNotice> {
    /**
     * The outcome.
     *
     * @statute 6.2
     */
    TELL("6.2", open(), new Deed<>("received", OutcomeNotice::received), new Deed<>("told", OutcomeNotice::told)),

    /**
     * A written clearance, to be looked at, unless the subject asked for a copy.
     *
     * @statute 6.2
     */
    SHOW(
            "6.2/show",
            open().and(written()).and(not(done("copyRequested", OutcomeNotice::copyRequested))),
            new Deed<>("received", OutcomeNotice::received),
            new Deed<>("shown", OutcomeNotice::shown)),

    /**
     * A written clearance, as a copy, when the subject asks for one.
     *
     * @statute 6.2
     */
    COPY(
            "6.2/copy",
            open().and(written()).and(done("received", OutcomeNotice::received)),
            new Deed<>("copyRequested", OutcomeNotice::copyRequested),
            new Deed<>("copyGiven", OutcomeNotice::copyGiven));

    private final Norm<OutcomeNotice> norm;

    OutcomeNoticeRule(String id, Condition<OutcomeNotice> scope, Deed<OutcomeNotice> since, Deed<OutcomeNotice> done) {
        this.norm = Norm.of(id, OBLIGATION, duty(scope, since, Optional.empty(), done))
                .addressedTo(Addressee.APPLICANT)
                .leaningOn(notice -> List.of(Provision.of("6.3")));
    }

    @Override
    public Norm<OutcomeNotice> norm() {
        return norm;
    }

    // 6 § 3 mom.

    private static Condition<OutcomeNotice> open() {
        return not(InformationRule.closed(OutcomeNotice::closedRegister, OutcomeNotice::closedElsewhere));
    }

    private static Condition<OutcomeNotice> written() {
        return answered("written", OutcomeNotice::written);
    }
}
