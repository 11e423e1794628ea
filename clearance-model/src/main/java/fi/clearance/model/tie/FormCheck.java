package fi.clearance.model.tie;

import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * The check of what the subject declared on the personal data form.
 *
 * @statute 28.4
 */
@Value.Immutable
@ValueStyle
public sealed interface FormCheck permits ImmutableFormCheck {

    /** {@return the day on which the check brought something to light} */
    @Value.Default
    default Occurrence revealed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the opportunity to comment on it, offered to the subject} */
    @Value.Default
    default Occurrence offered() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the outcome of the clearance} */
    @Value.Default
    default Occurrence outcome() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FormCheck}. */
    final class Builder extends ImmutableFormCheck.Builder {
        Builder() {}
    }
}
