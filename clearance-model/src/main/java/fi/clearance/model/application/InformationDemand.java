package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * A request by the competent authority that the applicant give further information.
 *
 * @statute 17.4
 */
@Value.Immutable
@ValueStyle
public sealed interface InformationDemand permits ImmutableInformationDemand {

    /**
     * {@return whether the Act requires the information to be considered when the conditions for a clearance or a
     * certificate are assessed}
     */
    @Value.Default
    default Answer relevant() {
        return Answer.NOT_STATED;
    }

    /** {@return the request} */
    @Value.Default
    default Occurrence requested() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the answer} */
    @Value.Default
    default Occurrence answered() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link InformationDemand}. */
    final class Builder extends ImmutableInformationDemand.Builder {
        Builder() {}
    }
}
