package fi.clearance.model.party;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * A request to learn something from the competent authority about a clearance.
 *
 * <p>It is about one datum, or about the existence of a clearance: a request for a whole clearance is a list of
 * these, since each datum has an answer of its own.
 *
 * @statute 6
 */
@Value.Immutable
@ValueStyle
public sealed interface InformationRequest permits ImmutableInformationRequest {

    /** Who asks. */
    enum Requester {
        /** The person the clearance is about, or would be; a close relative about the one made on them. */
        PERSON_CONCERNED,
        /** Somebody who speaks for the company it is about. */
        SPEAKS_FOR_COMPANY,
        /** Anybody else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return who asks} */
    @Value.Default
    default Requester requester() {
        return Requester.NOT_STATED;
    }

    /** {@return whether the datum comes from a register that the data subject has by law no right to inspect} */
    @Value.Default
    default Answer closedRegister() {
        return Answer.NOT_STATED;
    }

    /** {@return whether another datum of the clearance comes from such a register} */
    @Value.Default
    default Answer closedElsewhere() {
        return Answer.NOT_STATED;
    }

    /** {@return the request} */
    @Value.Default
    default Occurrence requested() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the answer} */
    @Value.Default
    default Occurrence given() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the authority refuses to answer} */
    @Value.Default
    default Answer refused() {
        return Answer.NOT_STATED;
    }

    /** {@return the decision to refuse} */
    @Value.Default
    default WrittenDecision refusal() {
        return WrittenDecision.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link InformationRequest}. */
    final class Builder extends ImmutableInformationRequest.Builder {
        Builder() {}
    }
}
