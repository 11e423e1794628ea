package fi.clearance.model.register;

/**
 * A kind of data in the register that may be given for assessing whether a clearance is to be obtained.
 *
 * @statute 50.2
 */
public enum RegisterData {
    /** A company with a facility clearance, and the certificate given on its ground. */
    FACILITY_CLEARANCE,
    /** A personnel clearance. */
    PERSONNEL_CLEARANCE,
    /**
     * A certificate on an information system or telecommunications of an authority, or other data that Traficom
     * stored.
     */
    SYSTEM_CERTIFICATE,
    /** Something else. */
    OTHER,
    /** Nobody has said. */
    NOT_STATED
}
