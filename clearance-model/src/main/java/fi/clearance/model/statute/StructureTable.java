package fi.clearance.model.statute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the table that the structure of a text was extracted into: a line a unit, in the order of the text.
 *
 * <p>Hundreds of units share a few days and amendments; each of these is read once.
 */
final class StructureTable {

    private final Instrument instrument;
    private final List<Provision> rows = new ArrayList<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Amendment> amendments = new HashMap<>();

    private StructureTable(Instrument instrument) {
        this.instrument = instrument;
    }

    static List<Provision> read(Instrument instrument, String resource) {
        StructureTable table = new StructureTable(instrument);
        try (InputStream in = Objects.requireNonNull(StructureTable.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine(); // the names of the columns
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                table.add(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(table.rows);
    }

    private void add(String[] cell) {
        rows.add(new Provision(
                instrument,
                rows.size(),
                cell[0],
                Integer.parseInt(cell[1]),
                cell[2],
                cell[3].isEmpty() ? 0 : Integer.parseInt(cell[3]),
                cell[4],
                cell[5],
                cell[6].equals("repealed"),
                cell[7].isEmpty()
                        ? Optional.empty()
                        : Optional.of(amendments.computeIfAbsent(cell[7], Amendment::parse)),
                days.computeIfAbsent(cell[8], LocalDate::parse),
                cell[9],
                cell[10],
                cell[11]));
    }
}
