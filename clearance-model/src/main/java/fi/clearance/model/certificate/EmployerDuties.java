package fi.clearance.model.certificate;

import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * What falls to the employer when the employment ends or the certificate is revoked.
 *
 * @statute 58.1
 * @statute 58.2
 */
@Value.Immutable
@ValueStyle
public sealed interface EmployerDuties permits ImmutableEmployerDuties {

    /**
     * In which role the body whose duties these are applied.
     *
     * @statute 58
     */
    enum Role {
        /** Employer, <i>työnantaja</i>. */
        EMPLOYER,
        /** Principal of a commission, provider of training, or the subject. */
        ANOTHER,
        /** They did not apply. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return in which role that body applied for the clearance or the certificate of the subject} */
    @Value.Default
    default Role applicant() {
        return Role.NOT_STATED;
    }

    /** {@return in which role that body applied for the certificate} */
    @Value.Default
    default Role certificateApplicant() {
        return Role.NOT_STATED;
    }

    /** {@return the end of the employment} */
    @Value.Default
    default Occurrence employmentEnded() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return its report to the authority that made the clearance or gave the certificate; one to another authority
     * does not count}
     */
    @Value.Default
    default Occurrence endReported() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the revocation of the certificate} */
    @Value.Default
    default RevocationEffect revocation() {
        return RevocationEffect.NOT_STATED;
    }

    /** {@return its return to the authority that gave it} */
    @Value.Default
    default Occurrence returned() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EmployerDuties}. */
    final class Builder extends ImmutableEmployerDuties.Builder {
        Builder() {}
    }
}
