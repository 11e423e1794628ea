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
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("following a case through its history")
class FollowTest {

    @TempDir
    private Path folder = Path.of("");

    private static Run run(String file, String language) {
        return Run.of(Follow.USAGE, HistoryFile.class, file, language);
    }

    private static String english(String name) {
        return run("histories/" + name + ".json", "en").out();
    }

    static Stream<Path> histories() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("histories"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    @DisplayName("every history of the examples runs in three languages")
    void everyHistory(Path file) {
        for (String language : List.of("fi", "sv", "en")) {
            Run run = run(file.toString(), language);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out())
                    .isNotBlank()
                    .containsPattern("20\\d\\d-\\d\\d-\\d\\d  ")
                    .doesNotContain("recorded reasons");
        }
    }

    @Test
    @DisplayName("a case in order: no event is out of order, nothing stands, and the data go after eight years")
    void inOrder() {
        assertThat(english("in-order"))
                .doesNotContain("not in order")
                .containsPattern("What stands on 2024-06-01:\\R  nothing")
                .contains("31 December 2020 – 14 March 2025: MET", "16 March 2028 – 31 December 2029: NOT MET");
    }

    @Test
    @DisplayName("a case in which much came late says where")
    void tooLate() {
        assertThat(english("too-late"))
                .contains("2023-05-02  ", "section 4, subsection 1")
                .contains("section 5, subsection 1")
                .contains("Overdue since 29 February 2024, whoever applied for the clearance")
                .contains("the employer of the subject");
    }

    @Test
    @DisplayName("a revocation under appeal: whether the certificate is valid is an open question")
    void underAppeal() {
        assertThat(english("revoked-under-appeal")).contains("IQ-55-4").doesNotContain("not in order");
    }

    @Test
    @DisplayName("a file with events out of order gets one line and exit code 2")
    void wrong() throws IOException {
        String right = Files.readString(Path.of("histories/in-order.json"));
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, right.replace("2020-01-15", "2019-01-15"));
        Run run = run(wrong.toString(), "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("events[1]").hasLineCount(1);
        Files.writeString(wrong, right.replace("\"to\": \"2029-12-31\"", "\"to\": \"2019-12-31\""));
        assertThat(run(wrong.toString(), "en").err()).contains("must not lie before from");
    }
}
