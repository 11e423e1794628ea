package fi.clearance.validation.application;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.not;

import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.ExistingClearance;
import fi.clearance.model.application.Intake;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.application.ApplicationReading.DutyByDecree;
import java.time.Period;
import java.util.List;

/**
 * Whether the competent authority takes a matter up.
 *
 * @statute 10
 */
public enum IntakeRule implements Rule<Intake> {
    /**
     * No second clearance while a corresponding one is valid, unless special reasons call for it.
     *
     * @statute 10.1
     */
    NO_DUPLICATE(Norm.of(
                    "10.1",
                    Modality.PROHIBITION,
                    forbids(
                            stillValid(),
                            weighed(ApplicationMatter.CORRESPONDING_CLEARANCE)
                                    .and(not(weighed(ApplicationMatter.SPECIAL_REASONS)))))
            .leaningOn(intake -> List.of(Provision.of("53.1")))
            .near("Q-12")),

    /**
     * A clearance that an Act obliges somebody to obtain is not put off because of resources.
     *
     * @statute 10.2
     */
    DUTY(Norm.of("10.2/duty", Modality.PROHIBITION, forbids(deferred(), obligatory()))),

    /**
     * A clearance that no Act obliges anybody to obtain is refused or put off only with a view to the resources.
     *
     * @statute 10.2
     */
    RESOURCES("10.2", ApplicationMatter.RESOURCES),

    /**
     * And to what international information security obligations need.
     *
     * @statute 10.2:1
     */
    INTERNATIONAL_NEED("10.2:1", ApplicationMatter.INTERNATIONAL_NEED),

    /**
     * And to the general importance of the clearance.
     *
     * @statute 10.2:2
     */
    GENERAL_IMPORTANCE("10.2:2", ApplicationMatter.GENERAL_IMPORTANCE),

    /**
     * And to the equal treatment of applicants and subjects.
     *
     * @statute 10.2:3
     */
    EQUAL_TREATMENT("10.2:3", ApplicationMatter.EQUAL_TREATMENT);

    private static final Period VALIDITY = Period.ofYears(5);

    private final Norm<Intake> norm;

    IntakeRule(Norm<Intake> norm) {
        this.norm = norm;
    }

    IntakeRule(String id, ApplicationMatter factor) {
        this(Norm.of(id, Modality.OBLIGATION, requires(leftToResources(), weighed(factor))));
    }

    @Override
    public Norm<Intake> norm() {
        return norm;
    }

    private static Condition<Intake> weighed(ApplicationMatter matter) {
        return judged(
                "judgements",
                Intake::judgements,
                matter,
                intake -> intake.assignment().maker());
    }

    // 10 § 1 mom. ja 53 § 1 mom.

    private static Condition<Intake> stillValid() {
        return Condition.of(IntakeRule::stillValid, "existing", "existing.ended");
    }

    private static Truth stillValid(Intake intake, Setting at) {
        Truth valid = Truth.NO;
        for (ExistingClearance clearance : intake.existing()) {
            boolean inTime = clearance.kind() == intake.assignment().kind()
                    && !at.isBefore(clearance.made())
                    && !at.isAfter(clearance.made(), VALIDITY);
            valid = valid.or(
                    inTime ? at.isDone(clearance.ended(), "existing.ended").negated() : Truth.NO);
        }
        return valid;
    }

    // 10 § 2 mom.

    private static Condition<Intake> leftToResources() {
        return deferred().and(not(obligatory()));
    }

    private static Condition<Intake> deferred() {
        return answered("deferred", Intake::deferred);
    }

    private static Condition<Intake> obligatory() {
        return Condition.of(IntakeRule::dutyInAct, "duty");
    }

    private static Truth dutyInAct(Intake intake, Setting at) {
        return switch (intake.duty()) {
            case ACT -> Truth.YES;
            case DECREE -> at.reads(DutyByDecree.DECREE_TOO);
            case NONE -> Truth.NO;
            case NOT_STATED -> Truth.unknown("duty", Truth.YES, Truth.NO, at.reads(DutyByDecree.DECREE_TOO));
        };
    }
}
