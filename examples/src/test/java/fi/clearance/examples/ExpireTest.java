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

@DisplayName("until when a certificate is valid")
class ExpireTest {

    @TempDir
    private Path folder = Path.of("");

    private static Run run(Path file, String language) {
        return Run.of(Expire.USAGE, CertificateFile.class, file.toString(), language);
    }

    private Run changed(String name, String right, String wrong) throws IOException {
        String text = Files.readString(Path.of("certificates", name + ".json"));
        assertThat(text).contains(right);
        return run(Files.writeString(folder.resolve("changed.json"), text.replace(right, wrong)), "en");
    }

    static Stream<Path> certificates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("certificates"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("certificates")
    @DisplayName("every certificate of the examples runs in three languages")
    void everyCertificate(Path file) {
        for (String language : List.of("fi", "sv", "en")) {
            Run run = run(file, language);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("2024");
        }
    }

    @Test
    @DisplayName("whether a certificate outlives a clearance of 29 February is an open question")
    void fiveYears() {
        assertThat(run(Path.of("certificates/five-years.json"), "en").out())
                .contains("Last day of validity: not settled")
                .contains("2 March 2024 – 28 February 2029: MET")
                .contains("1 March 2029 – 2 March 2029: UNDETERMINED")
                .contains("IQ-53-3");
    }

    @ParameterizedTest
    @CsvSource({"ENDS_WITH_CLEARANCE, 28 February 2029", "OWN_FIVE_YEARS, 2 March 2029"})
    @DisplayName("a chosen reading settles it")
    void chosen(String option, String last) throws IOException {
        assertThat(changed("five-years", "\"readings\": {}", "\"readings\": {\"IQ-53-3\": \"" + option + "\"}")
                        .out())
                .contains("Last day of validity: " + last);
    }

    @Test
    @DisplayName("given on the day of its clearance, a certificate is valid for as long")
    void sameDay() throws IOException {
        assertThat(changed("five-years", "\"given\": \"2024-03-02\"", "\"given\": \"2024-02-29\"")
                        .out())
                .contains("Last day of validity: 28 February 2029");
    }

    @Test
    @DisplayName("a revoked certificate was last valid on the day before; under appeal that is open")
    void revoked() {
        assertThat(run(Path.of("certificates/project.json"), "en").out())
                .contains("Last day of validity: 1 May 2024")
                .contains("20 May 2024 – 9 January 2025: UNDETERMINED")
                .contains("IQ-55-4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"readings\": {}|\"readings\": {\"IQ-53-3\": \"LONGER\"}|readings.IQ-53-3: must be one of",
                "\"to\": \"2026-12-31\"|\"to\": \"2022-12-31\"|the timeline ends before it starts",
                "\"maker\": \"SUPO\",||some of required attributes are not set [maker]",
                "\"given\"|\"gave\"|unknown field"
            })
    @DisplayName("a wrong file gets one line that says where, and exit code 2")
    void wrong(String right, String wrong, String message) throws IOException {
        Run run = changed("project", right, wrong == null ? "" : wrong);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).hasLineCount(1);
    }
}
