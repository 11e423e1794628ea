package fi.clearance.model.register;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * Information that is given to a competent authority for its clearances.
 *
 * @statute 57
 */
@Value.Immutable
@ValueStyle
public sealed interface InformationSupply permits ImmutableInformationSupply {

    /**
     * Who gives information.
     *
     * @statute 57
     */
    enum Giver {
        /** An authority that is not competent under the Act. */
        AUTHORITY,
        /** Another competent authority. */
        COMPETENT_AUTHORITY,
        /** The keeper of a register of credit information. */
        CREDIT_REGISTER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * What credit information is obtained for.
     *
     * @statute 57.2
     */
    enum Purpose {
        /** Making a clearance. */
        CLEARANCE,
        /** The follow-up of section 51. */
        FOLLOW_UP,
        /** Something else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return who gives it} */
    @Value.Default
    default Giver giver() {
        return Giver.NOT_STATED;
    }

    /** {@return whether the competent authority may use it in making the clearance or in the follow-up} */
    @Value.Default
    default Answer usable() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it is given for making a certain clearance} */
    @Value.Default
    default Answer forOneClearance() {
        return Answer.NOT_STATED;
    }

    /** {@return what it is obtained for} */
    @Value.Default
    default Purpose purpose() {
        return Purpose.NOT_STATED;
    }

    /** {@return the request} */
    @Value.Default
    default Occurrence requested() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the handing over} */
    @Value.Default
    default Occurrence given() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InformationSupply}. */
    final class Builder extends ImmutableInformationSupply.Builder {
        Builder() {}
    }
}
