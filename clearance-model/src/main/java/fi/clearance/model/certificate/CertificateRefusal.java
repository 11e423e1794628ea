package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * The refusal of a certificate.
 *
 * @statute 43.4
 * @statute 46.4
 */
@Value.Immutable
@ValueStyle
public sealed interface CertificateRefusal permits ImmutableCertificateRefusal {

    /** Nothing is stated. */
    CertificateRefusal NOT_STATED = builder().build();

    /** There has been no refusal. */
    CertificateRefusal NONE = builder().decided(Occurrence.NOT_DONE).build();

    /** {@return the refusal} */
    @Value.Default
    default Occurrence decided() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the decision is in writing} */
    @Value.Default
    default Answer written() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it states the reasons} */
    @Value.Default
    default Answer givesReasons() {
        return Answer.NOT_STATED;
    }

    /** {@return its delivery to the applicant for the clearance} */
    @Value.Default
    default Occurrence toApplicant() {
        return Occurrence.NOT_STATED;
    }

    /** {@return its delivery to the subject} */
    @Value.Default
    default Occurrence toSubject() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CertificateRefusal}. */
    final class Builder extends ImmutableCertificateRefusal.Builder {
        Builder() {}
    }
}
