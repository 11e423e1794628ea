package fi.clearance.validation;

import java.util.ArrayList;
import java.util.Collections;
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
            return new ByKind<>(kind, Collections.unmodifiableMap(byValue));
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
     * @param way the way past the other rules
     * @param asked the other rules, with the places of their findings
     * @param findings a finding for each rule, right but for the others
     */
    record Rest<T>(OutcomeKind beforehand, Way<T> way, List<Asked<T>> asked, List<Finding> findings)
            implements Prepared<T> {

        /** A rule and the place of its finding. */
        record Asked<T>(Part.Single<T> rule, int place) {}

        static <T> Rest<T> of(List<Part.Single<T>> rules) {
            OutcomeKind beforehand = OutcomeKind.NOT_APPLICABLE;
            List<Asked<T>> asked = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            for (Part.Single<T> rule : rules) {
                Optional<Finding> known = rule.beforehand();
                if (known.isPresent()) {
                    beforehand = beforehand.weightier(known.get().outcome().kind());
                } else {
                    asked.add(new Asked<>(rule, findings.size()));
                }
                findings.add(known.orElse(rule.notApplicable()));
            }
            Way<T> way = Way.past(asked.stream().map(it -> it.rule().norm()).toList());
            return new Rest<>(beforehand, way, List.copyOf(asked), List.copyOf(findings));
        }

        @Override
        public OutcomeKind verdict(T facts, Setting at) {
            if (beforehand == OutcomeKind.MET) {
                Way.End end = Way.follow(way, facts, at);
                if (end != Way.End.OPEN) {
                    return end == Way.End.PAST ? OutcomeKind.MET : OutcomeKind.NOT_MET;
                }
            }
            OutcomeKind weightiest = beforehand;
            for (int i = 0; i < asked.size() && weightiest != OutcomeKind.NOT_MET; i++) {
                weightiest = weightiest.weightier(asked.get(i).rule().verdict(facts, at));
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
