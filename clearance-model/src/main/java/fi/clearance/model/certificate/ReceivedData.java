package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import org.immutables.value.Value;

/**
 * Personal data of a personnel clearance or of its certificate in the hands of somebody who received it.
 *
 * @statute 45.1
 */
@Value.Immutable
@ValueStyle
public sealed interface ReceivedData permits ImmutableReceivedData {

    /**
     * Who holds the data.
     *
     * @statute 45.1
     */
    enum Holder {
        /** Whoever applied for the clearance. */
        APPLICANT,
        /** Somebody who got the clearance or the certificate from the subject. */
        RECEIVED_FROM_SUBJECT,
        /** Somebody else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * What received data come from.
     *
     * @statute 45.1
     */
    enum Source {
        /** The clearance. */
        CLEARANCE,
        /** The certificate. */
        CERTIFICATE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return who holds it} */
    @Value.Default
    default Holder holder() {
        return Holder.NOT_STATED;
    }

    /** {@return whether everybody who may handle it absolutely needs it for their work} */
    @Value.Default
    default Answer necessaryForWork() {
        return Answer.NOT_STATED;
    }

    /** {@return what it comes from} */
    @Value.Default
    default Source source() {
        return Source.NOT_STATED;
    }

    /** {@return whether it is used for nothing but the purpose that the application states} */
    @Value.Default
    default Answer forStatedPurpose() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it is used in the employer's interview of the job seeker} */
    @Value.Default
    default Answer inInterview() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it comes from a register that the data subject has by law no right to inspect} */
    @Value.Default
    default Answer closedRegister() {
        return Answer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReceivedData}. */
    final class Builder extends ImmutableReceivedData.Builder {
        Builder() {}
    }
}
