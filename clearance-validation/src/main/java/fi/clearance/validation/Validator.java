package fi.clearance.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rules to be asked together, in order.
 *
 * <p>A validator holds no state: the same facts and the same setting always give the same answer.
 *
 * @param <T> what is validated
 */
public sealed interface Validator<T> permits Rules {

    /**
     * Makes a validator of rules.
     *
     * @param rules the rules, in the order in which they are asked
     * @param <T> what is validated
     * @return the validator
     */
    static <T> Validator<T> of(List<? extends Rule<T>> rules) {
        return Rules.of(rules.stream().<Part<T>>map(Part.Single::of).toList());
    }

    /**
     * Makes a validator that asks the same rules about each element of something.
     *
     * @param path what the elements are called in findings: {@code data} gives {@code data[0]}, {@code data[1]}
     * @param elements where the elements are
     * @param rules what is asked about each
     * @param <T> what is validated
     * @param <E> an element
     * @return the validator
     */
    static <T, E> Validator<T> each(String path, Function<T, List<E>> elements, Validator<E> rules) {
        return Rules.of(List.of(Rules.each(path, elements, rules)));
    }

    /**
     * Makes a validator that asks rules about a part of something.
     *
     * @param path what the part is called in findings
     * @param part where the part is
     * @param rules what is asked about it
     * @param <T> what is validated
     * @param <P> the part
     * @return the validator
     */
    static <T, P> Validator<T> part(String path, Function<T, P> part, Validator<P> rules) {
        return Rules.of(List.of(new Part.Of<>(part, Rules.root(rules).within(path))));
    }

    /**
     * Makes a validator that asks rules about a part that there may not be.
     *
     * @param path what the part is called in findings
     * @param part where the part is, if there is one
     * @param rules what is asked about it
     * @param <T> what is validated
     * @param <P> the part
     * @return the validator, without a finding if there is no such part
     */
    static <T, P> Validator<T> ifPresent(String path, Function<T, Optional<P>> part, Validator<P> rules) {
        return Rules.of(List.of(new Part.IfPresent<>(part, Rules.root(rules).within(path))));
    }

    /**
     * Adds rules.
     *
     * @param other the rules asked after these
     * @return both together
     */
    Validator<T> and(Validator<T> other);

    /**
     * Prepares the rules for every value of some facts, so that only those are asked whose answer these facts leave
     * open. The answers are the same.
     *
     * @param kinds the facts
     * @return the same validator, faster
     * @throws IllegalStateException if it asks about elements or parts
     */
    Validator<T> by(List<Kind<T, ?>> kinds);

    /** {@return every rule, in order; those asked about elements once} */
    List<Rule<?>> rules();

    /**
     * Asks every rule.
     *
     * @param facts what is validated
     * @param at the day and the readings
     * @return a finding for each rule
     */
    Report validate(T facts, Setting at);

    /**
     * Asks for the weightiest kind of outcome only, and stops at the first rule that is not met.
     *
     * @param facts what is validated
     * @param at the day and the readings
     * @return what {@code validate(facts, at).verdict()} would be
     */
    OutcomeKind verdict(T facts, Setting at);

    /**
     * Follows the answer through time.
     *
     * @param facts what is validated
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     * @param readings how open questions are read
     * @return the stretches of days on which every finding stays the same
     * @throws IllegalArgumentException if the range ends before it starts
     */
    Timeline timeline(T facts, LocalDate from, LocalDate to, Readings readings);
}
