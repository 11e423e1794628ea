package fi.clearance.model.party;

import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * Which authority makes a clearance, or a part of it, and what that rests on.
 *
 * @statute 9
 */
@Value.Immutable
@ValueStyle
public sealed interface Assignment permits ImmutableAssignment {

    /** What is made. */
    enum Part {
        /** The clearance as a whole. */
        CLEARANCE,
        /** A part of it other than the assessment of information systems. */
        PART_OF_CLEARANCE,
        /**
         * The assessment of how secure information systems and telecommunications are, a part of a facility
         * clearance.
         */
        SYSTEMS_ASSESSMENT,
        /** The certificate on the ground of it. */
        CERTIFICATE
    }

    /**
     * For what the authorities agreed.
     *
     * @statute 9.5
     */
    enum AgreementScope {
        /** For this case alone. */
        THIS_CASE,
        /** For cases in general. */
        STANDING,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the kind of clearance} */
    ClearanceKind kind();

    /** {@return the authority that makes it} */
    Authority maker();

    /** {@return what it makes} */
    @Value.Default
    default Part part() {
        return Part.CLEARANCE;
    }

    /** {@return what ties the clearance to the Defence Forces} */
    @Value.Default
    default DefenceLink defenceLink() {
        return DefenceLink.NOT_STATED;
    }

    /**
     * {@return the agreement of the competent authorities that this one acts instead of the other; none, if left out}
     */
    @Value.Default
    default Occurrence agreed() {
        return Occurrence.NOT_DONE;
    }

    /** {@return for what they agreed it} */
    @Value.Default
    default AgreementScope agreementScope() {
        return AgreementScope.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Assignment}; {@code build} asks for kind and maker. */
    final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
