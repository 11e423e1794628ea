package fi.clearance.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The space of everything that can be stated about the facts that a rule looks at, with every partial statement, and
 * the
 * laws that every rule obeys on it.
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
    }

    private final List<Dimension> dimensions;
    private final Function<Map<String, Object>, Optional<T>> build;
    private final Function<Map<String, Object>, Setting> setting;

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
        this.dimensions = dimensions;
        this.build = build;
        this.setting = setting;
    }

    /** One statement: which value each fact has, and what the rule says. */
    private static final class Point {
        private final int[] choice;
        private final Outcome outcome;

        Point(int[] choice, Outcome outcome) {
            this.choice = choice;
            this.outcome = outcome;
        }

        int[] choice() {
            return choice;
        }

        Outcome outcome() {
            return outcome;
        }
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
        Map<Integer, Point> points = assess(rule);
        List<String> violations = new ArrayList<>();
        Set<OutcomeKind> kinds = new LinkedHashSet<>();
        Set<String> matter = new LinkedHashSet<>();
        for (Point point : points.values()) {
            kinds.add(point.outcome().kind());
            if (violations.size() < 4 && !isOutermost(point)) {
                violations.addAll(violations(point, points));
            }
            for (int d = 0; d < dimensions.size(); d++) {
                String name = dimensions.get(d).name();
                if (!matter.contains(name)
                        && kinds(along(point.choice(), d, points)).size() > 1) {
                    matter.add(name);
                }
            }
        }
        return new Behaviour(violations, kinds, matter);
    }

    private Map<Integer, Point> assess(Rule<T> rule) {
        Map<Integer, Point> points = new HashMap<>();
        assess(rule, new int[dimensions.size()], 0, points);
        return points;
    }

    private void assess(Rule<T> rule, int[] choice, int from, Map<Integer, Point> points) {
        if (from == choice.length) {
            Map<String, Object> values = values(choice);
            build.apply(values).ifPresent(facts -> {
                Outcome outcome = rule.norm().assess(facts, setting.apply(values));
                if (!outcome.equals(rule.norm().assess(facts, setting.apply(values)))) {
                    throw new AssertionError(rule + " answers differently when asked twice about " + values);
                }
                points.put(index(choice), new Point(choice.clone(), outcome));
            });
            return;
        }
        for (int value = 0; value < dimensions.get(from).size(); value++) {
            choice[from] = value;
            assess(rule, choice, from + 1, points);
        }
        choice[from] = 0;
    }

    private boolean isOutermost(Point point) {
        for (int d = 0; d < dimensions.size(); d++) {
            if (point.choice()[d] >= dimensions.get(d).values().size()) {
                return true;
            }
        }
        return false;
    }

    private List<String> violations(Point point, Map<Integer, Point> points) {
        List<String> violations = new ArrayList<>();
        Outcome outcome = point.outcome();
        for (int d = 0; d < dimensions.size(); d++) {
            Gap gap = dimensions.get(d).gap();
            if (gap == null
                    || point.choice()[d] != 0
                    || along(point.choice(), d, points).isEmpty()) {
                continue;
            }
            if (outcome.gaps().isEmpty()) {
                for (Point next : along(point.choice(), d, points)) {
                    if (next.outcome().kind() != outcome.kind()) {
                        violations.add("settled as " + outcome.kind() + " by " + values(point.choice()) + ", but "
                                + next.outcome().kind() + " once "
                                + dimensions.get(d).name() + " is known");
                    }
                }
            }
            if (matters(point.choice(), d, points) != outcome.gaps().contains(gap)) {
                violations.add((outcome.gaps().contains(gap) ? "lists " : "does not list ") + gap + " for "
                        + values(point.choice()) + ": " + outcome);
            }
        }
        for (Gap gap : outcome.gaps()) {
            boolean open = false;
            for (int d = 0; d < dimensions.size(); d++) {
                open |= gap.equals(dimensions.get(d).gap()) && point.choice()[d] == 0;
            }
            if (!open) {
                violations.add("lists " + gap + ", which is not open, for " + values(point.choice()));
            }
        }
        return violations;
    }

    /** Whether some completion of the other open facts makes this one change the kind of the answer. */
    private boolean matters(int[] choice, int d, Map<Integer, Point> points) {
        List<Integer> others = new ArrayList<>();
        for (int o = 0; o < dimensions.size(); o++) {
            if (o != d
                    && dimensions.get(o).gap() != null
                    && choice[o] == 0
                    && !along(choice, o, points).isEmpty()) {
                others.add(o);
            }
        }
        return matters(choice.clone(), d, others, 0, points);
    }

    private boolean matters(int[] choice, int d, List<Integer> others, int from, Map<Integer, Point> points) {
        if (from == others.size()) {
            return kinds(along(choice, d, points)).size() > 1;
        }
        int other = others.get(from);
        for (int value = 1; value < dimensions.get(other).size(); value++) {
            choice[other] = value;
            if (matters(choice, d, others, from + 1, points)) {
                return true;
            }
        }
        choice[other] = 0;
        return false;
    }

    /** The points that differ from a choice in one fact, which is stated in them. */
    private List<Point> along(int[] choice, int d, Map<Integer, Point> points) {
        List<Point> line = new ArrayList<>();
        int[] moved = choice.clone();
        for (int value = dimensions.get(d).gap() == null ? 0 : 1;
                value < dimensions.get(d).size();
                value++) {
            moved[d] = value;
            Point point = points.get(index(moved));
            if (point != null) {
                line.add(point);
            }
        }
        return line;
    }

    private static Set<OutcomeKind> kinds(List<Point> points) {
        Set<OutcomeKind> kinds = new LinkedHashSet<>();
        points.forEach(point -> kinds.add(point.outcome().kind()));
        return kinds;
    }

    private Map<String, Object> values(int[] choice) {
        Map<String, Object> values = new HashMap<>();
        for (int d = 0; d < choice.length; d++) {
            values.put(dimensions.get(d).name(), dimensions.get(d).value(choice[d]));
        }
        return values;
    }

    private int index(int[] choice) {
        int index = 0;
        for (int d = 0; d < choice.length; d++) {
            index = index * dimensions.get(d).size() + choice[d];
        }
        return index;
    }
}
