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

@DisplayName("checking an application")
class ApplyTest {

    @TempDir
    private Path folder = Path.of("");

    private static Run run(String... arguments) {
        return Run.of(Apply.USAGE, ApplicationFile.class, arguments);
    }

    private static String english(String name) {
        return run("applications/" + name + ".json", "en").out();
    }

    static Stream<Path> applications() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("applications"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("applications")
    @DisplayName("every application of the examples runs in three languages and shows nobody's name")
    void everyApplication(Path file) {
        for (String language : List.of("fi", "sv", "en")) {
            Run run = run(file.toString(), language);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).isNotBlank().doesNotContain("Saaristo", "100585", "esimerkki@example.org");
        }
    }

    @Test
    @DisplayName("a complete application: nothing missing, its level, no judgement left")
    void complete() {
        assertThat(english("ministry-standard"))
                .contains("What is missing from the application: nothing")
                .contains("The clearance may be made at the level: standard")
                .contains("What stands in the way: nothing")
                .contains("What waits only for a judgement: nothing");
    }

    @Test
    @DisplayName("an application that Supo moved up: the new level, and the attachments that it needs there")
    void moved() {
        assertThat(english("energy-company-moved"))
                .contains("section 17, subsection 3: NOT MET")
                .contains("The clearance may be made at the level: standard");
    }

    @Test
    @DisplayName("an incomplete application: what is missing, what stands in the way, whose judgement remains")
    void incomplete() {
        assertThat(english("comprehensive-incomplete"))
                .contains("section 17, subsection 2, paragraph 1: NOT MET")
                .contains("section 17, subsection 3: OUTSTANDING")
                .contains("The clearance may be made at the level: none")
                .contains("section 5, subsection 1: NOT MET")
                .contains("To be judged by the authority that handles the matter");
    }

    @Test
    @DisplayName("an open question keeps the level open, and a chosen reading settles it")
    void chosen() throws IOException {
        assertThat(english("another-state")).contains("level: none").contains("Q-13");
        String text = Files.readString(Path.of("applications", "another-state.json"));
        Path chosen = folder.resolve("chosen.json");
        Files.writeString(chosen, text.replace("\"readings\": {}", "\"readings\": {\"Q-13\": \"GROUND\"}"));
        assertThat(run(chosen.toString(), "en").out()).contains("level: standard");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"level\": \"STANDARD\"|\"level\": \"HIGH\"|application.level",
                "\"given\": \"2024-01-10\"|\"given\": \"1980-01-10\"|given before the subject was born",
                "\"firstDay\": \"2014-01-15\"|\"firstDay\": \"2034-01-15\"|ends before it starts",
                "100585-901F|100585-901X|check character",
                "\"readings\": {}|\"readings\": {\"Q-13\": \"PERHAPS\"}|NO_GROUND",
                "\"written\": \"YES\"|\"writen\": \"YES\"|unknown field"
            })
    @DisplayName("a wrong file gets one line that says where, without personal data, and exit code 2")
    void wrong(String right, String wrong, String message) throws IOException {
        Path file = folder.resolve("wrong.json");
        Files.writeString(
                file,
                Files.readString(Path.of("applications", "ministry-standard.json"))
                        .replace(right, wrong));
        Run run = run(file.toString(), "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(file.toString(), "").lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(message).doesNotContain("100585"));
    }

    @Test
    @DisplayName("without a language it says how it is used")
    void usage() {
        assertThat(run("applications/ministry-standard.json").code()).isEqualTo(2);
    }
}
