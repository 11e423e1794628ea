package fi.clearance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** The session of jshell that the project offers. */
final class Session implements AutoCloseable {

    static final Path START = Path.of("src/main/jshell/start.jsh");

    private final JShell shell = JShell.builder().executionEngine("local").build();

    Session() throws IOException {
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .forEach(shell::addToClasspath);
        List.of("import java.util.*;", "import java.util.stream.*;").forEach(this::run);
        run(Files.readString(START));
    }

    /** Runs code, and says what each piece of it came to. */
    final List<String> run(String code) {
        List<String> values = new ArrayList<>();
        String left = code;
        while (!left.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(left);
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.exception()).as(next.source()).isNull();
                assertThat(event.status()).as(next.source()).isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
                values.add(String.valueOf(event.value()));
            }
            left = next.remaining();
        }
        return values;
    }

    @Override
    public void close() {
        shell.close();
    }
}
