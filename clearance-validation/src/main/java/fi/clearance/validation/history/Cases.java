package fi.clearance.validation.history;

import fi.clearance.model.history.CaseHistory;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Follows a case through its history. */
public final class Cases {

    private Cases() {}

    /**
     * Says what the Act asks of a case on a day.
     *
     * @param history the case; what happens after the day does not count
     * @param day the day
     * @param readings how open questions are read
     * @return the findings of the day; its {@linkplain Report#duties() duties} are what stands then
     */
    public static Report on(CaseHistory history, LocalDate day, Readings readings) {
        return HistoryValidators.CASE.validate(
                history.upTo(day), Setting.on(day).with(readings));
    }

    /**
     * Checks every event on its own day against what had happened before.
     *
     * @param history the case
     * @param readings how open questions are read
     * @return a report for each event, in order: on the case up to and with it
     */
    public static List<Report> review(CaseHistory history, Readings readings) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < history.events().size(); i++) {
            Setting at = Setting.on(history.events().get(i).on()).with(readings);
            reports.add(HistoryValidators.CASE.validate(history.first(i + 1), at));
        }
        return List.copyOf(reports);
    }

    /**
     * Asks whether the case went as the Act asks, on the day of each of its events.
     *
     * @param history the case
     * @param readings how open questions are read
     * @return whether no rule was unmet on any of these days; what is open or outstanding does not count against it
     */
    public static boolean isInOrder(CaseHistory history, Readings readings) {
        return review(history, readings).stream()
                .allMatch(report -> report.findings(OutcomeKind.NOT_MET).isEmpty());
    }

    /**
     * Follows validity, follow-up and deletion through time.
     *
     * @param history the case
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     * @param readings how open questions are read
     * @return the stretches of days on which none of these changes
     * @throws IllegalArgumentException if the range ends before it starts
     */
    public static Timeline timeline(CaseHistory history, LocalDate from, LocalDate to, Readings readings) {
        return HistoryValidators.AXIS.timeline(history, from, to, readings);
    }
}
