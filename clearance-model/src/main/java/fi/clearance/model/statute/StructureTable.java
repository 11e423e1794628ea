package fi.clearance.model.statute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the table that the structure of a text was extracted into: a line a unit, in the order of the text. */
final class StructureTable {

    private StructureTable() {}

    static List<Provision> read(Instrument instrument, String resource) {
        List<Provision> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(StructureTable.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine(); // the names of the columns
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(instrument, rows.size(), line.split("\t", -1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    private static Provision row(Instrument instrument, int position, String[] cell) {
        return new Provision(
                instrument,
                position,
                cell[0],
                Integer.parseInt(cell[1]),
                cell[2],
                cell[3].isEmpty() ? 0 : Integer.parseInt(cell[3]),
                cell[4],
                cell[5],
                cell[6].equals("repealed"),
                cell[7].isEmpty() ? Optional.empty() : Optional.of(Amendment.parse(cell[7])),
                LocalDate.parse(cell[8]),
                cell[9],
                cell[10],
                cell[11]);
    }
}
