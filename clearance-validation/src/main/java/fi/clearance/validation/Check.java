package fi.clearance.validation;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a rule is assessed: the makers below build every check there is, so that no rule handles a missing fact by hand.
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

    /**
     * Asks for the kind of the outcome only.
     *
     * @param facts what is validated
     * @param at the day and the readings
     * @return what {@code assess(facts, at).kind()} would be
     */
    default OutcomeKind verdict(T facts, Setting at) {
        return assess(facts, at).kind();
    }

    /** {@return the paths of the facts it looks at, each once} */
    List<String> facts();

    /** {@return the matters whose recorded judgements it looks for, each once} */
    List<Matter> matters();

    /** {@return whether it is made by {@link #duty} or {@link #dutyEvenBefore}} */
    default boolean isDuty() {
        return false;
    }

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
     * @return met once done, with the days, but not by a deed before the duty started; outstanding while not done in
     *     time; not met when overdue, also once done late; not applicable outside the scope and before the duty starts;
     *     else what is open
     */
    static <T> Check<T> duty(
            Condition<T> scope, Deed<T> since, Optional<UnaryOperator<LocalDate>> lastDay, Deed<T> done) {
        return new Checks.Duty<>(scope, since, lastDay, done, false);
    }

    /**
     * Makes a check that something must be done once something else has happened, or before. What is gone already need
     * not go
     * again; that is the one difference from {@link #duty}.
     *
     * @param scope when the rule applies
     * @param since the deed that starts the duty, and its path
     * @param lastDay the last day on which it is done in time, from the day of that deed; empty if the text gives none
     * @param done the deed that performs the duty, and its path
     * @param <T> what is validated
     * @return as for a duty, but met by a deed before its start too
     */
    static <T> Check<T> dutyEvenBefore(
            Condition<T> scope, Deed<T> since, Optional<UnaryOperator<LocalDate>> lastDay, Deed<T> done) {
        return new Checks.Duty<>(scope, since, lastDay, done, true);
    }

    /**
     * Chooses between two checks by how an open question is read.
     *
     * @param reading the reading that is asked about
     * @param then what counts under that reading
     * @param otherwise what counts under any other
     * @param <T> what is validated
     * @return the check that counts; while the question is open, what both agree on, or else open on the question and
     *     on
     *     whatever they are open on
     */
    static <T> Check<T> read(Reading reading, Check<T> then, Check<T> otherwise) {
        return new Checks.Read<>(reading, then, otherwise);
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
