package fi.clearance.model.application;

/**
 * How often somebody gets to handle documents of one kind.
 *
 * @statute 19.1:1
 * @statute 20.1:1
 */
public enum Handling {
    /** Not at all. */
    NONE,
    /** Occasionally, <i>satunnaisesti</i>. */
    OCCASIONAL,
    /** Otherwise than occasionally. */
    REGULAR,
    /** Nobody has said. */
    NOT_STATED
}
