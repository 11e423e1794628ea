package fi.clearance.model.register;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.DefenceLink;
import org.immutables.value.Value;

/**
 * A duty of a controller (<i>rekisterinpitäjä</i>) of the register, and who performs it.
 *
 * @statute 48a.1
 */
@Value.Immutable
@ValueStyle
public sealed interface ControllerDuty permits ImmutableControllerDuty {

    /**
     * What a controller of the register has to do.
     *
     * @statute 48a.1
     */
    enum Duty {
        /** Whatever concerns the data of a certain subject. */
        SUBJECT_DATA,
        /** Disclosing data from the register. */
        DISCLOSURE,
        /** Keeping the register up. */
        MAINTENANCE,
        /** Its information security. */
        INFORMATION_SECURITY,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the duty} */
    @Value.Default
    default Duty duty() {
        return Duty.NOT_STATED;
    }

    /** {@return what ties the subject or the clearance to the Defence Forces} */
    @Value.Default
    default DefenceLink defenceLink() {
        return DefenceLink.NOT_STATED;
    }

    /** {@return the authority that performs it} */
    Authority performedBy();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ControllerDuty}; {@code build} asks for the authority. */
    final class Builder extends ImmutableControllerDuty.Builder {
        Builder() {}
    }
}
