package fi.clearance.model.statute;

import fi.clearance.model.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Act that changed another one, by number, year and the day it was adopted.
 *
 * <p>The day its wording came into force is a matter of the changed unit, not of the amendment: one amendment may bring
 * its parts into force on different days, as 266/2020 does. See {@link Provision#inForceSince()}.
 *
 * @param number the number in the Statutes of Finland, at least 1
 * @param year the year of publication
 * @param adopted the day of adoption
 */
public record Amendment(int number, int year, LocalDate adopted) {

    private static final Pattern MARK = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})/(\\d{1,4})");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public Amendment {
        if (number < 1) {
            throw new IllegalArgumentException("amendment number " + number + ": must be at least 1");
        }
    }

    /**
     * Reads the mark with which the consolidated text names an amendment, such as {@code 10.5.2019/634}.
     *
     * @param mark day, month and year of adoption, a slash and the number
     * @return the amendment, published in the year of its adoption
     * @throws IllegalArgumentException if the mark has another form or names an impossible day
     */
    public static Amendment parse(String mark) {
        Matcher parts = MARK.matcher(mark);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an amendment mark such as 10.5.2019/634: " + Texts.excerpt(mark));
        }
        int year = Integer.parseInt(parts.group(3));
        try {
            LocalDate adopted = LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
            return new Amendment(Integer.parseInt(parts.group(4)), year, adopted);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("amendment mark with an impossible day: " + mark, e);
        }
    }

    /** {@return number and year as the Statutes of Finland cite them, such as {@code 634/2019}} */
    public String citation() {
        return number + "/" + year;
    }

    @Override
    public String toString() {
        return citation();
    }
}
