package fi.clearance.model.certificate;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.ClearanceKind;
import org.immutables.value.Value;

/**
 * The written notice that the applicant got about a clearance.
 *
 * @statute 45.2
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenNotice permits ImmutableWrittenNotice {

    WrittenNotice() {}

    /** {@return the kind of clearance} */
    public abstract ClearanceKind kind();

    /** {@return the day on which the applicant first got the information on the clearance, orally or in writing} */
    @Value.Default
    public Occurrence informed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the receipt of the written notice by the applicant} */
    @Value.Default
    public Occurrence received() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the first day on which the notice is no longer needed for the use that the application states} */
    @Value.Default
    public Occurrence notNeeded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return its destruction} */
    @Value.Default
    public Occurrence destroyed() {
        return Occurrence.NOT_STATED;
    }

    @Value.Check
    void check() {
        boolean without = informed() == Occurrence.NOT_DONE && received() instanceof Occurrence.On;
        boolean before = informed() instanceof Occurrence.On first
                && received() instanceof Occurrence.On notice
                && notice.day().isBefore(first.day());
        if (without || before) {
            throw new IllegalArgumentException("written notice: received before the information in it");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link WrittenNotice}; {@code build} asks for the kind, and throws {@link IllegalArgumentException}
     * for a notice that came before the information in it.
     */
    public static final class Builder extends ImmutableWrittenNotice.Builder {
        Builder() {}
    }
}
