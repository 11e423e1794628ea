package fi.clearance.examples;

import fi.clearance.model.application.Intake;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.application.Levels;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An application for a personnel clearance as it stands in a file.
 *
 * @param about what the case shows, for its reader
 * @param day the day on which it is assessed
 * @param readings readings chosen instead of the recommended ones: option by question
 * @param application the application
 * @param intake what the competent authority does with it
 */
record ApplicationFile(
        String about, LocalDate day, Map<String, String> readings, PersonnelApplication application, Intake intake)
        implements CaseDocument {

    ApplicationFile {
        Assignment assignment = intake.assignment();
        if (assignment.kind() != ClearanceKind.PERSONNEL || assignment.part() != Assignment.Part.CLEARANCE) {
            throw new IllegalArgumentException("intake: must be that of a personnel clearance as a whole");
        }
    }

    @Override
    public void answer(Readings readings, Locale language, PrintStream out) {
        Apply.print(this, Setting.on(day).with(readings), language, out);
    }

    @Override
    public List<Finding> findings(Readings readings) {
        Setting at = Setting.on(day).with(readings);
        Levels levels = Levels.of(application, intake, at);
        Report complete = ApplicationValidators.APPLICATION.validate(application, at);
        Report level = levels.report(levels.level().orElse(application.level()));
        return Stream.of(complete, level)
                .flatMap(report -> report.findings().stream())
                .toList();
    }
}
