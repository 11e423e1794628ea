package fi.clearance.examples;

import java.time.LocalDate;

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
