package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Kinship;
import java.util.List;
import org.immutables.value.Value;

/**
 * The extension of a personnel clearance to a close relative of the subject.
 *
 * @statute 29.1
 * @statute 23.3
 * @statute 8.1
 */
@Value.Immutable
@ValueStyle
public sealed interface RelativeExtension permits ImmutableRelativeExtension {

    /** {@return the level of the subject's clearance} */
    Level mainLevel();

    /** {@return how the relative is related to the subject} */
    Kinship kinship();

    /** {@return the level at which a clearance is made on the relative} */
    Level level();

    /** {@return the authority that makes both} */
    Authority maker();

    /** {@return whether it was decided for this relative in this case, and not for cases or relatives in general} */
    @Value.Default
    default Answer decidedForThisRelative() {
        return Answer.NOT_STATED;
    }

    /** {@return the relative's own consent} */
    @Value.Default
    default Consent consent() {
        return Consent.NOT_STATED;
    }

    /** {@return whether this clearance lies within what that consent names} */
    @Value.Default
    default Answer withinConsent() {
        return Answer.NOT_STATED;
    }

    /** {@return the first check of a register on the relative} */
    @Value.Default
    default Occurrence started() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what has been judged about it} */
    List<Judgement> judgements();

    /** {@return the question whether the relative's consent bears the clearance} */
    default ConsentUse consentUse() {
        return new ConsentUse(
                ClearanceKind.PERSONNEL,
                consent(),
                Answer.NO,
                ConsentUse.Purpose.CLEARANCE,
                started(),
                withinConsent());
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RelativeExtension}; {@code build} asks for both levels, kinship and maker. */
    final class Builder extends ImmutableRelativeExtension.Builder {
        Builder() {}
    }
}
