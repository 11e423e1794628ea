package fi.clearance.examples;

import fi.clearance.model.application.Intake;
import fi.clearance.model.application.PersonnelApplication;
import java.time.LocalDate;
import java.util.Map;

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
        String about, LocalDate day, Map<String, String> readings, PersonnelApplication application, Intake intake) {}
