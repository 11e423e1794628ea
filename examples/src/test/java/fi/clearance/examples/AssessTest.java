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

@DisplayName("assessing a facility clearance")
class AssessTest {

    @TempDir
    private Path folder = Path.of("");

    private static Run run(String... arguments) {
        return Run.of(Assess.USAGE, FacilityFile.class, arguments);
    }

    private static String english(String name) {
        return run("facilities/" + name + ".json", "en").out();
    }

    static Stream<Path> facilities() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facilities"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("facilities")
    @DisplayName("every facility clearance of the examples runs in three languages and shows nobody's name")
    void everyFacility(Path file) {
        for (String language : List.of("fi", "sv", "en")) {
            Run run = run(file.toString(), language);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out())
                    .isNotBlank()
                    .doesNotContain("Saaristo", "100585", "Esimerkki", "0737546", "example.org");
        }
    }

    @Test
    @DisplayName("a contract: what the application lacks, an old fine, a home, the judgements and the duty that remain")
    void contract() {
        assertThat(english("contract-with-subcontractor"))
                .contains("section 35, subsection 1, paragraph 4: NOT MET")
                .contains("The clearance: something stands in the way")
                .contains("Item responsiblePersons[0].screening.data[0]")
                .contains("section 32, subsection 1, paragraph 3: NOT MET")
                .contains("Item inspections[1]")
                .contains("section 39, subsection 2: NOT MET")
                .contains("section 38, subsection 1, paragraph 2: LEFT TO JUDGEMENT")
                .doesNotContain("section 38, subsection 1, paragraph 1: LEFT TO JUDGEMENT")
                .contains("Since 1 February 2024, without a last day, the company");
    }

    @Test
    @DisplayName("an own request without anything abroad that requires it: no standing and no ground")
    void ownRequest() {
        assertThat(english("own-request"))
                .contains("What is missing from the application: nothing")
                .contains("section 33, subsection 2: NOT MET")
                .contains("section 36, subsection 1: NOT MET");
    }

    @Test
    @DisplayName("an association that does no business goes through the same rules, with its board")
    void association() {
        assertThat(english("association-abroad"))
                .contains("The clearance: nothing stands in the way")
                .contains("Duties that stand: nothing");
    }

    @Test
    @DisplayName("a chosen reading changes the answer")
    void chosen() throws IOException {
        String text = Files.readString(Path.of("facilities", "contract-with-subcontractor.json"))
                .replace("\"HANDED_OVER\"", "\"ARISING\"");
        Path open = Files.writeString(folder.resolve("open.json"), text);
        assertThat(run(open.toString(), "en").out()).contains("IQ-36-1");
        Path chosen = Files.writeString(
                folder.resolve("chosen.json"),
                text.replace("\"readings\": {}", "\"readings\": {\"IQ-36-1\": \"HANDED_OVER_ONLY\"}"));
        assertThat(run(chosen.toString(), "en").out()).contains("section 36, subsection 1, paragraph 2: NOT MET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"FACILITY\"|\"kind\": \"PERSONNEL\"|must be that of a facility clearance",
                "0737546-2|0737546-3|check digit",
                "\"role\": \"CONTRACTING_AUTHORITY\"|\"role\": \"CITY\"|clearance.application.applicant.role",
                "\"ofNonBusinessBody\": \"NO\"|\"ofNonBusinessBody\": \"YES\"|contradicts what is said of the company",
                "\"extent\": \"FULL\"|\"leftOut\": [\"STAFF\"]|only a partial clearance leaves something out",
                "\"made\": \"YES\"|\"maid\": \"YES\"|unknown field"
            })
    @DisplayName("a wrong file gets one line that says where, without personal data, and exit code 2")
    void wrong(String right, String wrong, String message) throws IOException {
        Path file = folder.resolve("wrong.json");
        Files.writeString(
                file,
                Files.readString(Path.of("facilities", "contract-with-subcontractor.json"))
                        .replace(right, wrong));
        Run run = run(file.toString(), "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(file.toString(), "").lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(message).doesNotContain("100585", "0737546"));
    }
}
