package fi.clearance.model.application;

import fi.clearance.model.Answer;
import org.immutables.value.Value;

/**
 * What an applicant has done for the security of what it protects, and how it shows that.
 *
 * @statute 18
 */
@Value.Immutable
@ValueStyle
public sealed interface Safeguards permits ImmutableSafeguards {

    /** Nothing is stated. */
    Safeguards NOT_STATED = builder().build();

    /**
     * How security is shown.
     *
     * @statute 18.2
     */
    enum Proof {
        /** A certificate of an approved assessment body under Act 1405/2011. */
        ASSESSMENT_BODY_CERTIFICATE,
        /** A certificate under Act 1406/2011. */
        ASSESSMENT_CERTIFICATE,
        /** A security plan. */
        SECURITY_PLAN,
        /** In another way, for the competent authority to accept. */
        OTHER,
        /** It is not shown. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return whether access to the protected information is restricted by technical and other measures} */
    @Value.Default
    default Answer accessRestricted() {
        return Answer.NOT_STATED;
    }

    /** {@return whether premises and information systems are protected} */
    @Value.Default
    default Answer premisesAndSystemsProtected() {
        return Answer.NOT_STATED;
    }

    /** {@return whether other appropriate measures for information security and other security are taken} */
    @Value.Default
    default Answer otherMeasures() {
        return Answer.NOT_STATED;
    }

    /** {@return how that is shown} */
    @Value.Default
    default Proof proof() {
        return Proof.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Safeguards}. */
    final class Builder extends ImmutableSafeguards.Builder {
        Builder() {}
    }
}
