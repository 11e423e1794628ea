package fi.clearance.model.history;

/**
 * How far a case has come: what happened last to the clearance and to the certificate.
 *
 * <p>That a clearance or a certificate has expired is no status: it is a comparison of days.
 *
 * @param clearance the clearance
 * @param certificate the certificate
 */
public record CaseStatus(Clearance clearance, Certificate certificate) {

    /** Where nothing has happened. */
    public static final CaseStatus START = new CaseStatus(Clearance.NONE, Certificate.NONE);

    /** How far a clearance has come. */
    public enum Clearance {
        /** Nobody has applied for one. */
        NONE,
        /** It is applied for. */
        APPLIED,
        /** The authority refused to make it. */
        DECLINED,
        /** It is being made. */
        TAKEN_UP,
        /** It is made. */
        CONCLUDED,
        /** It is renewed, and the data of the one before are still there. */
        RENEWED,
        /** Its data are deleted. */
        DELETED
    }

    /** How far a certificate has come. */
    public enum Certificate {
        /** There is none. */
        NONE,
        /** It is refused. */
        REFUSED,
        /** It is given. */
        GIVEN,
        /** It is revoked. */
        REVOKED,
        /** It is revoked and has gone back. */
        RETURNED
    }

    /**
     * Says how far the case has come after an event, whether or not the law allowed it. A certificate that goes back
     * before it is revoked stays as it is, and so does one beside which another is refused.
     *
     * @param event what happened
     * @return the status after it
     */
    public CaseStatus after(CaseEvent.Kind event) {
        return switch (event) {
            case APPLIED -> with(Clearance.APPLIED);
            case DECLINED -> with(Clearance.DECLINED);
            case TAKEN_UP -> with(Clearance.TAKEN_UP);
            case CONCLUDED -> with(Clearance.CONCLUDED);
            case RENEWED -> with(Clearance.RENEWED);
            case DELETED -> with(clearance == Clearance.RENEWED ? Clearance.CONCLUDED : Clearance.DELETED);
            case CERTIFICATE_REFUSED -> certificate == Certificate.NONE ? with(Certificate.REFUSED) : this;
            case CERTIFICATE_GIVEN, ANNULLED -> with(Certificate.GIVEN);
            case REVOKED -> with(Certificate.REVOKED);
            case CERTIFICATE_RETURNED -> certificate == Certificate.REVOKED ? with(Certificate.RETURNED) : this;
            default -> this;
        };
    }

    private CaseStatus with(Clearance changed) {
        return new CaseStatus(changed, certificate);
    }

    private CaseStatus with(Certificate changed) {
        return new CaseStatus(clearance, changed);
    }
}
