package fi.clearance.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Rules to be asked together, in order.
 *
 * <p>A validator holds no state: the same facts and the same setting always give the same answer.
 *
 * @param <T> what is validated
 */
public final class Validator<T> {

    private final List<Part<T>> parts;

    private Validator(List<Part<T>> parts) {
        this.parts = parts;
    }

    /**
     * Makes a validator of rules.
     *
     * @param rules the rules, in the order in which they are asked
     * @param <T> what is validated
     * @return the validator
     */
    public static <T> Validator<T> of(List<? extends Rule<T>> rules) {
        return new Validator<>(rules.stream().<Part<T>>map(Single::of).toList());
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
    public static <T, E> Validator<T> each(String path, Function<T, List<E>> elements, Validator<E> rules) {
        return new Validator<>(List.of(new Parts<>(elements, i -> path + "[" + i + "]", rules)));
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
    public static <T, P> Validator<T> part(String path, Function<T, P> part, Validator<P> rules) {
        return new Validator<>(List.of(new Parts<>(facts -> List.of(part.apply(facts)), i -> path, rules)));
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
    public static <T, P> Validator<T> ifPresent(String path, Function<T, Optional<P>> part, Validator<P> rules) {
        return new Validator<>(
                List.of(new Parts<>(facts -> part.apply(facts).stream().toList(), i -> path, rules)));
    }

    /**
     * Adds rules.
     *
     * @param other the rules asked after these
     * @return both together
     */
    public Validator<T> and(Validator<T> other) {
        return new Validator<>(
                Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** {@return every rule, in order; those asked about elements once} */
    public List<Rule<?>> rules() {
        return parts.stream().<Rule<?>>flatMap(Part::rules).toList();
    }

    /**
     * Asks every rule.
     *
     * @param facts what is validated
     * @param at the day and the readings
     * @return a finding for each rule
     */
    public Report validate(T facts, Setting at) {
        return validate(facts, new TracedSetting(at));
    }

    private Report validate(T facts, TracedSetting at) {
        List<Finding> findings = new ArrayList<>();
        for (Part<T> part : parts) {
            part.validate(facts, at, findings);
        }
        return new Report(new Setting(at.day, at.readings), findings);
    }

    /**
     * Asks for the weightiest kind of outcome only, and stops at the first rule that is not met.
     *
     * @param facts what is validated
     * @param at the day and the readings
     * @return what {@code validate(facts, at).verdict()} would be
     */
    public OutcomeKind verdict(T facts, Setting at) {
        OutcomeKind weightiest = OutcomeKind.NOT_APPLICABLE;
        for (int i = 0; i < parts.size() && weightiest != OutcomeKind.NOT_MET; i++) {
            weightiest = weightiest.weightier(parts.get(i).verdict(facts, at));
        }
        return weightiest;
    }

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
    public Timeline timeline(T facts, LocalDate from, LocalDate to, Readings readings) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range that ends before it starts: " + from + " to " + to);
        }
        List<Timeline.Segment> segments = new ArrayList<>();
        LocalDate day = from;
        while (true) {
            TracedSetting at = new TracedSetting(Setting.on(day).with(readings));
            List<Finding> findings = validate(facts, at).findings();
            LocalDate last = at.nextChange()
                    .map(next -> next.minusDays(1))
                    .filter(to::isAfter)
                    .orElse(to);
            Timeline.append(segments, new Timeline.Segment(day, last, findings));
            if (last.equals(to)) {
                return new Timeline(segments);
            }
            day = last.plusDays(1);
        }
    }

    private sealed interface Part<T> {
        void validate(T facts, TracedSetting at, List<Finding> findings);

        OutcomeKind verdict(T facts, Setting at);

        Stream<Rule<?>> rules();
    }

    /** One rule; the two findings that say least are made once. */
    private record Single<T>(Rule<T> rule, Norm<T> norm, Finding met, Finding notApplicable) implements Part<T> {

        static <T> Single<T> of(Rule<T> rule) {
            return new Single<>(
                    rule,
                    rule.norm(),
                    new Finding(rule, Outcome.Met.PLAIN, List.of(), ""),
                    new Finding(rule, Outcome.NotApplicable.PLAIN, List.of(), ""));
        }

        @Override
        public void validate(T facts, TracedSetting at, List<Finding> findings) {
            at.forgetQuestions();
            Outcome outcome = norm.explain(facts, at);
            List<Question> questions = questions(facts, at, outcome);
            if (questions.isEmpty() && outcome == Outcome.Met.PLAIN) {
                findings.add(met);
            } else if (questions.isEmpty() && outcome == Outcome.NotApplicable.PLAIN) {
                findings.add(notApplicable);
            } else {
                findings.add(new Finding(rule, outcome, questions, ""));
            }
        }

        /** Those of the questions asked of which another reading, all else equal, changes the outcome. */
        private List<Question> questions(T facts, TracedSetting at, Outcome outcome) {
            List<Question> questions = new ArrayList<>();
            for (Reading reading : at.consulted()) {
                boolean changes = false;
                for (Reading other : reading.all()) {
                    TracedSetting elsewhere = new TracedSetting(at.with(other));
                    changes |= differ(outcome, norm.assess(facts, elsewhere));
                    elsewhere.nextChange().ifPresent(at::note);
                }
                if (changes) {
                    questions.add(reading.question());
                }
            }
            return questions;
        }

        /** Whether two outcomes are different answers; what a met or unmet one shows does not matter. */
        private static boolean differ(Outcome one, Outcome other) {
            return one.kind() != other.kind()
                    || !one.gaps().equals(other.gaps())
                    || (one instanceof Outcome.Outstanding && !one.equals(other));
        }

        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            return norm.assess(facts, at).kind();
        }

        @Override
        public Stream<Rule<?>> rules() {
            return Stream.of(rule);
        }
    }

    /** The same rules about several things. */
    private record Parts<T, E>(Function<T, List<E>> elements, IntFunction<String> path, Validator<E> validator)
            implements Part<T> {

        @Override
        public void validate(T facts, TracedSetting at, List<Finding> findings) {
            List<E> all = elements.apply(facts);
            for (int i = 0; i < all.size(); i++) {
                String element = path.apply(i);
                for (Finding finding : validator.validate(all.get(i), at).findings()) {
                    findings.add(finding.within(element));
                }
            }
        }

        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            OutcomeKind weightiest = OutcomeKind.NOT_APPLICABLE;
            List<E> all = elements.apply(facts);
            for (int i = 0; i < all.size() && weightiest != OutcomeKind.NOT_MET; i++) {
                weightiest = weightiest.weightier(validator.verdict(all.get(i), at));
            }
            return weightiest;
        }

        @Override
        public Stream<Rule<?>> rules() {
            return validator.rules().stream();
        }
    }
}
