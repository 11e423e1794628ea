package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * A piece of information that is taken into a clearance.
 *
 * @statute 42.2
 */
@Value.Immutable
@ValueStyle
public sealed interface ContentItem permits ImmutableContentItem {

    /** {@return the authority that made the clearance} */
    Authority maker();

    /** {@return whether an Act makes it secret} */
    @Value.Default
    default Answer secret() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it is about a criminal matter that has not come to its end} */
    @Value.Default
    default Answer pendingCriminalMatter() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the clearance states which stage that matter has reached when the clearance is given} */
    @Value.Default
    default boolean statesStage() {
        return false;
    }

    /** {@return what has been judged about taking it in} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContentItem}; {@code build} asks for the maker. */
    final class Builder extends ImmutableContentItem.Builder {
        Builder() {}
    }
}
