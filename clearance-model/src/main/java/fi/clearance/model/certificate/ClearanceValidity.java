package fi.clearance.model.certificate;

import fi.clearance.model.Occurrence;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long a clearance is valid.
 *
 * @statute 53.1
 */
@Value.Immutable
@ValueStyle
public sealed interface ClearanceValidity permits ImmutableClearanceValidity {

    /** Nothing is stated. */
    ClearanceValidity NOT_STATED = builder().build();

    /** {@return the making of the clearance} */
    @Value.Default
    default Occurrence made() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return the last day of validity that is recorded for it, inclusive; empty if it is valid until further
     * notice}
     */
    Optional<LocalDate> recordedEnd();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClearanceValidity}. */
    final class Builder extends ImmutableClearanceValidity.Builder {
        Builder() {}
    }
}
