package fi.clearance.validation;

import fi.clearance.model.Occurrence;
import fi.clearance.model.statute.Instrument;
import fi.clearance.model.statute.Provision;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day of an assessment and the readings it goes by.
 *
 * <p>The day is that of the step which is validated: the use of a datum, a decision, an interview. A rule can compare
 * it
 * with other days and cannot see it, which is what makes a {@link Timeline} exact. Periods are counted forward by
 * calendar years and months; the 31st and 29 February end on the last day of a shorter month; the last day belongs to
 * the period; weekends change nothing.
 */
public sealed class Setting permits TracedSetting {

    /** From this day on the present wording of every unit of both texts is in force. */
    private static final LocalDate WHOLE_TEXT_SINCE = Stream.of(Instrument.act(), Instrument.bulletin())
            .flatMap(text -> text.provisions().stream())
            .map(Provision::inForceSince)
            .max(Comparator.naturalOrder())
            .orElseThrow();

    final LocalDate day;
    final Readings readings;
    private final boolean holdsWholeText;

    Setting(LocalDate day, Readings readings) {
        this.day = day;
        this.readings = readings;
        this.holdsWholeText = !day.isBefore(WHOLE_TEXT_SINCE);
    }

    /**
     * Sets the day, with the recommended readings.
     *
     * @param day the day of the step that is validated
     * @return the setting
     */
    public static Setting on(LocalDate day) {
        return new Setting(day, Readings.recommended());
    }

    /**
     * Chooses the readings.
     *
     * @param readings how open questions are read
     * @return the same day with those readings
     */
    public Setting with(Readings readings) {
        return new Setting(day, readings);
    }

    /**
     * Chooses one reading.
     *
     * @param reading how one open question is read
     * @return the same setting but for that question
     */
    public Setting with(Reading reading) {
        return with(readings.with(reading));
    }

    /**
     * Compares the day.
     *
     * @param other another day
     * @return whether the day lies after it
     */
    public boolean isAfter(LocalDate other) {
        return day.isAfter(other);
    }

    /**
     * Compares the day.
     *
     * @param other another day
     * @return whether the day lies before it
     */
    public boolean isBefore(LocalDate other) {
        return day.isBefore(other);
    }

    /**
     * Compares the day.
     *
     * @param other another day
     * @return whether it is the same day
     */
    public boolean isOn(LocalDate other) {
        return day.equals(other);
    }

    /**
     * Compares the day with the end of a period.
     *
     * @param start the day from which the period is counted
     * @param period the period
     * @return whether the day lies after the last day of the period
     */
    public boolean isAfter(LocalDate start, Period period) {
        return Days.compare(day, start, period) > 0;
    }

    /**
     * Compares the day with the end of a period.
     *
     * @param start the day from which the period is counted
     * @param period the period
     * @return whether the day lies before the last day of the period
     */
    public boolean isBefore(LocalDate start, Period period) {
        return Days.compare(day, start, period) < 0;
    }

    /**
     * Compares the day with the end of a period.
     *
     * @param start the day from which the period is counted
     * @param period the period
     * @return whether the day is the last day of the period
     */
    public boolean isOn(LocalDate start, Period period) {
        return Days.compare(day, start, period) == 0;
    }

    /**
     * Asks whether a deed is done.
     *
     * @param deed the deed
     * @param fact the path of the fact
     * @return yes from the day of the deed on; open if nothing is stated
     */
    public Truth isDone(Occurrence deed, String fact) {
        if (deed instanceof Occurrence.On on) {
            return Truth.of(!isBefore(on.day()));
        }
        return deed == Occurrence.NOT_DONE ? Truth.NO : Truth.missing(fact);
    }

    /**
     * Asks whether the wording of a provision on the day is known.
     *
     * @param provision the provision
     * @return yes from the day in force of its present wording on, open before
     */
    public Truth holdsWordingOf(Provision provision) {
        return isBefore(provision.inForceSince()) ? Truth.open(new Gap.WordingNotHeld(provision)) : Truth.YES;
    }

    /** The same day and readings, and nothing noted. */
    Setting plain() {
        return this;
    }

    /** Whether the wording of every provision on the day is known, so that there is none to ask about. */
    final boolean holdsWholeText() {
        return holdsWholeText;
    }

    /**
     * Asks how a question is read.
     *
     * @param reading one of its readings
     * @return whether that reading is the one in force; open if the question is, until the caller chooses
     */
    public Truth reads(Reading reading) {
        return readings.reads(reading);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Setting that && day.equals(that.day) && readings.equals(that.readings);
    }

    @Override
    public final int hashCode() {
        return day.hashCode() * 31 + readings.hashCode();
    }

    @Override
    public final String toString() {
        return day + ", " + readings;
    }
}
