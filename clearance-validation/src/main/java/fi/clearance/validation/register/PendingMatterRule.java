package fi.clearance.validation.register;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Modality.CONDITION;

import fi.clearance.model.Occurrence;
import fi.clearance.model.register.PendingMatter;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.time.LocalDate;

/**
 * Whether the Act governs a matter.
 *
 * @statute 64.1
 */
public enum PendingMatterRule implements Rule<PendingMatter> {
    /**
     * It does if the matter was set going when the Act was in force; the earlier one governs what was pending.
     *
     * @statute 64.1
     */
    SET_GOING_UNDER_THE_ACT(Norm.of(
            "64.1/s1",
            CONDITION,
            requires(
                    done("initiated", PendingMatter::initiated),
                    Condition.of(PendingMatterRule::underTheAct, "initiated"))));

    private final Norm<PendingMatter> norm;

    PendingMatterRule(Norm<PendingMatter> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<PendingMatter> norm() {
        return norm;
    }

    private static Truth underTheAct(PendingMatter it, Setting at) {
        return it.initiated() instanceof Occurrence.On initiated
                ? Truth.of(!initiated.day().isBefore(inForce()))
                : at.isDone(it.initiated(), "initiated");
    }

    static LocalDate inForce() {
        return Provision.of("63.1").inForceSince();
    }
}
