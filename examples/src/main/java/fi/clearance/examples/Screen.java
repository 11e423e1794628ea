package fi.clearance.examples;

import fi.clearance.model.Texts;
import fi.clearance.model.data.Screening;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.data.DataValidators;
import java.io.PrintStream;
import java.util.Locale;

/** The main job: screens the register data of a case file and prints the report and the timeline. */
public final class Screen {

    static final String USAGE = "Screen CASE.json";

    private Screen() {}

    /**
     * Runs the main job. Exit code 0 if the case was screened, 2 if the file or the call is wrong.
     *
     * @param arguments a case file and a language: fi, sv or en
     */
    public static void main(String... arguments) {
        Program.main(USAGE, CaseFile.class, arguments);
    }

    static void print(CaseFile file, Readings readings, Locale language, PrintStream out) {
        Screening screening = file.screening();
        Report report = DataValidators.SCREENING.validate(
                screening, Setting.on(file.day()).with(readings));
        Timeline timeline = DataValidators.SCREENING.timeline(
                screening, file.timeline().from(), file.timeline().to(), readings);
        out.println(Texts.masked(file.about()));
        out.println();
        out.print(report.explain(language));
        out.println();
        out.print(timeline.explain(language));
    }
}
