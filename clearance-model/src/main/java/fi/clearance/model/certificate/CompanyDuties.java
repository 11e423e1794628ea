package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * What falls to the company when its facility certificate is revoked. The Act sets no day for it.
 *
 * @statute 58.3
 */
@Value.Immutable
@ValueStyle
public sealed interface CompanyDuties permits ImmutableCompanyDuties {

    /**
     * {@return whether it holds a copy of the certificate, received as the subject of the clearance or as the
     * applicant}
     */
    @Value.Default
    default Answer certificateReceived() {
        return Answer.NOT_STATED;
    }

    /** {@return the revocation of the certificate} */
    @Value.Default
    default RevocationEffect revocation() {
        return RevocationEffect.NOT_STATED;
    }

    /** {@return its return to the authority that gave it; to another authority does not count} */
    @Value.Default
    default Occurrence returned() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CompanyDuties}. */
    final class Builder extends ImmutableCompanyDuties.Builder {
        Builder() {}
    }
}
