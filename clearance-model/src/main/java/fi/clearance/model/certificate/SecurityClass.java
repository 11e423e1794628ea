package fi.clearance.model.certificate;

/**
 * A security class (<i>turvallisuusluokka</i>) of classified documents, the most protected first.
 *
 * @statute 44.2:3
 * @statute 47.1:4
 */
public enum SecurityClass {
    /** Security class I. */
    I,
    /** Security class II. */
    II,
    /** Security class III. */
    III,
    /** Security class IV. */
    IV
}
