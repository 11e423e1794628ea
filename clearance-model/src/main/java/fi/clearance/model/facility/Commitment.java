package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * The commitment (<i>sitoumus</i>) that the authority may require of a company, and what became of it.
 *
 * @statute 40
 */
@Value.Immutable
@ValueStyle
public sealed interface Commitment permits ImmutableCommitment {

    /**
     * What a company commits itself to.
     *
     * @statute 40
     */
    enum Element {
        /** To keep up the level of information security. */
        KEEP_LEVEL,
        /** To report changes that affect it. */
        REPORT_CHANGES,
        /** To let the authority enter its premises to supervise that. */
        GIVE_ACCESS,
        /** To give the information that the follow-up needs. */
        GIVE_INFORMATION
    }

    /** {@return the authority that makes the clearance} */
    Authority maker();

    /** {@return what the authority requires the company to commit itself to; empty if nothing} */
    List<Element> required();

    /** {@return what the company has committed itself to} */
    List<Element> promised();

    /** {@return its giving the commitment} */
    @Value.Default
    default Occurrence given() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the company keeps up the level of information security} */
    @Value.Default
    default Answer levelKept() {
        return Answer.NOT_STATED;
    }

    /** {@return a change that affects that level} */
    @Value.Default
    default Occurrence changed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the report of that change to the authority} */
    @Value.Default
    default Occurrence changeReported() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the authority’s demand to enter the premises to supervise that the level is kept up} */
    @Value.Default
    default Occurrence accessDemanded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return its being let in} */
    @Value.Default
    default Occurrence accessGiven() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the authority’s demand for information that the follow-up needs} */
    @Value.Default
    default Occurrence informationDemanded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the giving of that information} */
    @Value.Default
    default Occurrence informationGiven() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether it has been established that the company broke the commitment} */
    @Value.Default
    default Answer broken() {
        return Answer.NOT_STATED;
    }

    /** {@return what has been judged about requiring it} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Commitment}; {@code build} asks for the maker. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
