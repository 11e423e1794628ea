package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.tag;

import fi.clearance.docs.LifeCycle.Move;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Statuses as boxes and moves as numbered arrows. A status stands in the column of its distance from the start, so that
 * the picture follows from the moves alone.
 */
final class CyclePicture {

    private static final int COLUMN = 210;
    private static final int ROW = 110;
    private static final int WIDTH = 150;
    private static final int HEIGHT = 44;

    private record Point(double x, double y) {
        Point plus(Point other, double times) {
            return new Point(x + other.x * times, y + other.y * times);
        }
    }

    private final List<Move> moves;
    private final Function<Enum<?>, String> name;
    private final Map<Enum<?>, Point> places = new LinkedHashMap<>();
    private final int columns;
    private final int rows;

    CyclePicture(List<Move> moves, Function<Enum<?>, String> name) {
        this.moves = moves;
        this.name = name;
        List<List<Enum<?>>> layers = layers();
        columns = layers.size();
        rows = layers.stream().mapToInt(List::size).max().orElse(1);
        for (int column = 0; column < columns; column++) {
            List<Enum<?>> layer = layers.get(column);
            for (int row = 0; row < layer.size(); row++) {
                double middle = (rows - layer.size()) / 2.0 + row;
                places.put(layer.get(row), new Point(COLUMN * column + WIDTH / 2.0 + 5, ROW * middle + ROW / 2.0 + 10));
            }
        }
    }

    private List<List<Enum<?>>> layers() {
        List<Enum<?>> seen = new ArrayList<>(List.of(moves.get(0).from()));
        List<List<Enum<?>>> layers = new ArrayList<>(List.of(List.copyOf(seen)));
        while (true) {
            List<Enum<?>> last = layers.get(layers.size() - 1);
            List<Enum<?>> next = moves.stream()
                    .filter(move -> last.contains(move.from()))
                    .map(Move::to)
                    .filter(status -> !seen.contains(status))
                    .distinct()
                    .toList();
            if (next.isEmpty()) {
                return layers;
            }
            seen.addAll(next);
            layers.add(next);
        }
    }

    DomContent draw(String title) {
        return svg("svg")
                .attr("viewBox", "0 0 " + (COLUMN * (columns - 1) + WIDTH + 10) + " " + (ROW * rows + 20))
                .attr("class", "cycle")
                .attr("role", "img")
                .attr("aria-label", title)
                .with(all(moves.stream().filter(move -> numbers(move).get(0) == moves.indexOf(move) + 1), this::arrow))
                .with(all(places.entrySet(), place -> box(place.getKey(), place.getValue())));
    }

    private DomContent box(Enum<?> status, Point at) {
        return svg("g").with(svg("rect")
                        .attr("x", number(at.x - WIDTH / 2.0))
                        .attr("y", number(at.y - HEIGHT / 2.0))
                        .attr("width", WIDTH)
                        .attr("height", HEIGHT)
                        .attr("rx", 8))
                .with(svg("text")
                        .attr("x", number(at.x))
                        .attr("y", number(at.y + 5))
                        .withText(name.apply(status)));
    }

    /** An arrow bends to its left, so that two that run to and fro do not cover each other. */
    private DomContent arrow(Move move) {
        Point from = Objects.requireNonNull(places.get(move.from()));
        Point to = Objects.requireNonNull(places.get(move.to()));
        double length = Math.hypot(to.x - from.x, to.y - from.y);
        Point along = new Point((to.x - from.x) / length, (to.y - from.y) / length);
        Point left = new Point(along.y, -along.x);
        Point bend = new Point((from.x + to.x) / 2, (from.y + to.y) / 2).plus(left, bend(from, to, length));
        Point start = edge(from, bend);
        Point end = edge(to, bend);
        Point back = new Point(bend.x - end.x, bend.y - end.y);
        double distance = Math.hypot(back.x, back.y);
        Point unit = new Point(back.x / distance, back.y / distance);
        Point across = new Point(unit.y, -unit.x);
        Point foot = end.plus(unit, 10);
        Point label = new Point((start.x + 2 * bend.x + end.x) / 4, (start.y + 2 * bend.y + end.y) / 4);
        List<Integer> numbers = numbers(move);
        return svg("g").with(svg("path")
                        .attr("class", "arrow")
                        .attr("d", "M" + pair(start) + " Q" + pair(bend) + " " + pair(end)))
                .with(svg("path")
                        .attr("class", "head")
                        .attr(
                                "d",
                                "M" + pair(end) + " L" + pair(foot.plus(across, 5)) + " L" + pair(foot.plus(across, -5))
                                        + " Z"))
                .with(svg("ellipse")
                        .attr("cx", number(label.x))
                        .attr("cy", number(label.y))
                        .attr("rx", 11 * numbers.size())
                        .attr("ry", 11))
                .with(svg("text")
                        .attr("x", number(label.x))
                        .attr("y", number(label.y + 5))
                        .withText(numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    /** The numbers of all moves between the same two statuses, which share an arrow. */
    private List<Integer> numbers(Move move) {
        return IntStream.range(0, moves.size())
                .filter(i -> moves.get(i).from() == move.from() && moves.get(i).to() == move.to())
                .mapToObj(i -> i + 1)
                .toList();
    }

    /** Neighbours are joined nearly straight; what passes others makes a wide arc around them. */
    private static double bend(Point from, Point to, double length) {
        double across = Math.abs(to.x - from.x);
        if (across < COLUMN * 1.5 && Math.abs(to.y - from.y) < ROW * 1.5) {
            return 22;
        }
        return across == 0 ? WIDTH * 1.25 : length * 0.28;
    }

    /** Where the line from the middle of a box towards a point leaves the box. */
    private static Point edge(Point middle, Point towards) {
        double dx = towards.x - middle.x;
        double dy = towards.y - middle.y;
        double scale = Math.min(
                dx == 0 ? Double.MAX_VALUE : WIDTH / 2.0 / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : HEIGHT / 2.0 / Math.abs(dy));
        return new Point(middle.x + dx * scale, middle.y + dy * scale);
    }

    private static ContainerTag<?> svg(String name) {
        return tag(name);
    }

    private static String pair(Point point) {
        return number(point.x) + " " + number(point.y);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
