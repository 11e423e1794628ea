package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * A decision to handle an application at another level than the one applied for.
 *
 * @statute 24
 */
@Value.Immutable
@ValueStyle
public sealed interface LevelMove permits ImmutableLevelMove {

    /** {@return the level at which the application is handled} */
    Level to();

    /** {@return the authority that decided} */
    Authority by();

    /** {@return the decision} */
    @Value.Default
    default Occurrence decided() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the consent covers the making of a clearance at that level} */
    @Value.Default
    default Answer coveredByConsent() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the register of clearances was matched with the operational information system for it} */
    @Value.Default
    default Answer matched() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the subject's identification data alone were matched} */
    @Value.Default
    default Answer matchedIdentificationOnly() {
        return Answer.NOT_STATED;
    }

    /** {@return what has been judged about it} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LevelMove}; {@code build} asks for level and authority. */
    final class Builder extends ImmutableLevelMove.Builder {
        Builder() {}
    }
}
