package fi.clearance.examples;

import fi.clearance.validation.Finding;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case file of this module that has been run.
 *
 * @param kind what the case is about
 * @param file the file
 * @param document what stands in it
 * @param findings everything that was found
 * @param timeline how the answer runs through time, if the file asks for that
 */
public record WorkedCase(
        CaseKind kind, Path file, CaseDocument document, List<Finding> findings, Optional<Timeline> timeline) {

    /** Copies the list. */
    public WorkedCase {
        findings = List.copyOf(findings);
    }

    /**
     * Runs every case file.
     *
     * @param examples the folder with the folders of case files
     * @return the cases by kind, and by name within a kind
     * @throws CaseFileException if a file is wrong
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static List<WorkedCase> all(Path examples) {
        CaseReader reader = new CaseReader();
        return Stream.of(CaseKind.values())
                .flatMap(kind -> files(examples.resolve(kind.folder())).map(file -> {
                    CaseDocument document = reader.read(file, kind.type());
                    return of(kind, file, document, document.chosenReadings());
                }))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkedCase of(CaseKind kind, Path file, CaseDocument document, Readings readings) {
        return new WorkedCase(kind, file, document, document.findings(readings), document.timeline(readings));
    }

    /** {@return the name of the file without its folder and suffix} */
    public String name() {
        return file.getFileName().toString().replace(".json", "");
    }

    /** {@return what the case shows, for its reader} */
    public String about() {
        return document.about();
    }

    /**
     * Runs the case with an open question read in a certain way.
     *
     * @param reading the reading, whatever the file says of that question
     * @return the case as it then comes out
     */
    public WorkedCase with(Reading reading) {
        return of(kind, file, document, document.chosenReadings().with(reading));
    }

    /**
     * Runs the program for cases of this kind.
     *
     * @param language the language of the answer
     * @return what it prints
     */
    public String answer(Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.answer(document.chosenReadings(), language, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
