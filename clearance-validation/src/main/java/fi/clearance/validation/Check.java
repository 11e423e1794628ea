package fi.clearance.validation;

import fi.clearance.model.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a rule is assessed: three makers build every outcome there is, so that no rule handles a missing fact by hand.
 *
 * @param <T> what is validated
 */
public interface Check<T> {

    /**
     * Assesses facts.
     *
     * @param facts what is validated
     * @param at the day and the readings
     * @return the outcome
     */
    Outcome assess(T facts, Setting at);

    /** {@return the paths of the facts it looks at, each once} */
    List<String> facts();

    /**
     * Makes a check that something must be so.
     *
     * @param scope when the rule applies
     * @param demand what must be so
     * @param <T> what is validated
     * @return met if the demand holds, not met if it does not, not applicable outside the scope, else what is open
     */
    static <T> Check<T> requires(Condition<T> scope, Condition<T> demand) {
        return new Checks.Demand<>(scope, demand);
    }

    /**
     * Makes a check that something must not be so.
     *
     * @param scope when the rule applies
     * @param barred what must not be so
     * @param <T> what is validated
     * @return not met if the barred thing is so, met if it is not, not applicable outside the scope, else what is open
     */
    static <T> Check<T> forbids(Condition<T> scope, Condition<T> barred) {
        return new Checks.Demand<>(scope, Condition.not(barred));
    }

    /**
     * Makes a check that something must be done once something else has happened.
     *
     * @param scope when the rule applies
     * @param since the deed that starts the duty, and its path
     * @param lastDay the last day on which the duty is done in time, from the day of that deed; empty if the text gives
     *     none, and then the duty is never overdue
     * @param done the deed that performs the duty, and its path
     * @param <T> what is validated
     * @return met once done, late or not, with the days, but not by a deed before the duty started; outstanding while not done in time; not met when overdue; not
     *     applicable outside the scope and before the duty starts; else what is open
     */
    static <T> Check<T> duty(
            Condition<T> scope, Deed<T> since, Optional<UnaryOperator<LocalDate>> lastDay, Deed<T> done) {
        return new Checks.Duty<>(scope, since, lastDay, done);
    }

    /**
     * A deed among the facts.
     *
     * @param fact its path
     * @param of where to find it
     * @param <T> what is validated
     */
    record Deed<T>(String fact, Function<T, Occurrence> of) {}
}
