package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Judgement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the competent authority does with an application: who makes the clearance, since when, and what it decided
 * about it.
 *
 * @statute 9
 * @statute 10
 * @statute 22
 * @statute 24
 */
@Value.Immutable
@ValueStyle
public sealed interface Intake permits ImmutableIntake {

    /**
     * What obliges somebody to obtain a clearance or a certificate.
     *
     * @statute 10.2
     * @statute 16.1
     */
    enum Duty {
        /** An Act. */
        ACT,
        /** A decree given under an Act. */
        DECREE,
        /** Nothing. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return which authority makes the clearance} */
    Assignment assignment();

    /** {@return the first check of a register} */
    @Value.Default
    default Occurrence started() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether somebody is obliged to obtain the clearance or a certificate} */
    @Value.Default
    default Duty duty() {
        return Duty.NOT_STATED;
    }

    /**
     * {@return whether the authority refuses the clearance or puts it off because of its resources; no, as long as the
     * matter goes on}
     */
    @Value.Default
    default Answer deferred() {
        return Answer.NOT_STATED;
    }

    /** {@return the clearances made on the subject before} */
    List<ExistingClearance> existing();

    /** {@return the decision that accepted the task, if there is one} */
    Optional<Acceptance> acceptance();

    /** {@return the decision to handle the application at another level, if there is one} */
    Optional<LevelMove> move();

    /** {@return what has been judged about taking the matter up} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Intake}; {@code build} asks for the assignment. */
    final class Builder extends ImmutableIntake.Builder {
        Builder() {}
    }
}
