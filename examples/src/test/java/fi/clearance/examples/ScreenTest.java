package fi.clearance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("the main job")
class ScreenTest {

    @TempDir
    private Path folder = Path.of("");

    private static Run run(String... arguments) {
        return Run.of(Screen.USAGE, CaseFile.class, arguments);
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cases"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("every shipped case is screened in every language, and no name or code of it is printed")
    void shipped(Path file) throws IOException {
        String text = Files.readString(file);
        for (String language : List.of("fi", "sv", "en")) {
            Run run = run(file.toString(), language);
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("726/2014").doesNotContain("{", "null");
            text.lines()
                    .filter(line -> line.contains("\"subject\""))
                    .flatMap(line -> Stream.of(line.split("\"")))
                    .filter(part -> part.startsWith("Esimerkki ") || part.matches("\\d{6}.\\d{3}."))
                    .forEach(personal -> assertThat(run.out()).doesNotContain(personal));
        }
    }

    @Test
    @DisplayName("the boundary day: barred the day after, resting on Q-01 on the day, free before")
    void boundaryDay() {
        String out = run("cases/boundary-day.json", "en").out();
        assertThat(out)
                .contains("section 32, subsection 1, paragraph 3: NOT MET")
                .contains("its tenth anniversary 15 March 2024")
                .contains("Q-01")
                .contains("16 March 2024 – 16 March 2024: NOT MET")
                .doesNotContain("UNDETERMINED");
    }

    @Test
    @DisplayName("unknown facts: what is not stated is named, and what is left to whom")
    void unknownFacts() {
        String out = run("cases/unknown-facts.json", "en").out();
        assertThat(out)
                .contains("UNDETERMINED")
                .contains("Not stated: the time of the act.")
                .contains("Not stated: the part of the source.")
                .contains("To be judged by the authority that handles the matter: that it is established at what stage")
                .contains("Q-29");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "day": "2024-03-15" | "day": "2024-02-30"       | day: must be a day such as 2024-03-15
                    "readings": {}      | "readings": {}, "dya": 1  | dya: unknown field; allowed are about, clearance, data, day
                    100585-912U         | 100585-912A               | subject.identityCode: personal identity code ******-****: the check character
                    100585-912U         | 310285-912U               | subject.identityCode: personal identity code ******-****: the first six digits
                    "FI"                | "XX"                      | subject.nationalities[0]: not a country code: two capital letters of ISO 3166-1
                    STANDARD            | HIGH                      | clearance.level: must be one of [CONCISE, STANDARD, COMPREHENSIVE]
                    "authority": "SUPO",| ""                        | clearance: Cannot build PersonnelClearance, some of required attributes are not set [authority]
                    FINE_PUNISHMENT     | POLICE_5_1                | data[0]: content POLICE_5_1: is no part of the source REGISTER_OF_FINES
                    2014-03-14          | 2014-13                   | data[0].about
                    "to": "2024-03-31"  | "to": "2024-02-01"        | timeline: the timeline ends before it starts
                    "readings": {}      | "readings": {"Q-01": "X"} | readings.Q-01: must be one of [USABLE, BARRED]
                    "readings": {}      | "readings": {"Q-00": "X"} | readings: no question "Q-00"
                    "readings": {}      | "readings": {"Q-32": "X"} | readings.Q-32: cannot be chosen
                    "readings": {},     | ""                        | readings: must be given
                    "readings": {}      | "day": "2024-03-15"       | not JSON
                    """)
    @DisplayName("a wrong file gets one line that names file, field and what is allowed, and exit code 2")
    void wrong(String part, String instead, String message) throws IOException {
        String text = Files.readString(Path.of("cases/boundary-day.json"));
        Path file = folder.resolve("case.json");
        Files.writeString(
                file, text.replaceFirst(java.util.regex.Pattern.quote(part), instead.equals("\"\"") ? "" : instead));
        Run run = run(file.toString(), "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(file + ": ");
        assertThat(run.err().substring(file.toString().length()))
                .contains(message)
                .doesNotContain("100585", "Exception", "fi.clearance", "tools.jackson");
    }

    @Test
    @DisplayName("a missing file, a file that is no JSON, a wrong call")
    void noCase() throws IOException {
        assertThat(run("nowhere.json", "fi").err())
                .isEqualTo("nowhere.json: there is no such file" + System.lineSeparator());
        Path file = folder.resolve("case.json");
        for (String text : List.of("", "{", "[]", "nul", "{\"about\": 1}", "{} {}")) {
            Files.writeString(file, text);
            Run run = run(file.toString(), "fi");
            assertThat(run.code()).as(text).isEqualTo(2);
            assertThat(run.err().lines()).as(text).hasSize(1);
            assertThat(run.err()).as(text).doesNotContain("Exception", "fi.clearance", "tools.jackson");
        }
        assertThat(run().code()).isEqualTo(2);
        assertThat(run("cases/boundary-day.json", "de").err()).contains("fi, sv or en");
    }
}
