package fi.clearance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fi.clearance.library.Mutants;
import fi.clearance.library.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

@Label("whatever stands in a case file, it is read and answered, or refused in one line that is safe to show")
class CaseReaderLaws {

    private static final CaseReader READER = new CaseReader();
    private static final Path FILE = file();

    /** A value, a name or a mark of a JSON text. */
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|true|false|[\\[\\]{},:]");

    private static final List<String> INSTEAD = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "0.5",
            "\"\"",
            "\" \"",
            "\"131052-308T\"",
            "\"x 131052-308T\\n\"",
            "\"131052-308X\"",
            "\"NOT_DONE\"",
            "\"NOT_STATED\"",
            "\"YES\"",
            "\"2024-02-30\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"0001-01-01\"",
            "\"9999-12-31\"",
            "\"9999-12-31T23:59\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"131052-308T\": 1}",
            "\"131052-308T\": 1,",
            "{\"act\": null}",
            "{\"Q-01\": null}",
            "{\"131052-308T\": \"BARRED\"}",
            ",",
            ":",
            "");

    private static final int LONG = 200_000;

    /** Far more than any file here takes: it only keeps the build from hanging. */
    private static final Duration FOR_EVER = Duration.ofMinutes(2);

    private static Path file() {
        try {
            return Files.createTempFile("case", ".json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(FILE);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    @Label("a worked case with some of its values, names and marks replaced")
    void replaced(@ForAll("replaced") Text text) throws IOException {
        assertReadOrRefused(text.kind(), text.json());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    @Label("a worked case with some of its characters replaced")
    void mutated(@ForAll("mutated") Text text) throws IOException {
        assertReadOrRefused(text.kind(), text.json());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    @Label("any text, and any that has the marks and names of a case")
    void any(@ForAll CaseKind kind, @ForAll("texts") String text) throws IOException {
        assertReadOrRefused(kind, text);
    }

    @Example
    @Label("a worked case of another kind")
    void otherKind() throws IOException {
        for (CaseKind kind : CaseKind.values()) {
            for (String worked : worked(kind)) {
                for (CaseKind other : CaseKind.values()) {
                    assertThat(assertReadOrRefused(other, worked)).isEqualTo(kind == other);
                }
            }
        }
    }

    @Example
    @Label("a file that holds no object, or is deep, long or huge")
    void large() {
        String person = "{\"subject\":{\"closeRelatives\":[{\"kind\":\"CHILD\",\"person\":";
        Stream<String> texts = Stream.of(
                "null",
                "[]",
                "1",
                "\"\"",
                "[".repeat(LONG),
                "{\"a\":".repeat(LONG),
                person + "{\"closeRelatives\":[{\"person\":".repeat(LONG),
                "{\"data\":[{\"about\":" + "[".repeat(LONG),
                "{\"data\":[" + "{},".repeat(LONG),
                "{\"" + "x".repeat(LONG) + "\":1}",
                "{\"about\":\"" + "131052-308T ".repeat(LONG) + "\"}",
                "{\"day\":\"" + "2024-03-15".repeat(LONG) + "\"}",
                "{\"about\":" + "9".repeat(LONG) + "}",
                IntStream.range(0, LONG).mapToObj(i -> "\"" + i + "\":1").collect(Collectors.joining(",", "{", "}")),
                " ".repeat(LONG),
                "\ufeff{}");
        assertTimeoutPreemptively(FOR_EVER, () -> {
            for (String text : texts.toList()) {
                assertThat(assertReadOrRefused(CaseKind.CASES, text)).isFalse();
            }
            try (RandomAccessFile file = new RandomAccessFile(FILE.toFile(), "rw")) {
                file.setLength(1L << 33);
            }
            assertThat(readOrRefused(CaseKind.CASES)).isFalse();
        });
    }

    @Example
    @Label("a file that is no file, and a name that is no name")
    void noFile() {
        for (String name : List.of("", ".", "\u0000", "131052-308T.json", "cases", "no such\nfile")) {
            Run run = Run.of(Screen.USAGE, CaseFile.class, name, "fi");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1).noneMatch(Refusal::showsCode);
        }
    }

    /** Whether the text was read. */
    private static boolean assertReadOrRefused(CaseKind kind, String json) throws IOException {
        Files.write(FILE, json.getBytes(StandardCharsets.UTF_8));
        return readOrRefused(kind);
    }

    private static boolean readOrRefused(CaseKind kind) {
        CaseDocument document;
        try {
            document = READER.read(FILE, kind.type());
        } catch (CaseFileException refusal) {
            assertThat(Refusal.faults(refusal)).isEmpty();
            assertThat(String.valueOf(refusal.getMessage()).lines()).hasSize(1);
            return false;
        }
        assertThat(Refusal.showsCode(PrintedPrivacyLaws.answer(document, Locale.ENGLISH)))
                .isFalse();
        return true;
    }

    /** A file of a kind. */
    record Text(CaseKind kind, String json) {}

    /** Puts a piece in the place of one token of a text, counted round and round. */
    private record Replacement(int token, String piece) {
        String of(String json) {
            List<MatchResult> tokens = TOKEN.matcher(json).results().toList();
            if (tokens.isEmpty()) {
                return piece;
            }
            MatchResult chosen = tokens.get(token % tokens.size());
            return json.substring(0, chosen.start()) + piece + json.substring(chosen.end());
        }
    }

    @Provide
    Arbitrary<Text> replaced() {
        Arbitrary<List<Replacement>> replacements = Combinators.combine(
                        Arbitraries.integers().between(0, 10_000), Arbitraries.of(INSTEAD))
                .as(Replacement::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(CaseKind.class), Arbitraries.integers().between(0, 10), replacements)
                .as((kind, which, several) -> {
                    List<String> worked = worked(kind);
                    String json = worked.get(which % worked.size());
                    for (Replacement replacement : several) {
                        json = replacement.of(json);
                    }
                    return new Text(kind, json);
                });
    }

    @Provide
    Arbitrary<Text> mutated() {
        return Arbitraries.of(CaseKind.class)
                .flatMap(kind -> Mutants.of(worked(kind)).map(json -> new Text(kind, json)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likeJson = Arbitraries.of(
                        "{", "}", "[", "]", ":", ",", "\"", "\"about\"", "\"day\"", "\"x\"", "1", "\n")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(Mutants.any(), likeJson, likeJson.map(text -> "{\"about\":\"x\"," + text));
    }

    private static List<String> worked(CaseKind kind) {
        try (Stream<Path> files = Files.list(Path.of(kind.folder()))) {
            return files.sorted().map(CaseReaderLaws::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
