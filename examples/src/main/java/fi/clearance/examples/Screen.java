package fi.clearance.examples;

import fi.clearance.model.data.Screening;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.data.DataValidators;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The main job: screens the register data of a case file and prints the report and the timeline. */
public final class Screen {

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    private Screen() {}

    /**
     * Runs the main job. Exit code 0 if the case was screened, 2 if the file or the call is wrong.
     *
     * @param arguments a case file and a language: fi, sv or en
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = run(out, System.err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length != 2 || !LANGUAGES.contains(arguments[1])) {
            err.println("usage: Screen CASE.json LANGUAGE   (fi, sv or en)");
            return 2;
        }
        Path file = Path.of(arguments[0]);
        try {
            CaseFile caseFile = new CaseReader().read(file, CaseFile.class);
            print(caseFile, ChosenReadings.of(file, caseFile.readings()), Locale.forLanguageTag(arguments[1]), out);
            return 0;
        } catch (CaseFileException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static void print(CaseFile caseFile, Readings readings, Locale language, PrintStream out) {
        Screening screening = caseFile.screening();
        Report report = DataValidators.SCREENING.validate(
                screening, Setting.on(caseFile.day()).with(readings));
        Timeline timeline = DataValidators.SCREENING.timeline(
                screening, caseFile.timeline().from(), caseFile.timeline().to(), readings);
        out.println(caseFile.about());
        out.println();
        out.print(report.explain(language));
        out.println();
        out.print(timeline.explain(language));
    }
}
