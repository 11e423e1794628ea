package fi.clearance.migri;

import fi.clearance.model.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who is to take part in an interview beside the client.
 *
 * @bulletin M5
 * @bulletin M25
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Counsel permits ImmutableCounsel {

    Counsel() {}

    /**
     * As what somebody takes part.
     *
     * @bulletin M5
     */
    public enum Role {
        /** As counsel of the client, <i>avustaja</i>. */
        COUNSEL,
        /** As anything else: representative of a minor, interpreter, support person. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return as what they take part} */
    @Value.Default
    public Role role() {
        return Role.NOT_STATED;
    }

    /**
     * {@return the organisation that they represent, by a name or number that tells it from others, never printed; a
     * sole practice is one}
     */
    @Value.Redacted
    public abstract Optional<String> organisation();

    @Value.Check
    void check() {
        Texts.requireText("organisation", organisation());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Counsel}; {@code build} throws {@link IllegalArgumentException} for a blank organisation. */
    public static final class Builder extends ImmutableCounsel.Builder {
        Builder() {}
    }
}
