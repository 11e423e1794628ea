package fi.clearance.model.data;

import fi.clearance.model.When;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an act was done: on one day, or from a first to a last day; either may be known only as a span, or nothing may
 * be
 * stated.
 */
public final class ActTime {

    /** Nobody has said when the act was done. */
    public static final ActTime NOT_STATED = new ActTime(When.NOT_STATED, When.NOT_STATED, false);

    private final When firstDay;
    private final When lastDay;
    private final boolean lasting;

    private ActTime(When firstDay, When lastDay, boolean lasting) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.lasting = lasting;
    }

    /**
     * States the day of an act of one day.
     *
     * @param day the day, or the span it lies in
     * @return that time; nothing stated, if the day is not
     */
    public static ActTime on(When day) {
        return new ActTime(day, day, false);
    }

    /**
     * States the first and the last day of an act that lasted. What one day leaves open, the other narrows: the last
     * day is
     * not before the first.
     *
     * @param firstDay the first day, inclusive
     * @param lastDay the last day, inclusive
     * @return that time
     * @throws IllegalArgumentException if one of the days is not stated, or every possible last day lies before
     *     every possible first one
     */
    public static ActTime lasting(When firstDay, When lastDay) {
        if (!firstDay.isStated() || !lastDay.isStated()) {
            throw new IllegalArgumentException("an act that lasted needs both its first and its last day");
        }
        if (lastDay.latest().isBefore(firstDay.earliest())) {
            throw new IllegalArgumentException("an act that ends before it starts: " + firstDay + " to " + lastDay);
        }
        LocalDate latestFirst = earlier(firstDay.latest(), lastDay.latest());
        LocalDate earliestLast = later(firstDay.earliest(), lastDay.earliest());
        When first = When.between(firstDay.earliest(), latestFirst);
        When last = When.between(earliestLast, lastDay.latest());
        return new ActTime(first, last, !(first.isExact() && first.equals(last)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Reads a day, a month or a year, or two of them with a slash between first and last.
     *
     * @param text {@code 2014-03-15}, {@code 2014-03} or {@code 2013-06-01/2014-05-31}
     * @return the time
     * @throws IllegalArgumentException if the text has another form, names a day that does not exist or ends before it
     *     starts
     */
    public static ActTime parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? on(When.parse(text))
                : lasting(When.parse(text.substring(0, slash)), When.parse(text.substring(slash + 1)));
    }

    /** {@return whether anything is stated} */
    public boolean isStated() {
        return firstDay.isStated();
    }

    /** {@return whether the act lasted, so that its first and its last day are two facts} */
    public boolean isLasting() {
        return lasting;
    }

    /** {@return the first day} */
    public When firstDay() {
        return firstDay;
    }

    /** {@return the last day, the same as the first for an act of one day} */
    public When lastDay() {
        return lastDay;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActTime that
                && lasting == that.lasting
                && firstDay.equals(that.firstDay)
                && lastDay.equals(that.lastDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay, lasting);
    }

    /** {@return the day, or first and last day with {@code to} between, or {@code not stated}} */
    @Override
    public String toString() {
        return lasting ? firstDay + " to " + lastDay : firstDay.toString();
    }
}
