package fi.clearance.model.party;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import java.util.List;
import org.immutables.value.Value;

/**
 * A remark by the subject, or by a close relative on whom a clearance is made (<i>huomautus</i>).
 *
 * @statute 7
 */
@Value.Immutable
@ValueStyle
public sealed interface Remark permits ImmutableRemark {

    /** In what connection a matter came up. */
    enum Context {
        /** In the interview. */
        INTERVIEW,
        /** When the personal data form was checked. */
        FORM_CHECK,
        /** Otherwise. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return in what connection the matter came up} */
    @Value.Default
    default Context context() {
        return Context.NOT_STATED;
    }

    /** {@return the authority that makes the clearance} */
    Authority maker();

    /** {@return the remark} */
    @Value.Default
    default Occurrence made() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the datum was corrected at once because of it} */
    @Value.Default
    default Answer correctedAtOnce() {
        return Answer.NOT_STATED;
    }

    /** {@return the note of it in the clearance} */
    @Value.Default
    default Occurrence noted() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the authority refuses to make the note} */
    @Value.Default
    default Answer refused() {
        return Answer.NOT_STATED;
    }

    /** {@return the decision to refuse} */
    @Value.Default
    default WrittenDecision refusal() {
        return WrittenDecision.NOT_STATED;
    }

    /** {@return what has been judged about it} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Remark}; {@code build} asks for the maker. */
    final class Builder extends ImmutableRemark.Builder {
        Builder() {}
    }
}
