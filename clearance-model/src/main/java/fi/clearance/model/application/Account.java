package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.When;
import java.time.LocalDate;

/**
 * An account of where somebody lived, or of education, service and employment, attached to an application.
 *
 * @param firstDay the first day it is about, inclusive
 * @param lastDay the last day it is about, inclusive
 * @param fromTheBeginning whether it starts with the person's first residence, or first studies or work
 * @statute 17.3
 */
public record Account(LocalDate firstDay, LocalDate lastDay, Answer fromTheBeginning) {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if it ends before it starts, or a year is not between 1 and 9999
     */
    public Account {
        When.requireCalendarDay(firstDay);
        When.requireCalendarDay(lastDay);
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("account: ends before it starts");
        }
    }
}
