package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import org.immutables.value.Value;

/**
 * The documents that a contract between an authority and a company is about, by how they come to the company. What is
 * said of documents is said too of information heard or observed that would be secret or classified if it stood in
 * one (section 3, subsection 3).
 *
 * @statute 33.1:2
 * @statute 34
 * @statute 36.1:2
 * @statute 3.3
 */
@Value.Immutable
@ValueStyle
public sealed interface ContractDocuments permits ImmutableContractDocuments {

    /** Nothing is stated. */
    ContractDocuments NOT_STATED = builder().build();

    /**
     * How documents come to a company.
     *
     * @statute 33.1:2
     */
    enum Flow {
        /** They are handed over in connection with the contract. */
        HANDED_OVER,
        /** They arise because of it. */
        ARISING,
        /** Some are handed over and some arise. */
        BOTH,
        /** There are none. */
        NONE,
        /** Nobody has said. */
        NOT_STATED;

        /** {@return whether documents are handed over; false too while nobody has said} */
        public boolean isHandedOver() {
            return this == HANDED_OVER || this == BOTH;
        }

        /** {@return whether documents arise; false too while nobody has said} */
        public boolean isArising() {
            return this == ARISING || this == BOTH;
        }
    }

    /** {@return how documents of the security classes I to III come to it} */
    @Value.Default
    default Flow classes() {
        return Flow.NOT_STATED;
    }

    /** {@return whether unauthorised disclosure or use of those can damage a protected public or private interest} */
    @Value.Default
    default Answer classesCanDamage() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return how other secret documents come to it whose unauthorised disclosure or use can do damage
     * (<i>vahinko</i>) to a protected public or private interest, whatever their class; mere detriment
     * (<i>haitta</i>) is less}
     */
    @Value.Default
    default Flow damagingSecrets() {
        return Flow.NOT_STATED;
    }

    /** {@return how any other secret documents come to it} */
    @Value.Default
    default Flow otherSecrets() {
        return Flow.NOT_STATED;
    }

    /** {@return whether some of those that are handed over are secret documents of an authority} */
    @Value.Default
    default Answer ofAuthority() {
        return Answer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContractDocuments}. */
    final class Builder extends ImmutableContractDocuments.Builder {
        Builder() {}
    }
}
