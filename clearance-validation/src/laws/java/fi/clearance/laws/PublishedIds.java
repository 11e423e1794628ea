package fi.clearance.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Rule;
import fi.clearance.validation.statute.LedgerEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of every id that others may have written down: of rules, questions, readings and units of the ledger.
 *
 * <p>A line has the kind of thing, its id, the constant that it stands for, if there is one, and the version that
 * retired it, if one did; tabs lie between. No line is ever deleted, and none is used for another thing.
 */
public final class PublishedIds {

    /**
     * One line of the list.
     *
     * @param kind what it names
     * @param id the id
     * @param constant the type and the name of the constant; blank if there is none
     * @param retired the first version without it; blank while it is in use
     */
    private record Line(String kind, String id, String constant, String retired) {
        static Line parse(String text) {
            String[] cell = text.split("\t", -1);
            return new Line(cell[0], cell[1], cell[2], cell[3]);
        }

        String key() {
            return kind + " " + id;
        }

        boolean isRetired() {
            return !retired.isBlank();
        }

        @Override
        public String toString() {
            return String.join("\t", kind, id, constant, retired);
        }
    }

    private final List<Line> lines;

    private PublishedIds(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * Reads the list.
     *
     * @param table the list, after a line with the names of its columns
     * @return the list
     * @throws UncheckedIOException if it cannot be read
     */
    public static PublishedIds read(InputStream table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, UTF_8))) {
            return new PublishedIds(reader.lines().skip(1).map(Line::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares the list with what there is, both ways.
     *
     * @param rules every rule
     * @param questions every question
     * @param readings every reading
     * @param units every unit of the ledger
     * @return what has to be done, one sentence for each line that differs; empty if nothing does
     */
    public List<String> toDo(
            List<Rule<?>> rules, List<Question> questions, List<? extends Reading> readings, List<LedgerEntry> units) {
        Map<String, Line> present = Stream.of(
                        rules.stream().map(rule -> line("rule", rule.norm().id(), constant((Enum<?>) rule))),
                        questions.stream().map(question -> line("question", question.id(), "")),
                        readings.stream().map(PublishedIds::line),
                        units.stream().map(entry -> line("unit", entry.unit().id(), "")))
                .<Line>flatMap(Function.identity())
                .collect(Collectors.toMap(Line::key, Function.identity()));
        List<String> toDo = new ArrayList<>();
        for (Line line : lines) {
            Line now = present.remove(line.key());
            if (now == null && !line.isRetired()) {
                toDo.add("Gone: " + line.key() + ". Keep its line and write the version that drops it in the last"
                        + " column.");
            } else if (now != null && line.isRetired()) {
                toDo.add("Used again: " + line.key() + " was retired by " + line.retired() + ". Choose another id.");
            } else if (now != null && !now.equals(line)) {
                toDo.add("Changed: " + line.key() + " stands for " + line.constant() + ", not for " + now.constant()
                        + ". Give the new constant an id of its own and retire this one, or keep the name.");
            }
        }
        present.values().forEach(line -> toDo.add("New: " + line.key() + ". Add the line \"" + line + "\"."));
        return toDo;
    }

    /** {@return the keys that stand in the list more than once} */
    public List<String> twice() {
        Set<String> seen = new HashSet<>();
        return lines.stream().map(Line::key).filter(key -> !seen.add(key)).toList();
    }

    private static Line line(String kind, String id, String constant) {
        return new Line(kind, id, constant, "");
    }

    private static Line line(Reading reading) {
        return line("reading", reading.question().id() + "=" + reading.name(), constant((Enum<?>) reading));
    }

    private static String constant(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return type.substring("fi.clearance.".length()).replace('$', '.') + "." + constant.name();
    }
}
