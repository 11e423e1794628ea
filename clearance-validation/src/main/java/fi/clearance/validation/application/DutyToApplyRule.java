package fi.clearance.validation.application;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.application.TaskRule.has;
import static fi.clearance.validation.application.TaskRule.regularly;

import fi.clearance.model.application.DutyToApply;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.Optional;

/**
 * The duty of a State authority to obtain a clearance. The Act lays none down; it says for which tasks a Government
 * decree
 * may.
 *
 * @statute 16.1
 */
public enum DutyToApplyRule implements Rule<DutyToApply> {
    /**
     * For those who regularly handle documents of class I or II or the most damaging other secret ones, and for tasks
     * in
     * which the protected interests can be significantly endangered.
     *
     * @statute 16.1
     */
    WITHIN_DELEGATION(Norm.of(
            "16.1/tasks",
            Modality.POWER,
            requires(
                    answered("decree", DutyToApply::decree),
                    answered("stateAuthority", DutyToApply::stateAuthority)
                            .and(within("task", DutyToApply::task, task()))))),

    /**
     * An authority that a decree obliges obtains the clearance.
     *
     * @statute 16.1
     */
    OBTAIN(Norm.of(
                    "16.1",
                    Modality.OBLIGATION,
                    duty(
                            answered("decree", DutyToApply::decree)
                                    .and(answered("stateAuthority", DutyToApply::stateAuthority))
                                    .and(within("task", DutyToApply::task, task())),
                            new Deed<>("appointed", DutyToApply::appointed),
                            Optional.empty(),
                            new Deed<>("obtained", DutyToApply::obtained)))
            .addressedTo(Addressee.EMPLOYER));

    private final Norm<DutyToApply> norm;

    DutyToApplyRule(Norm<DutyToApply> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<DutyToApply> norm() {
        return norm;
    }

    private static Condition<Task> task() {
        return regularly("classI", Task::classI)
                .or(regularly("classII", Task::classII))
                .or(regularly("mostDamagingSecrets", Task::mostDamagingSecrets))
                .or(has(TaskElement.CAN_SIGNIFICANTLY_ENDANGER));
    }
}
