package fi.clearance.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one kind of {@link Validator}.
 *
 * @param parts its parts in order
 * @param root the same parts as they are asked
 * @param size how many findings to expect: those on one of each element
 */
record Rules<T>(List<Part<T>> parts, Part<T> root, int size) implements Validator<T> {

    static <T> Rules<T> of(List<Part<T>> parts) {
        return of(parts, new Part.InOrder<>(parts));
    }

    private static <T> Rules<T> of(List<Part<T>> parts, Part<T> root) {
        return new Rules<>(parts, root, (int) root.asked().count());
    }

    static <T, E> Part<T> each(String path, Function<T, List<E>> elements, Validator<E> rules) {
        return new Part.Each<>(path, elements, root(rules), ((Rules<E>) rules).size);
    }

    static <T> Part<T> root(Validator<T> validator) {
        return ((Rules<T>) validator).root;
    }

    @Override
    public Validator<T> and(Validator<T> other) {
        return of(
                Stream.concat(parts.stream(), ((Rules<T>) other).parts.stream()).toList());
    }

    @Override
    public Validator<T> by(List<Kind<T, ?>> kinds) {
        List<Part.Single<T>> singles = new ArrayList<>();
        for (Part<T> part : parts) {
            if (!(part instanceof Part.Single<T> single)) {
                throw new IllegalStateException("only rules about the same facts can be prepared, not those on parts");
            }
            singles.add(single);
        }
        return of(parts, Part.InAdvance.of(singles, kinds));
    }

    @Override
    public List<Rule<?>> rules() {
        return parts.stream().<Rule<?>>flatMap(Part::asked).toList();
    }

    @Override
    public Report validate(T facts, Setting at) {
        return new Report(at.plain(), findings(facts, new TracedSetting(at, null)));
    }

    private List<Finding> findings(T facts, TracedSetting at) {
        Findings findings = new Findings(size);
        root.validate(facts, at, findings);
        return findings;
    }

    @Override
    public OutcomeKind verdict(T facts, Setting at) {
        return root.verdict(facts, at);
    }

    @Override
    public Timeline timeline(T facts, LocalDate from, LocalDate to, Readings readings) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range that ends before it starts: " + from + " to " + to);
        }
        List<Timeline.Segment> segments = new ArrayList<>();
        LocalDate day = from;
        while (true) {
            FollowedSetting at = new FollowedSetting(Setting.on(day).with(readings), null);
            List<Finding> findings = findings(facts, at);
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
}
