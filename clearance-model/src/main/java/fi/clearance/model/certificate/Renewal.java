package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * The renewal of a clearance that was given until further notice.
 *
 * @statute 54.1
 */
@Value.Immutable
@ValueStyle
public sealed interface Renewal permits ImmutableRenewal {

    /**
     * Who sets a renewal going.
     *
     * @statute 54.1
     */
    enum Initiator {
        /** The authority that renews it. */
        AUTHORITY,
        /** Whoever applied for the clearance. */
        APPLICANT,
        /** The subject. */
        SUBJECT,
        /** Somebody else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Why a clearance is renewed.
     *
     * @statute 54.1
     */
    enum Ground {
        /** An international information security obligation. */
        INTERNATIONAL_OBLIGATION,
        /** The tasks of the subject have changed. */
        CHANGED_TASKS,
        /** The circumstances of the subject have changed. */
        CHANGED_CIRCUMSTANCES,
        /** The clearance is about to end, and nothing else. */
        APPROACHING_EXPIRY,
        /** None of these. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the authority that made the clearance} */
    Authority maker();

    /** {@return the authority that renews it} */
    Authority renewer();

    /** {@return who sets it going} */
    @Value.Default
    default Initiator initiator() {
        return Initiator.NOT_STATED;
    }

    /** {@return the ground} */
    @Value.Default
    default Ground ground() {
        return Ground.NOT_STATED;
    }

    /** {@return whether the change is one that the Act takes into account when a clearance is made} */
    @Value.Default
    default Answer changeCounts() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the clearance was given until further notice} */
    @Value.Default
    default Answer untilFurtherNotice() {
        return Answer.NOT_STATED;
    }

    /** {@return the making of the clearance that is renewed} */
    @Value.Default
    default Occurrence made() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what has been judged about the renewal} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Renewal}; {@code build} asks for maker and renewer. */
    final class Builder extends ImmutableRenewal.Builder {
        Builder() {}
    }
}
