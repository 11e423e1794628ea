package fi.clearance.model.register;

import fi.clearance.model.Answer;
import org.immutables.value.Value;

/**
 * Information that somebody holds because of a clearance, and its disclosure.
 *
 * @statute 59
 */
@Value.Immutable
@ValueStyle
public sealed interface SecretInformation permits ImmutableSecretInformation {

    /**
     * Who holds information.
     *
     * @statute 59
     */
    enum Holder {
        /** Anybody, authority or not, who has no part in a certified company. */
        ANYBODY,
        /**
         * A company with a facility certificate, its responsible persons and staff, and those who perform tasks for
         * it.
         */
        CERTIFIED_COMPANY,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return who holds it} */
    @Value.Default
    default Holder holder() {
        return Holder.NOT_STATED;
    }

    /** {@return whether it was received by law in a matter that is tied to a clearance} */
    @Value.Default
    default Answer byLawInClearanceMatter() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it was learned through the task for which a facility certificate was given or shown} */
    @Value.Default
    default Answer throughCertifiedTask() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it is disclosed} */
    @Value.Default
    default Answer disclosed() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it is used to somebody's advantage or damage} */
    @Value.Default
    default Answer exploited() {
        return Answer.NOT_STATED;
    }

    /** {@return whether sections 22 to 24 of Act 621/1999, or consent or another Act they allow for, permit that} */
    @Value.Default
    default Answer permitted() {
        return Answer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecretInformation}. */
    final class Builder extends ImmutableSecretInformation.Builder {
        Builder() {}
    }
}
