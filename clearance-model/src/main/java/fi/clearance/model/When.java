package fi.clearance.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The day of something, known exactly, known to lie within a span of days, or not stated.
 *
 * <p>A span is uncertainty, not duration: {@code When.parse("2014-03")} is one unknown day of March 2014. Something
 * that
 * lasted has two days, each a {@code When}.
 */
public final class When {

    /** A day that nobody has stated. */
    public static final When NOT_STATED = new When(null, null);

    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    private When(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * States an exact day.
     *
     * @param day the day
     * @return that day
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public static When on(LocalDate day) {
        return between(day, day);
    }

    /**
     * States a day of which only the span is known.
     *
     * @param earliest the first possible day, inclusive
     * @param latest the last possible day, inclusive
     * @return the span
     * @throws IllegalArgumentException if the span ends before it starts, or a year is not between 1 and 9999
     */
    public static When between(LocalDate earliest, LocalDate latest) {
        requireCalendarDay(earliest);
        requireCalendarDay(latest);
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a span that ends before it starts: " + earliest + " to " + latest);
        }
        return new When(earliest, latest);
    }

    /**
     * Reads a day, a month or a year in ISO 8601 form.
     *
     * @param text {@code 2014-03-15}, {@code 2014-03} or {@code 2014}
     * @return the day, or the span of the month or the year
     * @throws IllegalArgumentException if the text has another form or names a day or a month that does not exist
     */
    public static When parse(String text) {
        try {
            if (text.matches("\\d{4}")) {
                Year year = Year.parse(text);
                return between(year.atDay(1), year.atDay(1).plusYears(1).minusDays(1));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return between(month.atDay(1), month.atEndOfMonth());
            }
            return on(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "not a day, month or year such as 2014-03-15, 2014-03 or 2014: " + Texts.excerpt(text));
        }
    }

    /** {@return whether anything is stated} */
    public boolean isStated() {
        return earliest != null;
    }

    /** {@return whether the day itself is known} */
    public boolean isExact() {
        return earliest != null && earliest.equals(latest);
    }

    /**
     * Says whether a day is possible.
     *
     * @param day the day
     * @return true if it lies in the span, and always if nothing is stated
     */
    public boolean allows(LocalDate day) {
        return earliest == null || latest == null || !(day.isBefore(earliest) || day.isAfter(latest));
    }

    /**
     * {@return the first possible day}
     *
     * @throws IllegalStateException if nothing is stated
     */
    public LocalDate earliest() {
        return stated(earliest);
    }

    /**
     * {@return the last possible day}
     *
     * @throws IllegalStateException if nothing is stated
     */
    public LocalDate latest() {
        return stated(latest);
    }

    private static LocalDate stated(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("the day is not stated");
        }
        return day;
    }

    /**
     * Refuses a day that no calendar of the library reaches.
     *
     * @param day the day
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public static void requireCalendarDay(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("year " + day.getYear() + ": must be between 1 and 9999");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof When that
                && Objects.equals(earliest, that.earliest)
                && Objects.equals(latest, that.latest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, latest);
    }

    /** {@return the day, the span as {@code 2014-03-01..2014-03-31}, or {@code not stated}} */
    @Override
    public String toString() {
        if (!isStated()) {
            return "not stated";
        }
        return isExact() ? earliest().toString() : earliest + ".." + latest;
    }
}
