package fi.clearance.model.application;

/**
 * The three levels of a personnel clearance, from the narrowest to the widest; {@code compareTo} follows that order.
 *
 * @statute 14.1
 */
public enum Level {
    /** Concise, <i>suppea</i>. */
    CONCISE,
    /** Standard, <i>perusmuotoinen</i>. */
    STANDARD,
    /** Comprehensive, <i>laaja</i>. */
    COMPREHENSIVE
}
