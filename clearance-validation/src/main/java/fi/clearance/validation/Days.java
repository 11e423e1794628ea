package fi.clearance.validation;

import java.time.LocalDate;
import java.time.Period;

/** Counts periods without making an object for the common case of whole years. */
public final class Days {

    private Days() {}

    /**
     * Compares a day with the end of a period counted from another day, forward or, if it is negative, back.
     *
     * @param day the day
     * @param start the day from which the period is counted; 29 February ends on 28 February of a common year
     * @param period the period
     * @return below zero if the day lies before {@code start.plus(period)}, zero if it is that day, above zero after it
     */
    public static int compare(LocalDate day, LocalDate start, Period period) {
        if (period.getMonths() != 0 || period.getDays() != 0) {
            return day.compareTo(start.plus(period));
        }
        int year = start.getYear() + period.getYears();
        if (day.getYear() != year) {
            return Integer.compare(day.getYear(), year);
        }
        if (day.getMonthValue() != start.getMonthValue()) {
            return Integer.compare(day.getMonthValue(), start.getMonthValue());
        }
        int last = Math.min(start.getDayOfMonth(), day.lengthOfMonth());
        return Integer.compare(day.getDayOfMonth(), last);
    }
}
