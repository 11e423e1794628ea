package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.Renewal;
import fi.clearance.model.certificate.Renewal.Ground;
import fi.clearance.model.certificate.Renewal.Initiator;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.certificate.CertificateReading.ApproachingExpiry;
import fi.clearance.validation.certificate.CertificateReading.ExpiredClearance;
import java.util.List;

/**
 * When a clearance that was given until further notice may be renewed.
 *
 * @statute 54.1
 */
public enum RenewalRule implements Rule<Renewal> {
    /**
     * For an international information security obligation, or because tasks or circumstances of the subject have
     * changed.
     *
     * @statute 54.1
     */
    GROUND(Norm.of("54.1", CONDITION, requires(always(), Condition.of(RenewalRule::ground, "ground")))),

    /**
     * A change counts if the Act takes it into account when a clearance is made.
     *
     * @statute 54.1
     */
    CHANGE(Norm.of(
            "54.1/change",
            CONDITION,
            requires(
                    known(
                            "ground",
                            Renewal::ground,
                            Ground.NOT_STATED,
                            ground -> ground == Ground.CHANGED_TASKS || ground == Ground.CHANGED_CIRCUMSTANCES),
                    answered("changeCounts", Renewal::changeCounts)))),

    /**
     * If that makes it needed.
     *
     * @statute 54.1
     */
    NEEDED(Norm.of(
            "54.1/need",
            POWER,
            requires(
                    always(),
                    judged("judgements", Renewal::judgements, CertificateMatter.RENEWAL_NEEDED, Renewal::maker)))),

    /**
     * On the initiative of the authority, or on the application of the applicant or of the subject.
     *
     * @statute 54.1
     */
    INITIATOR(Norm.of(
            "54.1/initiator",
            CONDITION,
            requires(
                    always(),
                    known("initiator", Renewal::initiator, Initiator.NOT_STATED, who -> who != Initiator.OTHER)))),

    /**
     * On its own initiative only the authority that made it.
     *
     * @statute 54.1
     */
    OWN_INITIATIVE(Norm.of(
            "54.1/maker",
            CONDITION,
            requires(
                    known("initiator", Renewal::initiator, Initiator.NOT_STATED, who -> who == Initiator.AUTHORITY),
                    is("renewer", it -> it.renewer() == it.maker())))),

    /**
     * If it was given until further notice.
     *
     * @statute 54.1
     */
    UNTIL_FURTHER_NOTICE(Norm.of(
            "54.1/term", CONDITION, requires(always(), answered("untilFurtherNotice", Renewal::untilFurtherNotice)))),

    /**
     * And is still valid.
     *
     * @statute 54.1
     */
    STILL_VALID(Norm.of("54.1/valid", CONDITION, requires(always(), Condition.of(RenewalRule::stillValid, "made")))
            .leaningOn(it -> List.of(Provision.of("53.1")))
            .near("IQ-53-1", "IQ-TIME-1"));

    private final Norm<Renewal> norm;

    RenewalRule(Norm<Renewal> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Renewal> norm() {
        return norm;
    }

    private static Truth ground(Renewal it, Setting at) {
        return switch (it.ground()) {
            case INTERNATIONAL_OBLIGATION, CHANGED_TASKS, CHANGED_CIRCUMSTANCES -> Truth.YES;
            case APPROACHING_EXPIRY -> at.reads(ApproachingExpiry.GROUND);
            case NONE -> Truth.NO;
            case NOT_STATED -> Truth.unknown("ground", Truth.YES, Truth.NO);
        };
    }

    private static Truth stillValid(Renewal it, Setting at) {
        return at.isDone(it.made(), "made")
                .and(ClearanceValidityRule.startedWithin(it.made(), "made", at).or(at.reads(ExpiredClearance.RENEWED)));
    }
}
