package fi.clearance.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules of which many have their answer before they are asked, because some facts are known: those that do not apply,
 * and those of which the other facts cannot change the outcome. The wording of every rule has to be in force.
 *
 * @param <T> what is validated
 */
sealed interface Prepared<T> {

    OutcomeKind verdict(T facts, Setting at);

    void validate(T facts, TracedSetting at, Findings findings);

    static <T> Prepared<T> of(List<Part.Single<T>> rules, List<Kind<T, ?>> kinds) {
        return kinds.isEmpty() ? Rest.of(rules) : ByKind.of(rules, kinds.get(0), kinds.subList(1, kinds.size()));
    }

    /** The rules prepared for each value of a fact. */
    record ByKind<T, K extends Enum<K>>(Kind<T, K> kind, Map<K, Prepared<T>> byValue) implements Prepared<T> {

        static <T, K extends Enum<K>> ByKind<T, K> of(
                List<Part.Single<T>> rules, Kind<T, K> kind, List<Kind<T, ?>> others) {
            Map<K, Prepared<T>> byValue = new EnumMap<>(kind.type());
            for (K value : EnumSet.allOf(kind.type())) {
                Given<T, K> given = new Given<>(kind, value);
                byValue.put(
                        value,
                        Prepared.of(
                                rules.stream().map(rule -> rule.given(given)).toList(), others));
            }
            return new ByKind<>(kind, byValue);
        }

        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            return prepared(facts).verdict(facts, at);
        }

        @Override
        public void validate(T facts, TracedSetting at, Findings findings) {
            prepared(facts).validate(facts, at, findings);
        }

        private Prepared<T> prepared(T facts) {
            return Objects.requireNonNull(byValue.get(kind.of().apply(facts)));
        }
    }

    /**
     * What is left to ask.
     *
     * @param beforehand the weightiest kind among the answers that are known
     * @param open how the rules are assessed whose answer is not known
     * @param asked the rules whose finding has to be made, with their places
     * @param findings a finding for each rule, right but for those that have to be made
     */
    record Rest<T>(OutcomeKind beforehand, List<Check<T>> open, List<Asked<T>> asked, Findings findings)
            implements Prepared<T> {

        /** A rule and the place of its finding. */
        record Asked<T>(Part.Single<T> rule, int place) {}

        static <T> Rest<T> of(List<Part.Single<T>> rules) {
            OutcomeKind beforehand = OutcomeKind.NOT_APPLICABLE;
            List<Check<T>> open = new ArrayList<>();
            List<Asked<T>> asked = new ArrayList<>();
            Findings findings = new Findings(rules.size());
            for (Part.Single<T> rule : rules) {
                Optional<OutcomeKind> settled = rule.norm().settled();
                beforehand = beforehand.weightier(settled.orElse(beforehand));
                if (settled.isEmpty()) {
                    open.add(rule.norm().checkIfClaimed());
                }
                if (!settled.equals(Optional.of(OutcomeKind.NOT_APPLICABLE))) {
                    asked.add(new Asked<>(rule, findings.size()));
                }
                findings.note(rule.notApplicable());
            }
            return new Rest<>(beforehand, List.copyOf(open), List.copyOf(asked), findings);
        }

        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            OutcomeKind weightiest = beforehand;
            for (int i = 0; i < open.size() && weightiest != OutcomeKind.NOT_MET; i++) {
                weightiest = weightiest.weightier(open.get(i).verdict(facts, at));
            }
            return weightiest;
        }

        @Override
        public void validate(T facts, TracedSetting at, Findings into) {
            int start = into.size();
            into.noteAll(findings);
            for (int i = 0; i < asked.size(); i++) {
                Asked<T> next = asked.get(i);
                into.replace(start + next.place(), next.rule().find(facts, at));
            }
        }
    }
}
