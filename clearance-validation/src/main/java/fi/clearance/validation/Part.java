package fi.clearance.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of a validator.
 *
 * @param <T> what is validated
 */
sealed interface Part<T> {

    /** Asks for the weightiest kind only. */
    OutcomeKind verdict(T facts, Setting at);

    /** Asks every rule and notes what it finds. */
    void validate(T facts, TracedSetting at, Findings findings);

    /** The same part of something wider. */
    Part<T> within(String path);

    /** The rules, in order. */
    Stream<Rule<?>> asked();

    /** Parts one after the other. */
    record InOrder<T>(List<Part<T>> parts) implements Part<T> {
        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            OutcomeKind weightiest = OutcomeKind.NOT_APPLICABLE;
            for (int i = 0; i < parts.size() && weightiest != OutcomeKind.NOT_MET; i++) {
                weightiest = weightiest.weightier(parts.get(i).verdict(facts, at));
            }
            return weightiest;
        }

        @Override
        public void validate(T facts, TracedSetting at, Findings findings) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).validate(facts, at, findings);
            }
        }

        @Override
        public Part<T> within(String path) {
            return new InOrder<>(parts.stream().map(part -> part.within(path)).toList());
        }

        @Override
        public Stream<Rule<?>> asked() {
            return parts.stream().flatMap(Part::asked);
        }
    }

    /** One rule; the two findings that say least are made once. */
    record Single<T>(Rule<T> rule, Norm<T> norm, String path, Finding met, Finding notApplicable) implements Part<T> {

        static <T> Single<T> of(Rule<T> rule) {
            return at("", rule);
        }

        private static <T> Single<T> at(String path, Rule<T> rule) {
            return new Single<>(
                    rule,
                    rule.norm(),
                    path,
                    new Finding(rule, Outcome.Met.PLAIN, List.of(), path),
                    new Finding(rule, Outcome.NotApplicable.PLAIN, List.of(), path));
        }

        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            return norm.verdict(facts, at);
        }

        @Override
        public void validate(T facts, TracedSetting at, Findings findings) {
            findings.note(find(facts, at));
        }

        Finding find(T facts, TracedSetting at) {
            at.forgetQuestions();
            Outcome outcome = norm.explain(facts, at);
            List<Question> questions = at.consulted().isEmpty() ? List.of() : questions(facts, at, outcome);
            if (questions.isEmpty() && outcome == Outcome.Met.PLAIN) {
                return met;
            }
            if (questions.isEmpty() && outcome == Outcome.NotApplicable.PLAIN) {
                return notApplicable;
            }
            return new Finding(rule, outcome, questions, path);
        }

        /** The finding on any facts while the wording is in force, if there is one. */
        Optional<Finding> beforehand() {
            return norm.settled().map(outcome -> new Finding(rule, outcome, List.of(), path));
        }

        /** The same rule, for facts of which one is known; one that is settled already stays as it is. */
        Single<T> given(Given<T, ?> fact) {
            return norm.settled().isPresent() ? this : new Single<>(rule, norm.given(fact), path, met, notApplicable);
        }

        /** Those of the questions asked of which another reading, all else equal, changes the outcome. */
        private List<Question> questions(T facts, TracedSetting at, Outcome outcome) {
            List<Question> questions = List.of();
            List<Reading> consulted = at.consulted();
            for (int i = 0; i < consulted.size(); i++) {
                if (changes(facts, at, consulted.get(i), outcome)) {
                    questions = questions.isEmpty() ? new ArrayList<>() : questions;
                    questions.add(consulted.get(i).question());
                }
            }
            return questions;
        }

        private boolean changes(T facts, TracedSetting at, Reading reading, Outcome outcome) {
            boolean changes = false;
            List<Reading> readings = reading.all();
            for (int i = 0; i < readings.size(); i++) {
                Reading other = readings.get(i);
                if (!at.readings.reads(other).isYes()) {
                    TracedSetting elsewhere = at.elsewhere(other);
                    changes |= differ(outcome, norm.assess(facts, elsewhere));
                    at.noteDays(elsewhere);
                }
            }
            return changes;
        }

        /** Whether two outcomes are different answers; what a met or unmet one shows does not matter. */
        private static boolean differ(Outcome one, Outcome other) {
            return one.kind() != other.kind()
                    || !one.gaps().equals(other.gaps())
                    || (one instanceof Outcome.Outstanding && !one.equals(other));
        }

        @Override
        public Single<T> within(String wider) {
            return at(path.isEmpty() ? wider : wider + "." + path, rule);
        }

        @Override
        public Stream<Rule<?>> asked() {
            return Stream.of(rule);
        }
    }

    /**
     * Rules prepared for some facts. On a day before the whole text came into force the wording of each rule has to be
     * looked at, and they are asked unprepared.
     */
    record InAdvance<T>(List<Single<T>> rules, List<Kind<T, ?>> kinds, Prepared<T> prepared, Part<T> unprepared)
            implements Part<T> {

        static <T> InAdvance<T> of(List<Single<T>> rules, List<Kind<T, ?>> kinds) {
            List<Part<T>> unprepared = List.copyOf(rules);
            return new InAdvance<>(
                    List.copyOf(rules), List.copyOf(kinds), Prepared.of(rules, kinds), new InOrder<>(unprepared));
        }

        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            return at.holdsWholeText() ? prepared.verdict(facts, at) : unprepared.verdict(facts, at);
        }

        @Override
        public void validate(T facts, TracedSetting at, Findings findings) {
            if (at.holdsWholeText()) {
                prepared.validate(facts, at, findings);
            } else {
                unprepared.validate(facts, at, findings);
            }
        }

        @Override
        public Part<T> within(String path) {
            return of(rules.stream().map(rule -> rule.within(path)).toList(), kinds);
        }

        @Override
        public Stream<Rule<?>> asked() {
            return unprepared.asked();
        }
    }

    /** The same rules about each of several things. */
    record Each<T, E>(String path, Function<T, List<E>> elements, Part<E> rules, int size) implements Part<T> {
        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            OutcomeKind weightiest = OutcomeKind.NOT_APPLICABLE;
            List<E> all = elements.apply(facts);
            for (int i = 0; i < all.size() && weightiest != OutcomeKind.NOT_MET; i++) {
                weightiest = weightiest.weightier(rules.verdict(all.get(i), at));
            }
            return weightiest;
        }

        @Override
        public void validate(T facts, TracedSetting at, Findings findings) {
            List<E> all = elements.apply(facts);
            for (int i = 0; i < all.size(); i++) {
                Findings ofElement = new Findings(size);
                rules.validate(all.get(i), at, ofElement);
                String element = path + "[" + i + "]";
                ofElement.forEach(finding -> findings.note(finding.within(element)));
            }
        }

        @Override
        public Part<T> within(String wider) {
            return new Each<>(wider + "." + path, elements, rules, size);
        }

        @Override
        public Stream<Rule<?>> asked() {
            return rules.asked();
        }
    }

    /** Rules about a part of the facts; they carry its path already. */
    record Of<T, P>(Function<T, P> part, Part<P> rules) implements Part<T> {
        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            return rules.verdict(part.apply(facts), at);
        }

        @Override
        public void validate(T facts, TracedSetting at, Findings findings) {
            rules.validate(part.apply(facts), at, findings);
        }

        @Override
        public Part<T> within(String wider) {
            return new Of<>(part, rules.within(wider));
        }

        @Override
        public Stream<Rule<?>> asked() {
            return rules.asked();
        }
    }

    /** Rules about a part of the facts that there may not be; they carry its path already. */
    record IfPresent<T, P>(Function<T, Optional<P>> part, Part<P> rules) implements Part<T> {
        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            Optional<P> present = part.apply(facts);
            return present.isPresent() ? rules.verdict(present.get(), at) : OutcomeKind.NOT_APPLICABLE;
        }

        @Override
        public void validate(T facts, TracedSetting at, Findings findings) {
            part.apply(facts).ifPresent(present -> rules.validate(present, at, findings));
        }

        @Override
        public Part<T> within(String wider) {
            return new IfPresent<>(part, rules.within(wider));
        }

        @Override
        public Stream<Rule<?>> asked() {
            return rules.asked();
        }
    }
}
