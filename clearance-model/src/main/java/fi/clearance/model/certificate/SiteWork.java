package fi.clearance.model.certificate;

/**
 * Work that takes a person to the sites of others again and again.
 *
 * @statute 43.1:2
 */
public enum SiteWork {
    /** Shotfirer, <i>panostaja</i>. */
    SHOTFIRER,
    /** Maintenance, <i>huolto</i>. */
    MAINTENANCE,
    /** Installation, <i>asennus</i>. */
    INSTALLATION,
    /** Guarding, <i>vartiointi</i>. */
    GUARDING,
    /** Other work of the kind. */
    OTHER_SIMILAR,
    /** No such work. */
    NONE,
    /** Nobody has said. */
    NOT_STATED
}
