package fi.clearance.validation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A statement about facts that is true, not true, or open, together with the facts it looks at.
 *
 * <p>Conditions are built once, when a rule is written down, and read like the provision: {@code earlier.and(not(listed))}.
 * Assessing one makes no object as long as the facts are complete. The answer of a compound condition is exact if each
 * fact is read in one place only, so write a fact that matters twice as one condition.
 *
 * @param <T> what is validated
 */
public interface Condition<T> {

    /**
     * Assesses the condition.
     *
     * @param facts what is validated
     * @param at the day and the readings
     * @return whether it is so, or what would settle it
     */
    Truth test(T facts, Setting at);

    /** {@return the paths of the facts it looks at, each once} */
    List<String> facts();

    /**
     * How a condition is assessed that is not made of others.
     *
     * @param <T> what is validated
     */
    @FunctionalInterface
    interface Test<T> {
        /**
         * Assesses the condition.
         *
         * @param facts what is validated
         * @param at the day and the readings
         * @return whether it is so, or what would settle it
         */
        Truth of(T facts, Setting at);
    }

    /**
     * Makes a condition from a test.
     *
     * @param test how it is assessed
     * @param facts the paths of every fact that the test looks at
     * @param <T> what is validated
     * @return the condition
     */
    static <T> Condition<T> of(Test<T> test, String... facts) {
        return new Conditions.Leaf<>(test, List.of(facts));
    }

    /**
     * Makes a condition on a fact that is always stated.
     *
     * @param fact the path of the fact
     * @param predicate whether it is so
     * @param <T> what is validated
     * @return a condition that is never open
     */
    static <T> Condition<T> is(String fact, Predicate<? super T> predicate) {
        return new Conditions.Leaf<>((facts, at) -> Truth.of(predicate.test(facts)), List.of(fact));
    }

    /**
     * Makes a condition that holds always, for a rule without a scope of its own.
     *
     * @param <T> what is validated
     * @return the condition
     */
    static <T> Condition<T> always() {
        return new Conditions.Leaf<>((facts, at) -> Truth.YES, List.of());
    }

    /**
     * Negates a condition.
     *
     * @param condition the condition
     * @param <T> what is validated
     * @return a condition that holds if the other does not
     */
    static <T> Condition<T> not(Condition<T> condition) {
        return new Conditions.Not<>(condition);
    }

    /**
     * Chooses between two conditions by how an open question is read.
     *
     * @param reading the reading that is asked about
     * @param then what counts under that reading
     * @param otherwise what counts under any other
     * @param <T> what is validated
     * @return a condition that is open on the question only if the two come apart
     */
    static <T> Condition<T> read(Reading reading, Condition<T> then, Condition<T> otherwise) {
        return new Conditions.Read<>(reading, then, otherwise);
    }

    /**
     * Makes a condition that an open question is read in a certain way.
     *
     * @param reading the reading
     * @param <T> what is validated
     * @return a condition that is open on the question until a reading is in force
     */
    static <T> Condition<T> reading(Reading reading) {
        return of((facts, at) -> at.reads(reading));
    }

    /**
     * Puts a condition to a part of what is validated.
     *
     * @param path the path of the part
     * @param part where the part is
     * @param condition the condition on the part
     * @param <T> what is validated
     * @param <P> the part
     * @return the condition on the whole, with the paths of its facts and gaps prefixed
     */
    static <T, P> Condition<T> within(String path, Function<T, P> part, Condition<P> condition) {
        return new Conditions.Within<>(path, part, condition);
    }

    /**
     * Adds a second condition that must hold too.
     *
     * @param other the second, assessed only if this one is not no
     * @return both together
     */
    default Condition<T> and(Condition<T> other) {
        return new Conditions.Both<>(this, other);
    }

    /**
     * Adds a second condition that is enough as well.
     *
     * @param other the second, assessed only if this one is not yes
     * @return either of them
     */
    default Condition<T> or(Condition<T> other) {
        return new Conditions.Either<>(this, other);
    }
}
