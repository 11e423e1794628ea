package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import org.immutables.value.Value;

/**
 * The form and content that are laid down for certificates in the form of an identity card.
 *
 * @statute 43.3
 */
@Value.Immutable
@ValueStyle
public sealed interface CardTemplate permits ImmutableCardTemplate {

    /** {@return the authority that lays them down} */
    Authority setBy();

    /** {@return their being laid down} */
    @Value.Default
    default Occurrence set() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the hearing of the Defence Command} */
    @Value.Default
    default Occurrence defenceCommandHeard() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether they take into account what section 44 says of the content} */
    @Value.Default
    default Answer follows44() {
        return Answer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CardTemplate}; {@code build} asks for the authority. */
    final class Builder extends ImmutableCardTemplate.Builder {
        Builder() {}
    }
}
