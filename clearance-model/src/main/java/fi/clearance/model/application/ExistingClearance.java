package fi.clearance.model.application;

import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.party.ClearanceKind;
import java.time.LocalDate;

/**
 * A clearance that was made on the same subject before.
 *
 * @param kind its kind
 * @param made the day on which it was made; it is valid for five years at most, the anniversary included
 * @param ended the first day on which it is no longer valid, if it ended before
 * @statute 10.1
 */
public record ExistingClearance(ClearanceKind kind, LocalDate made, Occurrence ended) {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the clearance ended before it was made, or the year is not between 1 and 9999
     */
    public ExistingClearance {
        When.requireCalendarDay(made);
        if (ended instanceof Occurrence.On end && end.day().isBefore(made)) {
            throw new IllegalArgumentException("earlier clearance: ended before it was made");
        }
    }
}
