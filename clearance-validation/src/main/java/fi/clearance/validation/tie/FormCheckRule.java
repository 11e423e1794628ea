package fi.clearance.validation.tie;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.tie.FormCheck;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.Optional;

/**
 * Hearing the subject on what the check of the form brought to light.
 *
 * @statute 28.4
 */
public enum FormCheckRule implements Rule<FormCheck> {
    /**
     * The subject is offered an opportunity to comment.
     *
     * @statute 28.4
     */
    OPPORTUNITY(Norm.of(
                    "28.4",
                    OBLIGATION,
                    duty(
                            always(),
                            new Deed<>("revealed", FormCheck::revealed),
                            Optional.empty(),
                            new Deed<>("offered", FormCheck::offered)))
            .addressedTo(Addressee.MAKER)),

    /**
     * And that before the outcome, if it came to light before.
     *
     * @statute 28.4
     */
    BEFORE_OUTCOME(Norm.of(
            "28.4/before",
            OBLIGATION,
            requires(
                    inOrder("revealed", FormCheck::revealed, "outcome", FormCheck::outcome)
                            .and(done("outcome", FormCheck::outcome)),
                    inOrder("revealed", FormCheck::revealed, "offered", FormCheck::offered)
                            .and(inOrder("offered", FormCheck::offered, "outcome", FormCheck::outcome)))));

    private final Norm<FormCheck> norm;

    FormCheckRule(Norm<FormCheck> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<FormCheck> norm() {
        return norm;
    }
}
