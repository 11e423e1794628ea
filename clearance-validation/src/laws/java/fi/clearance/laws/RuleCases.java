package fi.clearance.laws;

import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Setting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tables of cases: what comes of one rule if its facts are so. */
public final class RuleCases {

    private static final String QUESTION = "I?Q-.*";

    private RuleCases() {}

    /** Whether a name in a table is not that of a fact, but of the day or of a question. */
    public static boolean isOfSetting(String name) {
        return name.equals("day") || name.matches(QUESTION);
    }

    /**
     * A case of a rule.
     *
     * @param rule the id of the rule
     * @param line what the table says
     * @param facts the facts by their paths, matters and questions by their names, and the day if it is another one
     * @param kind what comes of the rule
     */
    public record RuleCase(String rule, String line, Map<String, String> facts, OutcomeKind kind) {
        /** The day that is named, or else the usual one, with the readings that are named; a question can stay open. */
        public Setting at(LocalDate usual, Stream<? extends Reading> readings) {
            Setting at = Setting.on(LocalDate.parse(facts.getOrDefault("day", usual.toString())));
            List<? extends Reading> all = readings.toList();
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                if (fact.getKey().matches(QUESTION) && !fact.getValue().equals("open")) {
                    at = at.with(all.stream()
                            .filter(reading -> reading.question().id().equals(fact.getKey()))
                            .filter(reading -> reading.name().equals(fact.getValue()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no reading: " + fact)));
                }
            }
            return at;
        }

        @Override
        public String toString() {
            return rule + ": " + line;
        }
    }

    /**
     * Reads a table. A line names a rule, its facts and the outcome; an indented line changes some of the facts of the
     * last one that is not.
     */
    public static List<RuleCase> read(InputStream table) {
        List<RuleCase> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            String rule = "";
            Map<String, String> base = Map.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int arrow = line.lastIndexOf(" -> ");
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                boolean changes = line.startsWith(" ");
                int colon = changes ? -1 : line.indexOf(": ");
                String told = line.substring(colon + 1, arrow).strip();
                Map<String, String> facts = new LinkedHashMap<>(changes ? base : Map.of());
                for (String fact : told.split("; ", -1)) {
                    String[] sides = fact.split(" = ", 2);
                    facts.put(sides[0], sides[1]);
                }
                if (!changes) {
                    rule = line.substring(0, colon);
                    base = facts;
                }
                cases.add(new RuleCase(rule, line.strip(), facts, OutcomeKind.valueOf(line.substring(arrow + 4))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }
}
