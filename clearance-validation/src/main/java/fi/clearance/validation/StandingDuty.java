package fi.clearance.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A duty that stands on the day of a report: it is to be performed, in time or late.
 *
 * @param finding the finding that it stands
 * @param by whose duty it is
 * @param since the day from which it stands
 * @param due the last day on which it is done in time, inclusive; empty if the Act gives none
 * @param isOverdue whether that day has passed; never, if the Act gives none
 */
public record StandingDuty(Finding finding, Addressee by, LocalDate since, Optional<LocalDate> due, boolean isOverdue) {

    /** By the last day, those without one at the end, and then by the first. */
    static final Comparator<StandingDuty> BY_DUE_DAY = Comparator.comparing(
                    (StandingDuty duty) -> duty.due().orElse(LocalDate.MAX))
            .thenComparing(StandingDuty::since);

    /**
     * Puts the duty into words: until when, by whom, what, and where that stands.
     *
     * @param language Finnish or Swedish; any other language gives English
     * @return one line without a line feed
     */
    public String explain(Locale language) {
        return Words.in(language).duty(this);
    }

    /** The duty that a finding is about, if one stands. */
    static Optional<StandingDuty> of(Finding finding) {
        Norm<?> norm = finding.rule().norm();
        if (!norm.check().isDuty()) {
            return Optional.empty();
        }
        Addressee by = norm.addressee().orElseThrow();
        if (finding.outcome() instanceof Outcome.Outstanding duty) {
            return Optional.of(new StandingDuty(finding, by, duty.since(), duty.due(), false));
        }
        // An overdue duty shows its first and its last day; one that was done late, the day of the deed too.
        if (finding.outcome() instanceof Outcome.NotMet overdue
                && overdue.arguments().size() == 2
                && overdue.arguments().get(0) instanceof Argument.Day since
                && overdue.arguments().get(1) instanceof Argument.Day due) {
            return Optional.of(new StandingDuty(finding, by, since.value(), Optional.of(due.value()), true));
        }
        return Optional.empty();
    }
}
