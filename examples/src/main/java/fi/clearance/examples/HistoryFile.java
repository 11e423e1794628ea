package fi.clearance.examples;

import fi.clearance.model.history.CaseHistory;
import java.time.LocalDate;
import java.util.Map;

/**
 * A case as a history, as it stands in a file.
 *
 * @param about what the case shows, for its reader
 * @param day the day on which it is asked what stands
 * @param from the first day of the timeline, inclusive
 * @param to the last day of the timeline, inclusive
 * @param readings readings chosen instead of the recommended ones: option by question
 * @param history the case
 */
record HistoryFile(
        String about, LocalDate day, LocalDate from, LocalDate to, Map<String, String> readings, CaseHistory history) {}
