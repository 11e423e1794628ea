package fi.clearance.validation;

/** Whom a duty is addressed to. */
public enum Addressee {
    /** The subject of the clearance, <i>selvityksen kohde</i>. */
    SUBJECT,
    /** Whoever applied for it, <i>selvityksen hakija</i>. */
    APPLICANT,
    /** The employer of the subject. */
    EMPLOYER,
    /** Whoever employed a person on data from the register of clearances. */
    RECRUITER,
    /** The company on which a facility clearance is made, or that has a facility certificate. */
    COMPANY,
    /** The authority of the central government that gives documents to a company. */
    CONTRACTING_AUTHORITY,
    /** The competent authority that makes or made the clearance. */
    MAKER,
    /**
     * The competent authority that holds the data: the Finnish Security and Intelligence Service or the Defence
     * Command.
     */
    COMPETENT_AUTHORITY,
    /** The Finnish Security and Intelligence Service. */
    SUPO,
    /** The National Security Authority. */
    NATIONAL_SECURITY_AUTHORITY,
    /** The National Bureau of Investigation. */
    NATIONAL_BUREAU_OF_INVESTIGATION,
    /** Any authority that is asked. */
    AUTHORITY
}
