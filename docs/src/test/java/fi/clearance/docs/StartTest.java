package fi.clearance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the session with everything imported")
class StartTest {

    private static final Pattern HINT = Pattern.compile("println\\(\"  (.+)\"\\);");

    @Test
    @DisplayName("starts, does what it proposes, and stays within 100 columns")
    void starts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try (Session session = new Session()) {
            Matcher hint = HINT.matcher(Files.readString(Session.START));
            assertThat(hint.results().map(found -> found.group(1).replace("\\\"", "\"")))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(session::run);
        } finally {
            System.setOut(console);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.contains("section 32, subsection 1, paragraph 3"))
                .filteredOn(line -> !line.startsWith("  DataValidators") && !line.startsWith("  explain"))
                .allMatch(line -> line.length() <= 100);
    }
}
