package fi.clearance.validation.tie;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.read;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.tie.TieChange;
import fi.clearance.model.tie.TieMatter;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.tie.TieReading.EndOfDuty;
import fi.clearance.validation.tie.TieReading.NotEngaged;
import java.util.Optional;

/**
 * What becomes of a foreign tie that is new or changes after the clearance.
 *
 * @statute 28a
 * @statute 28b
 */
public enum TieChangeRule implements Rule<TieChange> {
    /**
     * The subject notifies it without undue delay, as long as clearance and certificate are valid; how long a delay is
     * undue, the Act does not say.
     *
     * @statute 28a.1
     */
    NOTIFY(Norm.of(
                    "28a.1",
                    OBLIGATION,
                    duty(
                            answered("tiesExamined", TieChange::tiesExamined).and(not(dutyEnded())),
                            new Deed<>("changed", TieChange::changed),
                            Optional.empty(),
                            new Deed<>("notified", TieChange::notified)))
            .addressedTo(Addressee.SUBJECT)
            .near("Q-32")),

    /**
     * If it could have changed the outcome, the authority informs whoever applied for the clearance.
     *
     * @statute 28b.1
     */
    INFORM_APPLICANT(Norm.of(
                    "28b.1",
                    OBLIGATION,
                    duty(
                            affectsOutcome()
                                    .and(answered("stillEngaged", TieChange::stillEngaged)
                                            .or(reading(NotEngaged.INFORMED))),
                            new Deed<>("notified", TieChange::notified),
                            Optional.empty(),
                            new Deed<>("applicantInformed", TieChange::applicantInformed)))
            .addressedTo(Addressee.MAKER)),

    /**
     * And only then.
     *
     * @statute 28b.1
     */
    ONLY_IF_IT_MATTERS(Norm.of("28b.1/finding", Modality.POWER, requires(applicantInformed(), foundBefore()))),

    /**
     * But hears the subject first.
     *
     * @statute 28b.1
     */
    HEAR(Norm.of(
            "28b.1/hearing",
            OBLIGATION,
            requires(
                    applicantInformed(),
                    inOrder("notified", TieChange::notified, "applicantInformed", TieChange::applicantInformed)
                            .and(inOrder("notified", TieChange::notified, "heard", TieChange::heard))
                            .and(inOrder(
                                    "heard", TieChange::heard, "applicantInformed", TieChange::applicantInformed))))),

    /**
     * And finds out first whether the subject still serves the applicant; if not, the applicant is not informed.
     *
     * @statute 28b.2
     */
    FIND_OUT(Norm.of(
            "28b.2",
            OBLIGATION,
            requires(
                    applicantInformed(),
                    inOrder("notified", TieChange::notified, "applicantInformed", TieChange::applicantInformed)
                            .and(inOrder(
                                    "notified", TieChange::notified, "engagementChecked", TieChange::engagementChecked))
                            .and(inOrder(
                                    "engagementChecked",
                                    TieChange::engagementChecked,
                                    "applicantInformed",
                                    TieChange::applicantInformed))
                            .and(answered("stillEngaged", TieChange::stillEngaged)
                                    .or(reading(NotEngaged.INFORMED)))))),

    /**
     * Whoever entered the recruitment in the register gets the result in any case, until the employment is reported
     * ended.
     *
     * @statute 28b.3
     */
    INFORM_RECRUITER(Norm.of(
                    "28b.3",
                    OBLIGATION,
                    duty(
                            answered("recruitmentEntered", TieChange::recruitmentEntered)
                                    .and(not(done("employmentEnded", TieChange::employmentEnded))),
                            new Deed<>("assessed", TieChange::assessed),
                            Optional.empty(),
                            new Deed<>("recruiterInformed", TieChange::recruiterInformed)))
            .addressedTo(Addressee.MAKER)
            .near("IQ-28b-1"));

    private final Norm<TieChange> norm;

    TieChangeRule(Norm<TieChange> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<TieChange> norm() {
        return norm;
    }

    // 28 a §

    private static Condition<TieChange> dutyEnded() {
        Condition<TieChange> clearance = done("clearanceEnded", TieChange::clearanceEnded);
        Condition<TieChange> certificate = done("certificateEnded", TieChange::certificateEnded);
        Condition<TieChange> noCertificate = not(answered("certificateGiven", TieChange::certificateGiven));
        return read(
                EndOfDuty.FIRST,
                clearance.or(not(noCertificate).and(certificate)),
                clearance.and(noCertificate.or(certificate)));
    }

    // 28 b §

    private static Condition<TieChange> affectsOutcome() {
        return judged("judgements", TieChange::judgements, TieMatter.AFFECTS_OUTCOME, TieChange::maker);
    }

    /** What is found after the applicant was informed cannot carry that. */
    private static Condition<TieChange> foundBefore() {
        return judged(
                "judgements",
                TieChange::judgements,
                TieMatter.AFFECTS_OUTCOME,
                TieChange::maker,
                new Deed<>("applicantInformed", TieChange::applicantInformed));
    }

    private static Condition<TieChange> applicantInformed() {
        return done("applicantInformed", TieChange::applicantInformed);
    }
}
