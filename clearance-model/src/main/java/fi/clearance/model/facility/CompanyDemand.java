package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * Something that the authority asks of the company on which it makes a facility clearance.
 *
 * @statute 39.1
 */
@Value.Immutable
@ValueStyle
public sealed interface CompanyDemand permits ImmutableCompanyDemand {

    /**
     * What is asked for.
     *
     * @statute 39.1
     */
    enum Subject {
        /** Information. */
        INFORMATION,
        /** Access of those who make the clearance or inspect to the business premises. */
        ACCESS
    }

    /** {@return what it asks for} */
    Subject subject();

    /** {@return whether it is needed to make the clearance} */
    @Value.Default
    default Answer needed() {
        return Answer.NOT_STATED;
    }

    /** {@return the demand} */
    @Value.Default
    default Occurrence demanded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return its fulfilment} */
    @Value.Default
    default Occurrence fulfilled() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompanyDemand}; {@code build} asks for what is asked for. */
    final class Builder extends ImmutableCompanyDemand.Builder {
        Builder() {}
    }
}
