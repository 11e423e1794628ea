package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the competent authority has to weigh when it considers the outcome of a personnel clearance.
 *
 * <p>About several acts, each has a weighing of its own.
 *
 * @statute 11
 */
@Value.Immutable
@ValueStyle
public sealed interface Weighing permits ImmutableWeighing {

    /**
     * What has been decided about an offence.
     *
     * @statute 11.1
     */
    enum Decision {
        /** A sentence by a final decision. */
        FINAL_CONVICTION,
        /** No sentence, under chapter 3, section 4(1) or 4(2), of the Criminal Code. */
        LEFT_UNPUNISHED,
        /** Neither. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the authority that makes the clearance} */
    Authority maker();

    /** {@return what has been decided about an offence of the subject} */
    @Value.Default
    default Decision decision() {
        return Decision.NOT_STATED;
    }

    /**
     * {@return whether data on decisions of the police about the subject, or on measures directed at the subject, are
     * assessed}
     */
    @Value.Default
    default Answer policeMeasures() {
        return Answer.NOT_STATED;
    }

    /** {@return whether foreign ties of the subject are considered} */
    @Value.Default
    default Answer foreignTies() {
        return Answer.NOT_STATED;
    }

    /** {@return what has been weighed} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Weighing}; {@code build} asks for the maker. */
    final class Builder extends ImmutableWeighing.Builder {
        Builder() {}
    }
}
