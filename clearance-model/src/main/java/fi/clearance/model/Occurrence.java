package fi.clearance.model;

import java.time.LocalDate;

/** A deed: done on a known day, not done, or not stated. */
public sealed interface Occurrence {

    /** The deed has not been done. */
    Occurrence NOT_DONE = Absent.NOT_DONE;

    /** Nobody has said whether the deed was done. */
    Occurrence NOT_STATED = Absent.NOT_STATED;

    /**
     * States a deed with its day.
     *
     * @param day the day of the deed
     * @return the deed, done on that day
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    static Occurrence on(LocalDate day) {
        return new On(day);
    }

    /**
     * A deed that was done.
     *
     * @param day the day of the deed
     */
    record On(LocalDate day) implements Occurrence {
        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if the year is not between 1 and 9999
         */
        public On {
            When.requireCalendarDay(day);
        }
    }

    /** The two ways in which a deed has no day. */
    enum Absent implements Occurrence {
        /** The deed has not been done. */
        NOT_DONE,
        /** Nobody has said whether the deed was done. */
        NOT_STATED
    }
}
