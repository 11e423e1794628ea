package fi.clearance.laws;

import fi.clearance.validation.statute.LedgerEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many cases hold a unit of a text: those that turn red if one of its rules is knocked out.
 *
 * @param unit the id of the unit
 * @param cases how many hold it
 * @param rules how many of them hold each of its rules, by the ids of the rules
 */
public record CasesPerUnit(String unit, int cases, Map<String, Integer> rules) {

    /** The names of the columns. */
    public static final String HEADING = "unit\tcases\trules";

    /** Counts the cases of a unit, of which one can hold several of its rules. */
    public static CasesPerUnit of(LedgerEntry entry, Map<String, List<String>> casesByRule) {
        Map<String, Integer> rules = new LinkedHashMap<>();
        Set<String> cases = new LinkedHashSet<>();
        for (String rule : entry.rules()) {
            List<String> held = casesByRule.getOrDefault(rule, List.of());
            rules.put(rule, held.size());
            cases.addAll(held);
        }
        return new CasesPerUnit(entry.unit().id(), cases.size(), rules);
    }

    /** Reads a table: a line for each unit, after one with the names of the columns. */
    public static List<CasesPerUnit> read(InputStream table) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(CasesPerUnit::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CasesPerUnit parse(String line) {
        String[] cells = line.split("\t", -1);
        Map<String, Integer> rules = new LinkedHashMap<>();
        for (String rule : cells[2].split(" ", -1)) {
            String[] sides = rule.split("=", -1);
            rules.put(sides[0], Integer.parseInt(sides[1]));
        }
        return new CasesPerUnit(cells[0], Integer.parseInt(cells[1]), rules);
    }

    /** Whether every rule of an entry is here, and no other, and is held by a case. */
    public boolean holds(LedgerEntry entry) {
        return unit.equals(entry.unit().id())
                && List.copyOf(rules.keySet()).equals(entry.rules())
                && rules.values().stream().allMatch(held -> held > 0);
    }

    /** The line of the table. */
    @Override
    public String toString() {
        return unit + "\t" + cases + "\t"
                + rules.entrySet().stream()
                        .map(rule -> rule.getKey() + "=" + rule.getValue())
                        .collect(Collectors.joining(" "));
    }
}
