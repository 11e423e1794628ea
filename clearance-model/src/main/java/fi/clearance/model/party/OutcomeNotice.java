package fi.clearance.model.party;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * What the applicant tells the subject about the outcome of a clearance.
 *
 * @statute 6.2
 */
@Value.Immutable
@ValueStyle
public sealed interface OutcomeNotice permits ImmutableOutcomeNotice {

    /** {@return whether all of it comes from registers that the data subject has by law no right to inspect} */
    @Value.Default
    default Answer closedRegister() {
        return Answer.NOT_STATED;
    }

    /** {@return whether any of it comes from such registers} */
    @Value.Default
    default Answer closedElsewhere() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the clearance was given in writing} */
    @Value.Default
    default Answer written() {
        return Answer.NOT_STATED;
    }

    /** {@return the applicant got the outcome} */
    @Value.Default
    default Occurrence received() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the applicant told the subject of it} */
    @Value.Default
    default Occurrence told() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the applicant showed the subject the written clearance} */
    @Value.Default
    default Occurrence shown() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the subject asked for a copy} */
    @Value.Default
    default Occurrence copyRequested() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the applicant gave a copy} */
    @Value.Default
    default Occurrence copyGiven() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OutcomeNotice}. */
    final class Builder extends ImmutableOutcomeNotice.Builder {
        Builder() {}
    }
}
