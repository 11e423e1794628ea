package fi.clearance.examples;

import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Screening;
import fi.clearance.model.party.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A case as it stands in a file.
 *
 * @param about what the case shows, for its reader
 * @param day the day on which the data are to be used
 * @param timeline the first and the last day of the timeline
 * @param readings readings chosen instead of the recommended ones: option by question
 * @param subject the person who is cleared
 * @param clearance the clearance that is being made
 * @param data the register data found about the person
 */
record CaseFile(
        String about,
        LocalDate day,
        Range timeline,
        Map<String, String> readings,
        Person subject,
        PersonnelClearance clearance,
        List<Datum> data) {

    /**
     * A range of days.
     *
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     */
    record Range(LocalDate from, LocalDate to) {
        Range {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("the timeline ends before it starts");
            }
        }
    }

    Screening screening() {
        return new Screening(subject, clearance, data);
    }
}
