package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The revocation of a facility security clearance certificate.
 *
 * @statute 55.2
 * @statute 55.3
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FacilityRevocation permits ImmutableFacilityRevocation {

    FacilityRevocation() {}

    /**
     * Why a facility certificate is revoked.
     *
     * @statute 55.2
     */
    public enum Ground {
        /** The activity of the company no longer meets the requirements on which it was given. */
        REQUIREMENTS_NOT_MET,
        /** A responsible person of the company is a suspect. */
        RESPONSIBLE_PERSON_SUSPECTED,
        /** Neither. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Of what a responsible person is suspected.
     *
     * @statute 55.2
     */
    public enum Suspicion {
        /**
         * Of neglecting requirements of information security, by a notice under an international obligation (section
         * 55, subsection 1, paragraph 2).
         */
        NEGLECT,
        /** Of an act, by the follow-up of section 51 (section 55, subsection 1, paragraph 3). */
        ACT_IN_FOLLOW_UP,
        /** Of something else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the authority that revokes the certificate and whose judgements on that count} */
    public abstract Authority maker();

    /** {@return the authority that gave the certificate} */
    public abstract Authority issuer();

    /** {@return the ground} */
    @Value.Default
    public Ground ground() {
        return Ground.NOT_STATED;
    }

    /**
     * {@return whether the suspect is a responsible person of the company (section 3, subsection 1, paragraph 7) or
     * of a body that counts as one (section 3, subsection 2)}
     */
    @Value.Default
    public Answer suspectIsResponsible() {
        return Answer.NOT_STATED;
    }

    /** {@return of what that person is suspected} */
    @Value.Default
    public Suspicion suspicion() {
        return Suspicion.NOT_STATED;
    }

    /**
     * {@return whether the neglect was in a task for which that person had been given a personnel certificate in
     * Finland}
     */
    @Value.Default
    public Answer inTaskOfCertificate() {
        return Answer.NOT_STATED;
    }

    /** {@return the setting of a time for the company to put things right} */
    @Value.Default
    public Occurrence timeSet() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the last day of that time, inclusive, if stated} */
    public abstract Optional<LocalDate> timeLimit();

    /** {@return its putting all of them right} */
    @Value.Default
    public Occurrence corrected() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the hearing of the company} */
    @Value.Default
    public Occurrence subjectHeard() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the hearing of the applicant} */
    @Value.Default
    public Occurrence applicantHeard() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the decision to revoke; not done, to ask whether it may be taken} */
    @Value.Default
    public Occurrence decided() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what has been judged about the revocation} */
    public abstract List<Judgement> judgements();

    @Value.Check
    void check() {
        timeLimit().ifPresent(When::requireCalendarDay);
        if (timeSet() instanceof Occurrence.On set
                && timeLimit().filter(set.day()::isAfter).isPresent()) {
            throw new IllegalArgumentException("time limit: ends before it was set");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link FacilityRevocation}; {@code build} asks for maker and issuer, and throws {@link
     * IllegalArgumentException} for a year that is not between 1 and 9999, and for a time that ends before it was
     * set.
     */
    public static final class Builder extends ImmutableFacilityRevocation.Builder {
        Builder() {}
    }
}
