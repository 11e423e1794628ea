package fi.clearance.model.party;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * A decision by which an authority refuses something.
 *
 * @statute 6.4
 * @statute 7.3
 */
@Value.Immutable
@ValueStyle
public sealed interface WrittenDecision permits ImmutableWrittenDecision {

    /** Nothing is stated. */
    WrittenDecision NOT_STATED = builder().build();

    /** {@return whether it is in writing} */
    @Value.Default
    default Answer written() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it states the reasons} */
    @Value.Default
    default Answer givesReasons() {
        return Answer.NOT_STATED;
    }

    /** {@return its delivery to the person who was refused} */
    @Value.Default
    default Occurrence delivered() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WrittenDecision}. */
    final class Builder extends ImmutableWrittenDecision.Builder {
        Builder() {}
    }
}
