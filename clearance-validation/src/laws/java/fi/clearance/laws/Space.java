package fi.clearance.laws;

import fi.clearance.model.Occurrence;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The space of everything that can be stated about the facts that a rule looks at, with every partial statement, and
 * the laws that every rule obeys on it.
 *
 * @param <T> what is validated
 */
public final class Space<T> {

    /**
     * One fact with the values it is tried with.
     *
     * @param name the path of the fact, or the matter or question it stands for
     * @param gap what is listed as open while the first value holds; null if the fact is always stated
     * @param values the values, the unstated one first if there is one
     * @param outermost further values that only complete other statements: beyond the last there is always another
     */
    public record Dimension(String name, @Nullable Gap gap, List<?> values, List<?> outermost) {

        /** Makes a dimension without outermost values. */
        public Dimension(String name, @Nullable Gap gap, List<?> values) {
            this(name, gap, values, List.of());
        }

        int size() {
            return values.size() + outermost.size();
        }

        Object value(int index) {
            return index < values.size() ? values.get(index) : outermost.get(index - values.size());
        }

        /** The value that a table of cases writes in a certain way; a deed can have any day. */
        public Optional<Object> find(String text) {
            return Stream.concat(values.stream(), outermost.stream())
                    .<Object>map(value -> value)
                    .filter(value -> text(value).equals(text))
                    .findFirst()
                    .or(() -> values.stream().anyMatch(Occurrence.On.class::isInstance)
                            ? Optional.of(Occurrence.on(LocalDate.parse(text)))
                            : Optional.empty());
        }

        /** A value as tables of cases write it. */
        static String text(Object value) {
            if (value instanceof Optional<?> optional) {
                return optional.map(Dimension::text).orElse("none");
            }
            if (value instanceof List<?> list) {
                return list.isEmpty()
                        ? "none"
                        : list.stream().map(Dimension::text).collect(Collectors.joining(", "));
            }
            return value instanceof Occurrence.On on ? on.day().toString() : value.toString();
        }
    }

    private final List<Dimension> dimensions;
    private final Function<Map<String, Object>, Optional<T>> build;
    private final Function<Map<String, Object>, Setting> setting;

    /** How far apart the points lie that differ by one in a dimension. */
    private final int[] strides;

    private final int size;

    /**
     * Makes a space.
     *
     * @param dimensions the facts
     * @param build makes what is validated from one value for each fact; empty if the combination means nothing
     * @param setting makes the setting
     */
    public Space(
            List<Dimension> dimensions,
            Function<Map<String, Object>, Optional<T>> build,
            Function<Map<String, Object>, Setting> setting) {
        this.dimensions = List.copyOf(dimensions);
        this.build = build;
        this.setting = setting;
        strides = new int[dimensions.size()];
        int points = 1;
        for (int d = dimensions.size() - 1; d >= 0; d--) {
            strides[d] = points;
            points = Math.multiplyExact(points, dimensions.get(d).size());
        }
        size = points;
    }

    /** What is validated, with the values that have the given texts; the first value of every other fact. */
    public T stating(Map<String, String> texts) {
        Set<String> unknown = new LinkedHashSet<>(texts.keySet());
        dimensions.forEach(dimension -> unknown.remove(dimension.name()));
        unknown.removeIf(RuleCases::isOfSetting);
        if (!unknown.isEmpty()) {
            throw new AssertionError("not looked at: " + unknown);
        }
        Map<String, Object> values = new HashMap<>();
        for (Dimension dimension : dimensions) {
            String text = texts.get(dimension.name());
            values.put(
                    dimension.name(),
                    text == null
                            ? dimension.value(0)
                            : dimension
                                    .find(text)
                                    .orElseThrow(() -> new AssertionError(
                                            dimension.name() + " is never tried as " + text)));
        }
        return build.apply(values).orElseThrow(() -> new AssertionError("it means nothing: " + texts));
    }

    /**
     * What a rule does on this space.
     *
     * @param violations what is wrong with it; empty if it obeys the laws
     * @param kinds the kinds of outcome that it has somewhere
     * @param thatMatter the facts of which some change alone changes the kind of the outcome
     */
    public record Behaviour(List<String> violations, Set<OutcomeKind> kinds, Set<String> thatMatter) {}

    /** Asks a rule about every statement of this space. */
    public Behaviour explore(Rule<T> rule) {
        return new Exploration(rule).behaviour();
    }

    /** Every gap that a rule lists somewhere on this space. */
    public Set<Gap> gaps(Rule<T> rule) {
        return new Exploration(rule).gaps();
    }

    /** What the rule says: the kind of its outcome, and what would settle it. */
    private record Answer(OutcomeKind kind, List<Gap> gaps) {}

    /**
     * What a rule says of every point. A point is one statement, with a value for each fact, and is known by its
     * index.
     */
    private final class Exploration {

        private final @Nullable Answer[] answers = new Answer[size];

        /** For each dimension and line along it, by its first point: whether the kind of the answer varies on it. */
        private final @Nullable Boolean[][] varying = new Boolean[dimensions.size()][size];

        private final Rule<T> rule;

        Exploration(Rule<T> rule) {
            this.rule = rule;
            Validator<T> validator = Validator.of(List.of(rule));
            for (int i = 0; i < size; i++) {
                int point = i;
                Map<String, Object> values = values(point);
                build.apply(values).ifPresent(facts -> {
                    Setting at = setting.apply(values);
                    OutcomeKind kind = validator.verdict(facts, at);
                    Answer answer = ask(validator, facts, at, kind);
                    if (answer.kind() != kind) {
                        throw new AssertionError(rule + " answers differently when asked twice about " + values);
                    }
                    answers[point] = answer;
                });
            }
        }

        /** Asks for a whole finding only if the bare verdict is open: that takes longer. */
        private Answer ask(Validator<T> rule, T facts, Setting at, OutcomeKind verdict) {
            if (verdict != OutcomeKind.UNDETERMINED && verdict != OutcomeKind.DISCRETION) {
                return new Answer(rule.verdict(facts, at), List.of());
            }
            Outcome outcome = rule.validate(facts, at).findings().get(0).outcome();
            return new Answer(outcome.kind(), outcome.gaps());
        }

        Set<Gap> gaps() {
            Set<Gap> gaps = new LinkedHashSet<>();
            for (Answer answer : answers) {
                if (answer != null) {
                    gaps.addAll(answer.gaps());
                }
            }
            return gaps;
        }

        /** What is looked for must be named, so that it can be told without asking. */
        private List<String> unnamed() {
            return gaps().stream()
                    .filter(gap -> gap instanceof Gap.Unrecorded unrecorded
                            && !rule.norm().check().matters().contains(unrecorded.matter()))
                    .map(gap -> rule + " looks for a judgement that it does not name: " + gap)
                    .toList();
        }

        Behaviour behaviour() {
            List<String> violations = new ArrayList<>(unnamed());
            Set<OutcomeKind> kinds = EnumSet.noneOf(OutcomeKind.class);
            Set<String> matter = new LinkedHashSet<>();
            for (int point = 0; point < size; point++) {
                Answer answer = answers[point];
                if (answer == null) {
                    continue;
                }
                kinds.add(answer.kind());
                if (violations.size() < 4 && !isOutermost(point)) {
                    violations.addAll(violations(point, answer));
                }
                for (int d = 0; d < dimensions.size(); d++) {
                    String name = dimensions.get(d).name();
                    if (!matter.contains(name) && varies(point, d)) {
                        matter.add(name);
                    }
                }
            }
            return new Behaviour(violations, kinds, matter);
        }

        private List<String> violations(int point, Answer answer) {
            List<String> violations = new ArrayList<>();
            for (int d = 0; d < dimensions.size(); d++) {
                Gap gap = dimensions.get(d).gap();
                if (gap == null || !isOpen(point, d)) {
                    continue;
                }
                if (answer.gaps().isEmpty()) {
                    for (Answer next : along(point, d)) {
                        if (next.kind() != answer.kind()) {
                            violations.add("settled as " + answer.kind() + " by " + values(point) + ", but "
                                    + next.kind() + " once "
                                    + dimensions.get(d).name() + " is known");
                        }
                    }
                }
                if (matters(point, d) != answer.gaps().contains(gap)) {
                    violations.add((answer.gaps().contains(gap) ? "lists " : "does not list ") + gap + " for "
                            + values(point) + ": " + answer);
                }
            }
            for (Gap gap : answer.gaps()) {
                boolean open = false;
                for (int d = 0; d < dimensions.size(); d++) {
                    open |= gap.equals(dimensions.get(d).gap()) && choice(point, d) == 0;
                }
                if (!open) {
                    violations.add("lists " + gap + ", which is not open, for " + values(point));
                }
            }
            return violations;
        }

        /** Whether a fact is not stated, and could be. */
        private boolean isOpen(int point, int d) {
            return dimensions.get(d).gap() != null
                    && choice(point, d) == 0
                    && !along(point, d).isEmpty();
        }

        /** Whether some completion of the other open facts makes this one change the kind of the answer. */
        private boolean matters(int point, int d) {
            List<Integer> others = new ArrayList<>();
            for (int o = 0; o < dimensions.size(); o++) {
                if (o != d && isOpen(point, o)) {
                    others.add(o);
                }
            }
            return matters(point, d, others, 0);
        }

        private boolean matters(int point, int d, List<Integer> others, int from) {
            if (from == others.size()) {
                return varies(point, d) || variesOnceRecordedInTime(point, d);
            }
            int other = others.get(from);
            for (int value = 1; value < dimensions.get(other).size(); value++) {
                if (matters(point + value * strides[other], d, others, from + 1)) {
                    return true;
                }
            }
            return false;
        }

        /** What is recorded too late for a deed is open again: it can still turn out to be recorded in time as well. */
        private boolean variesOnceRecordedInTime(int point, int d) {
            Answer answer = answers[point];
            if (answer == null) {
                return false;
            }
            for (int late = 0; late < dimensions.size(); late++) {
                Dimension record = dimensions.get(late);
                Gap gap = record.gap();
                if (gap != null && late != d && choice(point, late) != 0 && answer.gaps().contains(gap)) {
                    for (int value = record.values().size(); value < record.size(); value++) {
                        if (varies(point + (value - choice(point, late)) * strides[late], d)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        private boolean varies(int point, int d) {
            int line = point - choice(point, d) * strides[d];
            Boolean known = varying[d][line];
            if (known == null) {
                known = along(point, d).stream().map(Answer::kind).distinct().count() > 1;
                varying[d][line] = known;
            }
            return known;
        }

        /** The answers about the points that differ from a point in one fact, which is stated in them. */
        private List<Answer> along(int point, int d) {
            List<Answer> line = new ArrayList<>();
            int first = point - choice(point, d) * strides[d];
            for (int value = dimensions.get(d).gap() == null ? 0 : 1;
                    value < dimensions.get(d).size();
                    value++) {
                Answer answer = answers[first + value * strides[d]];
                if (answer != null) {
                    line.add(answer);
                }
            }
            return line;
        }
    }

    private boolean isOutermost(int point) {
        for (int d = 0; d < dimensions.size(); d++) {
            if (choice(point, d) >= dimensions.get(d).values().size()) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Object> values(int point) {
        Map<String, Object> values = new HashMap<>();
        for (int d = 0; d < dimensions.size(); d++) {
            values.put(dimensions.get(d).name(), dimensions.get(d).value(choice(point, d)));
        }
        return values;
    }

    /** Which value a point has in a dimension. */
    private int choice(int point, int d) {
        return point / strides[d] % dimensions.get(d).size();
    }
}
