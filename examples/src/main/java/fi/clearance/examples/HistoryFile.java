package fi.clearance.examples;

import fi.clearance.model.history.CaseHistory;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.history.Cases;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        String about, LocalDate day, LocalDate from, LocalDate to, Map<String, String> readings, CaseHistory history)
        implements CaseDocument {

    HistoryFile {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: must not lie before from");
        }
    }

    @Override
    public void answer(Readings readings, Locale language, PrintStream out) {
        Follow.print(this, readings, language, out);
    }

    @Override
    public List<Finding> findings(Readings readings) {
        return Cases.on(history, day, readings).findings();
    }

    @Override
    public Optional<Timeline> timeline(Readings readings) {
        return Optional.of(Cases.timeline(history, from, to, readings));
    }
}
