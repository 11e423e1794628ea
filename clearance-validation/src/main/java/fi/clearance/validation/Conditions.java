package fi.clearance.validation;

import fi.clearance.model.Answer;
import fi.clearance.model.party.Matter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a {@link Condition} can be made of. */
final class Conditions {

    private Conditions() {}

    record Leaf<T>(Condition.Test<T> test, List<String> facts, List<Matter> matters) implements Condition<T> {
        @Override
        public Truth test(T it, Setting at) {
            return test.of(it, at);
        }
    }

    /** Whether something holds of a fact that is always stated. */
    record Is<T>(String fact, Predicate<? super T> predicate) implements Condition<T> {
        @Override
        public Truth test(T it, Setting at) {
            return Truth.of(predicate.test(it));
        }

        @Override
        public List<String> facts() {
            return List.of(fact);
        }

        @Override
        public List<Matter> matters() {
            return List.of();
        }
    }

    /** Whether a question is answered with yes. */
    record Answered<T>(String fact, Function<T, Answer> answer) implements Condition<T> {
        @Override
        public Truth test(T it, Setting at) {
            return Truth.of(answer.apply(it), fact);
        }

        @Override
        public List<String> facts() {
            return List.of(fact);
        }

        @Override
        public List<Matter> matters() {
            return List.of();
        }
    }

    /** Whether a fact of few values has one of some. */
    record Among<T, K extends Enum<K>>(Kind<T, K> kind, Set<K> values) implements Condition<T>, Predicate<T> {

        static <T, K extends Enum<K>> Among<T, K> of(Kind<T, K> kind, List<K> values) {
            return new Among<>(kind, Collections.unmodifiableSet(EnumSet.copyOf(values)));
        }

        @Override
        public boolean test(T it) {
            return values.contains(kind.of().apply(it));
        }

        @Override
        public Truth test(T it, Setting at) {
            return Truth.of(test(it));
        }

        @Override
        public List<String> facts() {
            return List.of(kind.fact());
        }

        @Override
        public List<Matter> matters() {
            return List.of();
        }
    }

    /** What is known before there is a case: yes or no. */
    record Known<T>(Truth truth) implements Condition<T>, Predicate<T> {
        @Override
        public boolean test(T it) {
            return truth.isYes();
        }

        @Override
        public Truth test(T it, Setting at) {
            return truth;
        }

        @Override
        public List<String> facts() {
            return List.of();
        }

        @Override
        public List<Matter> matters() {
            return List.of();
        }
    }

    record Not<T>(Condition<T> condition) implements Condition<T> {
        @Override
        public Truth test(T it, Setting at) {
            return condition.test(it, at).negated();
        }

        @Override
        public List<String> facts() {
            return condition.facts();
        }

        @Override
        public List<Matter> matters() {
            return condition.matters();
        }
    }

    record Both<T>(Condition<T> first, Condition<T> second) implements Condition<T> {
        @Override
        public Truth test(T it, Setting at) {
            Truth one = first.test(it, at);
            return one.isNo() ? one : one.and(second.test(it, at));
        }

        @Override
        public List<String> facts() {
            return together(first.facts(), second.facts());
        }

        @Override
        public List<Matter> matters() {
            return together(first.matters(), second.matters());
        }
    }

    record Either<T>(Condition<T> first, Condition<T> second) implements Condition<T> {
        @Override
        public Truth test(T it, Setting at) {
            Truth one = first.test(it, at);
            return one.isYes() ? one : one.or(second.test(it, at));
        }

        @Override
        public List<String> facts() {
            return together(first.facts(), second.facts());
        }

        @Override
        public List<Matter> matters() {
            return together(first.matters(), second.matters());
        }
    }

    record Read<T>(Reading reading, Condition<T> then, Condition<T> otherwise) implements Condition<T> {
        @Override
        public Truth test(T it, Setting at) {
            Truth chosen = at.reads(reading);
            if (!chosen.isOpen()) {
                return (chosen.isYes() ? then : otherwise).test(it, at);
            }
            return chosen.choose(then.test(it, at), otherwise.test(it, at));
        }

        @Override
        public List<String> facts() {
            return together(then.facts(), otherwise.facts());
        }

        @Override
        public List<Matter> matters() {
            return together(then.matters(), otherwise.matters());
        }
    }

    record Within<T, P>(String path, Function<T, P> part, Condition<P> condition) implements Condition<T> {
        @Override
        public Truth test(T it, Setting at) {
            return condition.test(part.apply(it), at).within(path);
        }

        @Override
        public List<String> facts() {
            return condition.facts().stream().map(fact -> path + "." + fact).toList();
        }

        @Override
        public List<Matter> matters() {
            return condition.matters();
        }
    }

    /** What is in one list or in another, each once. */
    static <E> List<E> together(List<E> some, List<E> more) {
        Set<E> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
