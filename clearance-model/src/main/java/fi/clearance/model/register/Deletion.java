package fi.clearance.model.register;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * What starts the time after which data have to be gone from the register, and their deletion.
 *
 * @statute 49.1
 */
@Value.Immutable
@ValueStyle
public sealed interface Deletion permits ImmutableDeletion {

    /** {@return the making of a corresponding new clearance} */
    @Value.Default
    default Occurrence replaced() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the last day on which the clearance is valid, mostly one to come; not done if there is no clearance} */
    @Value.Default
    default Occurrence clearanceValidUntil() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the last day on which the certificate is valid; not done if there is none} */
    @Value.Default
    default Occurrence certificateValidUntil() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the end of the task for which the clearance was made} */
    @Value.Default
    default Occurrence taskEnded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the revocation of the certificate} */
    @Value.Default
    default Occurrence revoked() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether none of these can ever come about, as with an application that was declined} */
    @Value.Default
    default Answer nothingCanStart() {
        return Answer.NOT_STATED;
    }

    /** {@return the deletion of the data} */
    @Value.Default
    default Occurrence deleted() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deletion}. */
    final class Builder extends ImmutableDeletion.Builder {
        Builder() {}
    }
}
