package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A Government decree (<i>valtioneuvoston asetus</i>) that is cited. The Act lets a decree oblige authorities to obtain
 * facility clearances, and open them to protect secrets of business; without one neither follows.
 *
 * @param number its number and year, such as {@code 123/2024}
 * @param inForce the first day on which it is in force
 * @param repealed its repeal: the first day on which it is not in force any more
 * @param covers whether what is asked about lies within it
 * @statute 34
 * @statute 36.4
 */
public record Decree(String number, LocalDate inForce, Occurrence repealed, Answer covers) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}/[12][0-9]{3}");

    /**
     * Checks the number and the day.
     *
     * @throws IllegalArgumentException if the number is no number of a Finnish statute, or the year of the day is not
     *     between 1 and 9999, or it is repealed before it is in force
     */
    public Decree {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("decree: must be cited by number and year, such as 123/2024");
        }
        When.requireCalendarDay(inForce);
        if (repealed instanceof Occurrence.On end && end.day().isBefore(inForce)) {
            throw new IllegalArgumentException("decree: repealed before it was in force");
        }
    }
}
