package fi.clearance.benchmarks;

import java.time.LocalDate;

/** Periods of years, compared without making new days. */
final class Days {

    private Days() {}

    /**
     * Says whether a period of years that started on a day is over. One that started on 29 February ends with the 28th
     * in a common year.
     */
    static boolean over(LocalDate start, int years, LocalDate day) {
        return number(day.getYear(), day) > number(start.getYear() + years, start);
    }

    /** Says whether a day lies in so many last years; counted back from 29 February they start on the 28th, or on it. */
    static boolean withinLast(int years, LocalDate day, LocalDate start) {
        int first = number(day.getYear() - years, day);
        return number(start.getYear(), start) >= first
                || (first == number(start.getYear(), start) + 1 && isLeapDay(day) && !start.isLeapYear());
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    }

    /** Says whether so many years are full. Those since 29 February are, in a common year, on 1 March. */
    static boolean full(LocalDate start, int years, LocalDate day) {
        return number(day.getYear(), day) >= number(start.getYear() + years, start);
    }

    /** Puts month and day into a year, as a number that grows with the calendar; 29 February fits into any year. */
    private static int number(int year, LocalDate day) {
        return (year << 9) + (day.getMonthValue() << 5) + day.getDayOfMonth();
    }
}
