package fi.clearance.validation;

import java.time.LocalDate;

/** A day, a number or a term that an outcome shows. Never a name, an identity code or free text. */
public sealed interface Argument {

    /**
     * A day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Argument {}

    /**
     * A number of things.
     *
     * @param value the number
     */
    record Count(int value) implements Argument {}

    /**
     * One of the law's closed lists' members.
     *
     * @param value the enum constant
     */
    record Term(Enum<?> value) implements Argument {}
}
