package fi.clearance.model.certificate;

import fi.clearance.model.party.ClearanceKind;
import org.immutables.value.Value;

/**
 * Who is charged for a clearance.
 *
 * @statute 60.1
 */
@Value.Immutable
@ValueStyle
public sealed interface Charge permits ImmutableCharge {

    /**
     * Who applied for the clearance.
     *
     * @statute 60.1
     */
    enum Applicant {
        /** An authority. */
        AUTHORITY,
        /**
         * A unit for procurement or for shared information services of the central government, commissioned by an
         * authority.
         */
        SERVICE_UNIT,
        /** Anybody else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Who pays.
     *
     * @statute 60.1
     */
    enum Payer {
        /** Whoever applied, also if that is the subject. */
        APPLICANT,
        /** The subject. */
        SUBJECT,
        /** Somebody else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the kind of clearance} */
    ClearanceKind kind();

    /** {@return who applied} */
    @Value.Default
    default Applicant applicant() {
        return Applicant.NOT_STATED;
    }

    /** {@return who is charged} */
    @Value.Default
    default Payer charged() {
        return Payer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Charge}; {@code build} asks for the kind. */
    final class Builder extends ImmutableCharge.Builder {
        Builder() {}
    }
}
