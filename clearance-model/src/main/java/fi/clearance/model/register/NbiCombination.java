package fi.clearance.model.register;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * Data that came of combining applications for clearances with the data of the National Bureau of Investigation.
 *
 * @statute 50.3
 */
@Value.Immutable
@ValueStyle
public sealed interface NbiCombination permits ImmutableNbiCombination {

    /** {@return the assessment of whether a notification is needed} */
    @Value.Default
    default Occurrence assessed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether one was found to be needed} */
    @Value.Default
    default Answer notificationNeeded() {
        return Answer.NOT_STATED;
    }

    /** {@return the sending of a notification} */
    @Value.Default
    default Occurrence sent() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the destruction of the data} */
    @Value.Default
    default Occurrence destroyed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link NbiCombination}. */
    final class Builder extends ImmutableNbiCombination.Builder {
        Builder() {}
    }
}
