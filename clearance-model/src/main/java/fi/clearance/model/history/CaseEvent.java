package fi.clearance.model.history;

import fi.clearance.model.When;
import fi.clearance.model.certificate.CertificateValidity.Term;
import fi.clearance.model.statute.Provision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened in a case, on its day. */
@Value.Immutable
@ValueStyle
public abstract sealed class CaseEvent permits ImmutableCaseEvent {

    CaseEvent() {}

    /** What happens in a case. */
    public enum Kind {
        /**
         * The subject is told that a clearance is intended.
         *
         * @statute 4.1
         */
        ANNOUNCED("4.1"),
        /**
         * The subject consents, or declares to have been told what a consent takes.
         *
         * @statute 5.1
         */
        CONSENTED("5.1"),
        /**
         * The clearance is applied for.
         *
         * @statute 17.1
         */
        APPLIED("17.1"),
        /**
         * The authority refuses to make it.
         *
         * @statute 10.1
         */
        DECLINED("10.1"),
        /**
         * The authority starts making it, with its first check of a register.
         *
         * @statute 9.1
         */
        TAKEN_UP("9.1"),
        /**
         * The subject is interviewed.
         *
         * @statute 23.1
         */
        INTERVIEWED("23.1"),
        /**
         * The authority weighs what the law tells it to weigh.
         *
         * @statute 11.1
         */
        WEIGHED("11.1"),
        /**
         * A check of the personal data form brings something to light.
         *
         * @statute 28.4
         */
        FORM_CHECK_REVEALED("28.4"),
        /**
         * The subject is offered an opportunity to comment on it.
         *
         * @statute 28.4
         */
        HEARD_ON_FORM_CHECK("28.4"),
        /**
         * The clearance is made.
         *
         * @statute 41.1
         */
        CONCLUDED("41.1"),
        /**
         * The applicant is told of it, orally, in writing or by a certificate.
         *
         * @statute 41.1
         */
        APPLICANT_TOLD("41.1"),
        /**
         * The applicant gets the written notice of it.
         *
         * @statute 45.2
         */
        NOTICE_RECEIVED("45.2"),
        /**
         * The applicant tells the subject of the outcome.
         *
         * @statute 6.2
         */
        SUBJECT_TOLD("6.2"),
        /**
         * The applicant shows the subject the written clearance.
         *
         * @statute 6.2
         */
        NOTICE_SHOWN("6.2"),
        /**
         * From this day on the written notice is not needed.
         *
         * @statute 45.2
         */
        NOTICE_NOT_NEEDED("45.2"),
        /**
         * The applicant destroys it.
         *
         * @statute 45.2
         */
        NOTICE_DESTROYED("45.2"),
        /**
         * A certificate is given.
         *
         * @statute 43.1
         */
        CERTIFICATE_GIVEN("43.1"),
        /**
         * A certificate is refused.
         *
         * @statute 43.4
         */
        CERTIFICATE_REFUSED("43.4"),
        /**
         * The applicant gets the decision that refuses it.
         *
         * @statute 43.4
         */
        REFUSAL_DELIVERED_TO_APPLICANT("43.4"),
        /**
         * The subject gets that decision.
         *
         * @statute 43.4
         */
        REFUSAL_DELIVERED_TO_SUBJECT("43.4"),
        /**
         * The subject is employed for the task, or the employer decides so.
         *
         * @statute 48.5
         */
        EMPLOYED("48.5"),
        /**
         * The employer reports that to the Finnish Security and Intelligence Service.
         *
         * @statute 48.5
         */
        EMPLOYMENT_REPORTED("48.5"),
        /**
         * The employment ends.
         *
         * @statute 58.1
         */
        EMPLOYMENT_ENDED("58.1"),
        /**
         * The employer reports that to whom it has to report it.
         *
         * @statute 58.1
         */
        EMPLOYMENT_END_REPORTED("58.1"),
        /**
         * The task ends for which the clearance was made.
         *
         * @statute 49.1
         */
        TASK_ENDED("49.1"),
        /**
         * A foreign tie of the subject arises or changes.
         *
         * @statute 28a.1
         */
        TIES_CHANGED("28a.1"),
        /**
         * The subject notifies that.
         *
         * @statute 28a.1
         */
        TIES_NOTIFIED("28a.1"),
        /**
         * The subject is heard on it.
         *
         * @statute 28b.1
         */
        HEARD_ON_TIES("28b.1"),
        /**
         * The authority informs the applicant of it.
         *
         * @statute 28b.1
         */
        APPLICANT_INFORMED_OF_TIES("28b.1"),
        /**
         * The authority finishes assessing what was notified.
         *
         * @statute 28b.3
         */
        TIES_ASSESSED("28b.3"),
        /**
         * The result goes to whoever entered the recruitment in the register.
         *
         * @statute 28b.3
         */
        RECRUITER_INFORMED_OF_TIES("28b.3"),
        /**
         * The registers are combined for the follow-up.
         *
         * @statute 51.1
         */
        MONITORED("51.1"),
        /**
         * The follow-up brings something to light.
         *
         * @statute 52.1
         */
        HIT_FOUND("52.1"),
        /**
         * The authority that made the clearance is notified of it.
         *
         * @statute 52.1
         */
        MAKER_NOTIFIED("52.1"),
        /**
         * The subject is heard on it.
         *
         * @statute 52.2
         */
        HEARD_ON_HIT("52.2"),
        /**
         * It is found out whether the subject still serves the applicant.
         *
         * @statute 52.2
         */
        STATUS_CHECKED("52.2"),
        /**
         * The applicant is notified of it.
         *
         * @statute 52.2
         */
        APPLICANT_NOTIFIED_OF_HIT("52.2"),
        /**
         * Whoever entered the recruitment is notified of it.
         *
         * @statute 52.2
         */
        RECRUITER_NOTIFIED_OF_HIT("52.2"),
        /**
         * The National Security Authority is notified of it.
         *
         * @statute 52.4
         */
        NSA_NOTIFIED_OF_HIT("52.4"),
        /**
         * The measures that follow are completed.
         *
         * @statute 51.3
         */
        MEASURES_COMPLETED("51.3"),
        /**
         * The data that came of the combining are destroyed.
         *
         * @statute 51.3
         */
        COMBINED_DATA_DESTROYED("51.3"),
        /**
         * The clearance is renewed.
         *
         * @statute 54.1
         */
        RENEWED("54.1"),
        /**
         * The subject is heard on the revocation of the certificate.
         *
         * @statute 55.3
         */
        HEARD_ON_REVOCATION("55.3"),
        /**
         * The certificate is revoked.
         *
         * @statute 55.1
         */
        REVOKED("55.1"),
        /**
         * The certificate goes back to the authority that gave it.
         *
         * @statute 58.2
         */
        CERTIFICATE_RETURNED("58.2"),
        /**
         * A decision is appealed.
         *
         * @statute 62.1
         */
        APPEALED("62.1"),
        /**
         * The appellate authority orders that a revocation is not to be complied with.
         *
         * @statute 55.4
         */
        STAYED("55.4"),
        /**
         * The appeal ends, and the decision stands.
         *
         * @statute 62.1
         */
        APPEAL_DISMISSED("62.1"),
        /**
         * The appeal ends, and the revocation is annulled.
         *
         * @statute 62.1
         */
        ANNULLED("62.1"),
        /**
         * What has happened is stored in the register.
         *
         * @statute 48.2
         */
        STORED("48.2"),
        /**
         * The data are deleted from the register.
         *
         * @statute 49.1
         */
        DELETED("49.1");

        private final String provision;

        Kind(String provision) {
            this.provision = provision;
        }

        /** {@return the provision that makes it matter} */
        public Provision provision() {
            return Provision.of(provision);
        }
    }

    /** {@return the day} */
    public abstract LocalDate on();

    /** {@return what happened} */
    public abstract Kind kind();

    /**
     * {@return the last day of validity that is laid down for a certificate when it is given, inclusive; empty if
     * none is, or for any other event}
     */
    public abstract Optional<LocalDate> validUntil();

    /** {@return what the validity of a certificate goes by; the general rule, if left out} */
    @Value.Default
    public Term term() {
        return Term.GENERAL;
    }

    /**
     * Makes an event that has nothing but its day.
     *
     * @param on the day
     * @param kind what happened
     * @return the event
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public static CaseEvent of(LocalDate on, Kind kind) {
        return builder().on(on).kind(kind).build();
    }

    @Value.Check
    void check() {
        When.requireCalendarDay(on());
        validUntil().ifPresent(When::requireCalendarDay);
        if (validUntil().filter(on()::isAfter).isPresent()) {
            throw new IllegalArgumentException("event " + kind() + ": valid until a day before it");
        }
        if (kind() != Kind.CERTIFICATE_GIVEN && (validUntil().isPresent() || term() != Term.GENERAL)) {
            throw new IllegalArgumentException("event " + kind() + ": only a certificate has a validity and a term");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link CaseEvent}; {@code build} asks for day and kind, and throws {@link IllegalArgumentException}
     * for a year that is not between 1 and 9999, for a validity that ends before its day, and for a validity or a
     * term of anything but a certificate.
     */
    public static final class Builder extends ImmutableCaseEvent.Builder {
        Builder() {}
    }
}
