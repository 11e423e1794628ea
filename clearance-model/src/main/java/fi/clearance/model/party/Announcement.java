package fi.clearance.model.party;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * The announcement that a clearance will be applied for.
 *
 * @statute 4
 */
@Value.Immutable
@ValueStyle
public sealed interface Announcement permits ImmutableAnnouncement {

    /** Where an announcement stands. */
    enum Channel {
        /** In the notice of the vacancy. */
        VACANCY_NOTICE,
        /** In the contract notice. */
        CONTRACT_NOTICE,
        /** In the invitation to tender. */
        INVITATION_TO_TENDER,
        /** In another suitable way. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the kind of clearance} */
    ClearanceKind kind();

    /** {@return whether the subject applies for it} */
    @Value.Default
    default Answer bySubject() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the person is still to be chosen for the service, commission or training} */
    @Value.Default
    default Relation relation() {
        return Relation.NOT_STATED;
    }

    /** {@return whether a procurement contract with the company is planned} */
    @Value.Default
    default Answer procurement() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the procurement is a defence and security procurement under Act 1531/2011} */
    @Value.Default
    default Answer defenceProcurement() {
        return Answer.NOT_STATED;
    }

    /** {@return the announcement} */
    @Value.Default
    default Occurrence announced() {
        return Occurrence.NOT_STATED;
    }

    /** {@return where it stood} */
    @Value.Default
    default Channel channel() {
        return Channel.NOT_STATED;
    }

    /** {@return the application for the clearance} */
    @Value.Default
    default Occurrence applied() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Announcement}; {@code build} asks for the kind. */
    final class Builder extends ImmutableAnnouncement.Builder {
        Builder() {}
    }
}
