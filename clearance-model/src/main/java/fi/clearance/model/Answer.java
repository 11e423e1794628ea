package fi.clearance.model;

/** A yes-or-no fact about the world, which may also be left unstated. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody has said; an assessment that needs it stays undetermined. */
    NOT_STATED;

    /**
     * Converts a plain truth value.
     *
     * @param value the value
     * @return {@link #YES} for true, {@link #NO} for false
     */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }
}
