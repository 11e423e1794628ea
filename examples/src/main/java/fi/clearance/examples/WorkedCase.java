package fi.clearance.examples;

import fi.clearance.migri.RemoteParticipation;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.application.Levels;
import fi.clearance.validation.data.DataValidators;
import fi.clearance.validation.facility.FacilityValidators;
import fi.clearance.validation.history.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case file of this module that has been run.
 *
 * @param kind what the case is about
 * @param file the file
 * @param about what the case shows, for its reader
 * @param findings everything that was found
 * @param timeline how the answer runs through time, if the file asks for that
 */
public record WorkedCase(Kind kind, Path file, String about, List<Finding> findings, Optional<Timeline> timeline) {

    /** What a case is about, in the folder of that name. */
    public enum Kind {
        /** Data found about a person. */
        CASES(Screen::run, WorkedCase::screened),
        /** An application for a personnel clearance. */
        APPLICATIONS(Apply::run, WorkedCase::applied),
        /** A facility clearance. */
        FACILITIES(Assess::run, WorkedCase::assessed),
        /** A case from the announcement to the deletion. */
        HISTORIES(Follow::run, WorkedCase::followed),
        /** A plan to take part in an asylum interview. */
        INTERVIEWS(Attend::run, WorkedCase::attended);

        private final Program.Job program;
        private final Run run;

        Kind(Program.Job program, Run run) {
            this.program = program;
            this.run = run;
        }

        /** {@return the name of its folder} */
        public String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @FunctionalInterface
    private interface Run {
        WorkedCase of(Kind kind, Path file, List<Reading> chosen);
    }

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
        return Stream.of(Kind.values())
                .flatMap(kind -> files(examples.resolve(kind.folder())).map(file -> kind.run.of(kind, file, List.of())))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the name of the file without its folder and suffix} */
    public String name() {
        return file.getFileName().toString().replace(".json", "");
    }

    /**
     * Runs the case with an open question read in a certain way.
     *
     * @param reading the reading, whatever the file says of that question
     * @return the case as it then comes out
     */
    public WorkedCase with(Reading reading) {
        return kind.run.of(kind, file, List.of(reading));
    }

    /**
     * Runs the program for cases of this kind.
     *
     * @param language the language of the answer
     * @return what it prints
     */
    public String answer(Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        kind.program.run(file, language, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static WorkedCase screened(Kind kind, Path file, List<Reading> chosen) {
        CaseFile it = new CaseReader().read(file, CaseFile.class);
        Readings readings = readings(file, it.readings(), chosen);
        Setting at = Setting.on(it.day()).with(readings);
        return new WorkedCase(
                kind,
                file,
                it.about(),
                DataValidators.SCREENING.validate(it.screening(), at).findings(),
                Optional.of(DataValidators.SCREENING.timeline(
                        it.screening(), it.timeline().from(), it.timeline().to(), readings)));
    }

    private static WorkedCase applied(Kind kind, Path file, List<Reading> chosen) {
        ApplicationFile it = new CaseReader().read(file, ApplicationFile.class);
        Setting at = Setting.on(it.day()).with(readings(file, it.readings(), chosen));
        Levels levels = Levels.of(it.application(), it.intake(), at);
        List<Finding> complete =
                ApplicationValidators.APPLICATION.validate(it.application(), at).findings();
        List<Finding> level =
                levels.report(levels.level().orElse(it.application().level())).findings();
        return new WorkedCase(kind, file, it.about(), both(complete, level), Optional.empty());
    }

    private static WorkedCase assessed(Kind kind, Path file, List<Reading> chosen) {
        FacilityFile it = new CaseReader().read(file, FacilityFile.class);
        Setting at = Setting.on(it.day()).with(readings(file, it.readings(), chosen));
        List<Finding> application = FacilityValidators.APPLICATION
                .validate(it.clearance().application(), at)
                .findings();
        List<Finding> clearance =
                FacilityValidators.CLEARANCE.validate(it.clearance(), at).findings();
        return new WorkedCase(kind, file, it.about(), both(application, clearance), Optional.empty());
    }

    private static WorkedCase followed(Kind kind, Path file, List<Reading> chosen) {
        HistoryFile it = new CaseReader().read(file, HistoryFile.class);
        Readings readings = readings(file, it.readings(), chosen);
        return new WorkedCase(
                kind,
                file,
                it.about(),
                Cases.on(it.history(), it.day(), readings).findings(),
                Optional.of(Cases.timeline(it.history(), it.from(), it.to(), readings)));
    }

    private static WorkedCase attended(Kind kind, Path file, List<Reading> chosen) {
        InterviewFile it = new CaseReader().read(file, InterviewFile.class);
        RemoteParticipation answer = RemoteParticipation.of(it.plan(), readings(file, it.readings(), chosen));
        return new WorkedCase(
                kind, file, it.about(), answer.report(it.plan().mode()).findings(), Optional.empty());
    }

    private static Readings readings(Path file, Map<String, String> named, List<Reading> chosen) {
        Readings readings = ChosenReadings.of(file, named);
        for (Reading reading : chosen) {
            readings = readings.with(reading);
        }
        return readings;
    }

    private static List<Finding> both(List<Finding> some, List<Finding> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }
}
