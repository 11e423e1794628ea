package fi.clearance.validation.statute;

import fi.clearance.model.Texts;
import fi.clearance.model.statute.Provision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The account of every unit of a text: one entry for each moment, point and sub-point of the Act, or each passage of
 * the bulletin, in the order of the text.
 *
 * <p>The build checks it in both directions: no unit without an entry and no entry without a unit, no rule that the
 * entry of its provision does not name and no entry that names a rule or a type that does not exist.
 */
public final class Ledger {

    private static final String RESOURCE = "ledger.tsv";
    private static final int COLUMNS = 5;

    private final Map<Provision, LedgerEntry> entries;

    private Ledger(Map<Provision, LedgerEntry> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** {@return the ledger of the Security Clearance Act} */
    public static Ledger ofTheAct() {
        return Holder.ACT;
    }

    /** {@return every entry, in the order of the text} */
    public List<LedgerEntry> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * Picks the entries of one disposition.
     *
     * @param disposition the disposition
     * @return those entries, in the order of the text
     */
    public List<LedgerEntry> entries(Disposition disposition) {
        return entries.values().stream()
                .filter(entry -> entry.disposition() == disposition)
                .toList();
    }

    /**
     * Looks up the entry of a unit.
     *
     * @param unit a moment, point, sub-point or passage
     * @return its entry
     * @throws IllegalArgumentException if the unit has none, which is so for sections in force
     */
    public LedgerEntry entry(Provision unit) {
        LedgerEntry entry = entries.get(unit);
        if (entry == null) {
            throw new IllegalArgumentException(
                    unit + " has no entry: the ledger is about moments, points and sub-points");
        }
        return entry;
    }

    /**
     * Reads the ledger of a text.
     *
     * @param table a line for each unit, after one with the names of the columns: unit, disposition, ids of rules and
     *     names of types with spaces between, reason; the columns set apart by tabs, in UTF-8
     * @return the ledger
     * @throws IllegalArgumentException if a line has more or fewer columns, or there is no such unit or disposition
     * @throws IllegalStateException if a unit has two entries
     * @throws UncheckedIOException if the table cannot be read
     */
    public static Ledger read(InputStream table) {
        Map<Provision, LedgerEntry> entries = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.readLine(); // the names of the columns
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cell = line.split("\t", -1);
                if (cell.length != COLUMNS) {
                    throw new IllegalArgumentException(
                            "ledger: a line of " + cell.length + " columns, not of " + COLUMNS);
                }
                LedgerEntry entry = new LedgerEntry(
                        Provision.of(cell[0]), disposition(cell[1]), list(cell[2]), list(cell[3]), cell[4]);
                if (entries.put(entry.unit(), entry) != null) {
                    throw new IllegalStateException("ledger: two entries for " + entry.unit());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ledger(entries);
    }

    private static Disposition disposition(String name) {
        return Stream.of(Disposition.values())
                .filter(disposition -> disposition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ledger: no disposition " + Texts.excerpt(name)));
    }

    private static List<String> list(String cell) {
        List<String> items = new ArrayList<>();
        for (String item : cell.split(" ", -1)) {
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    private static final class Holder {
        static final Ledger ACT = read(Objects.requireNonNull(Ledger.class.getResourceAsStream(RESOURCE), RESOURCE));
    }
}
