package fi.clearance.docs;

import fi.clearance.model.statute.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many cases hold each unit: those that turn red if one of its rules is knocked out. */
record HeldUnits(Map<String, String> casesByUnit) {

    private static final List<String> TABLES = List.of(
            "clearance-validation/src/test/resources/fi/clearance/validation/statute/cases-per-unit.tsv",
            "migri-remote/src/test/resources/fi/clearance/migri/cases-per-unit.tsv");

    /** Reads the tables that the knock-outs wrote. */
    static HeldUnits read(Path project) throws IOException {
        Stream<String> lines = Stream.empty();
        for (String table : TABLES) {
            lines = Stream.concat(
                    lines, Files.readAllLines(project.resolve(table)).stream().skip(1));
        }
        return new HeldUnits(lines.map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1])));
    }

    /** The number of cases of a unit that has rules. */
    Optional<String> cases(Provision unit) {
        return Optional.ofNullable(casesByUnit.get(unit.id()));
    }
}
