package fi.clearance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the session with everything imported")
class StartTest {

    private static final Path START = Path.of("src/main/jshell/start.jsh");
    private static final Pattern HINT = Pattern.compile("println\\(\"  (.+)\"\\);");

    @Test
    @DisplayName("starts, does what it proposes, and stays within 100 columns")
    void starts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .forEach(shell::addToClasspath);
            List.of("import java.util.*;", "import java.util.stream.*;").forEach(line -> run(shell, line));
            run(shell, Files.readString(START));
            Matcher hint = HINT.matcher(Files.readString(START));
            assertThat(hint.results().map(found -> found.group(1).replace("\\\"", "\"")))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(line -> run(shell, line));
        } finally {
            System.setOut(console);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.contains("section 32, subsection 1, paragraph 3"))
                .filteredOn(line -> !line.startsWith("  DataValidators") && !line.startsWith("  explain"))
                .allMatch(line -> line.length() <= 100);
    }

    private static void run(JShell shell, String code) {
        String left = code;
        while (!left.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(left);
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.exception()).as(next.source()).isNull();
                assertThat(event.status()).as(next.source()).isEqualTo(Snippet.Status.VALID);
            }
            left = next.remaining();
        }
    }
}
