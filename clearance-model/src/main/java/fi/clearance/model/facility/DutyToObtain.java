package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Organisation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An authority of the central government that a decree may oblige to obtain a facility clearance on a company.
 *
 * @statute 34
 */
@Value.Immutable
@ValueStyle
public sealed interface DutyToObtain permits ImmutableDutyToObtain {

    /** {@return whether it is an authority of the central government} */
    @Value.Default
    default Answer stateAuthority() {
        return Answer.NOT_STATED;
    }

    /** {@return the decree that obliges it, if one is cited} */
    Optional<Decree> decree();

    /** {@return the company} */
    @Value.Default
    default Organisation company() {
        return Organisation.NOT_STATED;
    }

    /** {@return the documents that are given to the company for the performance of the contract with the authority} */
    @Value.Default
    default ContractDocuments documents() {
        return ContractDocuments.NOT_STATED;
    }

    /**
     * {@return the decision to make that contract or, if documents are given without one, their giving; the Act sets
     * no day}
     */
    @Value.Default
    default Occurrence contractDecided() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the obtaining of a clearance on the company that is still valid} */
    @Value.Default
    default Occurrence obtained() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyToObtain}. */
    final class Builder extends ImmutableDutyToObtain.Builder {
        Builder() {}
    }
}
