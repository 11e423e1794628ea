package fi.clearance.examples;

import java.util.Locale;

/** What a case is about; its files lie in the folder of that name. */
public enum CaseKind {
    /** Data found about a person. */
    CASES(CaseFile.class),
    /** An application for a personnel clearance. */
    APPLICATIONS(ApplicationFile.class),
    /** The validity of a certificate. */
    CERTIFICATES(CertificateFile.class),
    /** A facility clearance. */
    FACILITIES(FacilityFile.class),
    /** A case from the announcement to the deletion. */
    HISTORIES(HistoryFile.class),
    /** A plan to take part in an asylum interview. */
    INTERVIEWS(InterviewFile.class);

    private final Class<? extends CaseDocument> type;

    CaseKind(Class<? extends CaseDocument> type) {
        this.type = type;
    }

    /** {@return the type of its files} */
    public Class<? extends CaseDocument> type() {
        return type;
    }

    /** {@return the name of its folder} */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
