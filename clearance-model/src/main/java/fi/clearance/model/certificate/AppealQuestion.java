package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.party.ClearanceKind;
import org.immutables.value.Value;

/**
 * The question whether a decision can be appealed, and by whom.
 *
 * @statute 62
 */
@Value.Immutable
@ValueStyle
public sealed interface AppealQuestion permits ImmutableAppealQuestion {

    /**
     * What a competent authority decided under the Act.
     *
     * @statute 62
     */
    enum Decision {
        /** Refuses to make a clearance. */
        REFUSES_CLEARANCE,
        /** Decides on the tasks of a company under section 22. */
        ACCEPTS_OR_REJECTS_TASKS,
        /** Handles an application at another level under section 24. */
        CHANGES_LEVEL,
        /** Gives a certificate. */
        GIVES_CERTIFICATE,
        /** Refuses a certificate. */
        REFUSES_CERTIFICATE,
        /** Revokes a certificate. */
        REVOKES_CERTIFICATE,
        /** Decides something else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Who appeals.
     *
     * @statute 62.3
     * @statute 62.4
     */
    enum Appellant {
        /** Whoever applied for the clearance. */
        CLEARANCE_APPLICANT,
        /** The subject. */
        SUBJECT,
        /** The authority that made the decision, against what an administrative court made of it. */
        DECIDING_AUTHORITY,
        /** Somebody else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * What an administrative court made of a decision.
     *
     * @statute 62.4
     */
    enum CourtOutcome {
        /** Annulled it. */
        ANNULLED,
        /** Changed it. */
        CHANGED,
        /** Upheld it. */
        UPHELD,
        /** It has not ruled. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return what was decided} */
    @Value.Default
    default Decision decision() {
        return Decision.NOT_STATED;
    }

    /** {@return the kind of clearance} */
    ClearanceKind kind();

    /**
     * {@return whether an Act or a provision given under it makes the certificate a condition of being chosen for the
     * post or task}
     */
    @Value.Default
    default Answer requiredByLaw() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether an international information security obligation requires the certificate of whoever holds the
     * post or task}
     */
    @Value.Default
    default Answer requiredByObligation() {
        return Answer.NOT_STATED;
    }

    /** {@return who appeals} */
    @Value.Default
    default Appellant appellant() {
        return Appellant.NOT_STATED;
    }

    /** {@return what the administrative court made of the decision} */
    @Value.Default
    default CourtOutcome courtOutcome() {
        return CourtOutcome.NOT_STATED;
    }

    /** {@return whether an authority appeals to keep the application of the law uniform} */
    @Value.Default
    default Answer forUniformity() {
        return Answer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AppealQuestion}; {@code build} asks for the kind. */
    final class Builder extends ImmutableAppealQuestion.Builder {
        Builder() {}
    }
}
