package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * An interview of the subject, beside the checks of registers.
 *
 * @statute 23.1
 */
@Value.Immutable
@ValueStyle
public sealed interface Interview permits ImmutableInterview {

    /** What an interview can be about. */
    enum Topic {
        /** General circumstances. */
        GENERAL_CIRCUMSTANCES,
        /** Stays abroad. */
        STAYS_ABROAD,
        /** Foreign ties. */
        FOREIGN_TIES,
        /** Something else of special significance for independence or other reliability in the task. */
        OTHER_SIGNIFICANT,
        /** Something without that significance. */
        OTHER
    }

    /** {@return the level of the clearance} */
    Level level();

    /** {@return the authority that makes the clearance} */
    Authority maker();

    /** {@return the check of registers} */
    @Value.Default
    default Occurrence registersChecked() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the outcome of the clearance} */
    @Value.Default
    default Occurrence outcome() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what the interview is about; empty if none is held} */
    List<Topic> topics();

    /** {@return whether foreign ties are examined in it, and not only touched upon} */
    @Value.Default
    default Answer examinesForeignTies() {
        return Answer.NOT_STATED;
    }

    /** {@return what has been judged about it} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Interview}; {@code build} asks for level and maker. */
    final class Builder extends ImmutableInterview.Builder {
        Builder() {}
    }
}
