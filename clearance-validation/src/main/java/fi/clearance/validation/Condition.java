package fi.clearance.validation;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Provision;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A statement about facts that is true, not true, or open, together with the facts it looks at.
 *
 * <p>Conditions are built once, when a rule is written down, and read like the provision: {@code
 * earlier.and(not(listed))}.
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

    /** {@return the matters whose recorded judgements it looks for, each once} */
    List<Matter> matters();

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
        return judging(List.of(), test, facts);
    }

    /**
     * Makes a condition from a test that looks for recorded judgements.
     *
     * @param matters every matter that the test looks for
     * @param test how it is assessed
     * @param facts the paths of every fact that the test looks at
     * @param <T> what is validated
     * @return the condition
     */
    static <T> Condition<T> judging(List<Matter> matters, Test<T> test, String... facts) {
        return new Conditions.Leaf<>(test, List.of(facts), matters);
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
        return new Conditions.Is<>(fact, predicate);
    }

    /**
     * Makes a condition on a yes or no.
     *
     * @param fact the path of the fact
     * @param answer where the answer is
     * @param <T> what is validated
     * @return a condition that holds if the answer is yes, and is open if it is not stated
     */
    static <T> Condition<T> answered(String fact, Function<T, Answer> answer) {
        return new Conditions.Answered<>(fact, answer);
    }

    /**
     * Makes a condition on a deed.
     *
     * @param fact the path of the fact
     * @param deed where the deed is
     * @param <T> what is validated
     * @return a condition that holds from the day of the deed on, and is open if nothing is stated
     */
    static <T> Condition<T> done(String fact, Function<T, Occurrence> deed) {
        return of((facts, at) -> at.isDone(deed.apply(facts), fact), fact);
    }

    /**
     * Makes a condition on the order of two deeds.
     *
     * @param firstFact the path of the first
     * @param first where the first deed is
     * @param thenFact the path of the second
     * @param then where the second deed is
     * @param <T> what is validated
     * @return a condition that holds if the first is done, and not after the second, if that is done
     */
    static <T> Condition<T> inOrder(
            String firstFact, Function<T, Occurrence> first, String thenFact, Function<T, Occurrence> then) {
        return of(
                (facts, at) -> {
                    Occurrence one = first.apply(facts);
                    Occurrence two = then.apply(facts);
                    if (one instanceof Occurrence.On early
                            && two instanceof Occurrence.On late
                            && late.day().isBefore(early.day())) {
                        return Truth.NO;
                    }
                    Truth order = two == Occurrence.NOT_STATED ? Truth.missing(thenFact) : Truth.YES;
                    return at.isDone(one, firstFact).and(order);
                },
                firstFact,
                thenFact);
    }

    /**
     * Makes a condition on a fact that has a value for not being stated.
     *
     * @param fact the path of the fact
     * @param value where the value is
     * @param unstated the value for not being stated
     * @param is whether it is so
     * @param <T> what is validated
     * @param <V> the fact
     * @return a condition that is open if the fact is not stated
     */
    static <T, V> Condition<T> known(String fact, Function<T, V> value, V unstated, Predicate<? super V> is) {
        return of(
                (facts, at) -> {
                    V stated = value.apply(facts);
                    return stated.equals(unstated) ? Truth.missing(fact) : Truth.of(is.test(stated));
                },
                fact);
    }

    /**
     * Makes a condition on a judgement.
     *
     * @param fact the path of the judgements
     * @param judgements where they are
     * @param matter the matter
     * @param maker where the authority is that makes the clearance
     * @param <T> what is validated
     * @return a condition that is as the recorded judgement says, and is open until one counts
     */
    static <T> Condition<T> judged(
            String fact, Function<T, List<Judgement>> judgements, Matter matter, Function<T, Authority> maker) {
        return judging(
                List.of(matter),
                (facts, at) -> Judgements.settle(judgements.apply(facts), matter, maker.apply(facts), at),
                fact);
    }

    /**
     * Makes a condition on a judgement that carries a deed: what is judged after the day of the deed does not count.
     *
     * @param fact the path of the judgements
     * @param judgements where they are
     * @param matter the matter
     * @param maker where the authority is that makes the clearance
     * @param deed the deed
     * @param <T> what is validated
     * @return a condition that is as the judgement says that was recorded last up to the deed, or up to the day if the
     *     deed is not done by then, and is open until one counts; while the deed is not stated, open on it too, since
     *     it may have come before whatever is recorded
     */
    static <T> Condition<T> judged(
            String fact,
            Function<T, List<Judgement>> judgements,
            Matter matter,
            Function<T, Authority> maker,
            Check.Deed<T> deed) {
        return judging(
                List.of(matter),
                (facts, at) -> Judgements.settle(
                        judgements.apply(facts),
                        matter,
                        maker.apply(facts),
                        deed.of().apply(facts),
                        deed.fact(),
                        at),
                fact,
                deed.fact());
    }

    /**
     * Makes a condition that the wording of a provision is known.
     *
     * @param provision the provision
     * @param <T> what is validated
     * @return a condition that holds from the day in force of the wording on, and is open before
     */
    static <T> Condition<T> worded(Provision provision) {
        return of((facts, at) -> at.holdsWordingOf(provision));
    }

    /**
     * Makes a condition that a rule does not stand in the way.
     *
     * @param rule the rule
     * @param <T> what is validated
     * @return a condition that holds if the rule is met, outstanding or does not apply
     */
    static <T> Condition<T> obeyed(Rule<T> rule) {
        Norm<T> norm = rule.norm();
        return new Conditions.Leaf<>(
                (facts, at) -> {
                    Outcome outcome = norm.assess(facts, at);
                    return outcome.gaps().stream()
                            .map(Truth::open)
                            .reduce(Truth::and)
                            .orElseGet(() -> Truth.of(outcome.kind() != OutcomeKind.NOT_MET));
                },
                norm.check().facts(),
                norm.check().matters());
    }

    /**
     * Makes a condition that holds always, for a rule without a scope of its own.
     *
     * @param <T> what is validated
     * @return the condition
     */
    static <T> Condition<T> always() {
        return new Conditions.Known<>(Truth.YES);
    }

    /**
     * Makes a condition of several, of which one must hold.
     *
     * @param conditions the conditions, at least one
     * @param <T> what is validated
     * @return any of them
     */
    @SafeVarargs
    static <T> Condition<T> anyOf(Condition<T>... conditions) {
        Condition<T> all = conditions[0];
        for (int i = 1; i < conditions.length; i++) {
            all = all.or(conditions[i]);
        }
        return all;
    }

    /**
     * Makes a condition of several that must all hold.
     *
     * @param conditions the conditions, at least one
     * @param <T> what is validated
     * @return all of them
     */
    @SafeVarargs
    static <T> Condition<T> allOf(Condition<T>... conditions) {
        Condition<T> all = conditions[0];
        for (int i = 1; i < conditions.length; i++) {
            all = all.and(conditions[i]);
        }
        return all;
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
