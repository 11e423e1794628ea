package fi.clearance.migri;

import fi.clearance.model.Answer;
import fi.clearance.model.Texts;
import fi.clearance.model.party.Judgement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The plan that somebody takes part in an interview in a certain way.
 *
 * @bulletin M4
 * @bulletin M9
 * @bulletin M16b
 * @bulletin M29
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Participation permits ImmutableParticipation {

    Participation() {}

    /**
     * Ways of taking part.
     *
     * @bulletin M6
     * @bulletin M7
     * @bulletin M9
     */
    public enum Mode {
        /** With the client, in premises of the Finnish Immigration Service. */
        WITH_CLIENT_AT_IMMIGRATION_SERVICE,
        /** With the client, at the reception centre. */
        WITH_CLIENT_AT_RECEPTION_CENTRE,
        /** Remotely. */
        REMOTE,
        /** Remotely, from another room that the Finnish Immigration Service administers. */
        REMOTE_FROM_IMMIGRATION_SERVICE
    }

    /**
     * What one takes part remotely over.
     *
     * @bulletin M4
     */
    public enum Channel {
        /** A video link. */
        VIDEO,
        /** Anything else, such as the telephone. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the interview} */
    public abstract Interview interview();

    /** {@return the way of taking part} */
    public abstract Mode mode();

    /** {@return who is to take part} */
    public abstract Counsel counsel();

    /** {@return over what, if remotely} */
    @Value.Default
    public Channel channel() {
        return Channel.NOT_STATED;
    }

    /** {@return the premises from which counsel takes part, named character for character as in the agreement, never
     * printed} */
    @Value.Redacted
    public abstract Optional<String> fromPremises();

    /** {@return the device with which counsel takes part, named character for character as in the agreement, never
     * printed} */
    @Value.Redacted
    public abstract Optional<String> withDevice();

    /** {@return whether the organisation has made sure that the premises are secure} */
    @Value.Default
    public Answer securePremises() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it has made sure that the device is secure} */
    @Value.Default
    public Answer secureDevice() {
        return Answer.NOT_STATED;
    }

    /** {@return the booking of the interview} */
    @Value.Default
    public Booking booking() {
        return Booking.NOT_STATED;
    }

    /**
     * {@return whether counsel takes part from the place and with the device that were agreed with the booking; yes,
     * if none was named}
     */
    @Value.Default
    public Answer asAgreed() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the Finnish Immigration Service requires those who take part to come to its premises} */
    @Value.Default
    public Answer presenceRequired() {
        return Answer.NOT_STATED;
    }

    /** {@return the agreement with the organisation, if there is one; also one that is not signed yet} */
    public abstract Optional<PremisesAgreement> agreement();

    /** {@return what the Finnish Immigration Service has recorded about this way of taking part} */
    public abstract List<Judgement> judgements();

    @Value.Check
    void check() {
        Texts.requireText("fromPremises", fromPremises());
        Texts.requireText("withDevice", withDevice());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Participation}; {@code build} asks for interview, mode and counsel, and takes a booking of
     * which nothing is stated if there is none. It throws {@link IllegalArgumentException} for blank premises or a
     * blank device.
     */
    public static final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
