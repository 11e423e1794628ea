package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * The revocation of a personnel security clearance certificate.
 *
 * @statute 55
 */
@Value.Immutable
@ValueStyle
public sealed interface Revocation permits ImmutableRevocation {

    /**
     * Who sets a revocation going.
     *
     * @statute 55.1
     */
    enum Initiator {
        /** The authority. */
        AUTHORITY,
        /** Whoever applied for the clearance. */
        CLEARANCE_APPLICANT,
        /** The employer of the subject. */
        EMPLOYER,
        /** The subject. */
        SUBJECT,
        /** Somebody else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Why a certificate is revoked.
     *
     * @statute 55.1
     */
    enum Ground {
        /** The subject has left the tasks for which it was given. */
        TASKS_ENDED,
        /** A notice says that the subject neglected requirements of information security. */
        NEGLECT_NOTICE,
        /** The follow-up raised a suspicion. */
        SUSPICION_IN_FOLLOW_UP,
        /** Other circumstances have changed. */
        CHANGED_CIRCUMSTANCES,
        /** None of these. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * {@return the authority that revokes the certificate and whose judgements on that count; mostly the one that
     * made the clearance}
     */
    Authority maker();

    /** {@return the authority that gave the certificate} */
    Authority issuer();

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

    /** {@return the end of the work of the subject in the tasks for which the certificate was given} */
    @Value.Default
    default Occurrence tasksEnded() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return whether a notice received under an international information security obligation says that the subject
     * neglected requirements of information security that bind them}
     */
    @Value.Default
    default Answer neglectNotice() {
        return Answer.NOT_STATED;
    }

    /** {@return whether that was in the task for which the certificate was given in Finland} */
    @Value.Default
    default Answer inTaskOfCertificate() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the follow-up of section 51 raised a suspicion of an act} */
    @Value.Default
    default Answer suspectedInFollowUp() {
        return Answer.NOT_STATED;
    }

    /** {@return whether other circumstances have changed} */
    @Value.Default
    default Answer otherCircumstancesChanged() {
        return Answer.NOT_STATED;
    }

    /** {@return the hearing of the subject} */
    @Value.Default
    default Occurrence subjectHeard() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the hearing of the applicant} */
    @Value.Default
    default Occurrence applicantHeard() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the hearing of the employer} */
    @Value.Default
    default Occurrence employerHeard() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the decision to revoke; not done, to ask whether it may be taken} */
    @Value.Default
    default Occurrence decided() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what has been judged about the revocation} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Revocation}; {@code build} asks for maker and issuer. */
    final class Builder extends ImmutableRevocation.Builder {
        Builder() {}
    }
}
