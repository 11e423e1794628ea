package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.CloseRelative;
import fi.clearance.model.party.Judgement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A personnel security clearance that is being made (<i>henkilöturvallisuusselvitys</i>).
 *
 * <p>Level and authority are mandatory. Everything else may be left out and is then not stated.
 *
 * @statute 3.1:1
 */
@Value.Immutable
@ValueStyle
public sealed interface PersonnelClearance permits ImmutablePersonnelClearance {

    /** {@return the level at which the clearance is made, after any move between levels} */
    Level level();

    /** {@return the authority that makes it} */
    Authority authority();

    /**
     * {@return how the person cleared is related to the subject, if this is the clearance of a close relative inside a
     * comprehensive one; empty for the subject's own}
     */
    Optional<CloseRelative.Kind> relative();

    /** {@return what ties the subject to the Defence Forces or to the Security and Intelligence Service} */
    @Value.Default
    default PersonGroup personGroup() {
        return PersonGroup.NOT_STATED;
    }

    /**
     * {@return whether the task gives access to documents of class I or II, or to secret ones whose disclosure could do
     * particularly great or significant damage to a public interest}
     */
    @Value.Default
    default Answer highestClasses() {
        return Answer.NOT_STATED;
    }

    /** {@return on which ground foreign ties are examined, where the clearance is a standard one} */
    @Value.Default
    default ForeignTiesBasis foreignTiesBasis() {
        return ForeignTiesBasis.NOT_STATED;
    }

    /** {@return the consent to the clearance itself} */
    @Value.Default
    default Occurrence consent() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the consent to the examination of foreign ties, where it was given apart from the general one} */
    @Value.Default
    default Occurrence foreignTiesConsent() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the day on which information emerged that made it necessary to look at foreign ties} */
    @Value.Default
    default Occurrence foreignTiesEmerged() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what has been judged about the clearance as a whole} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PersonnelClearance}; {@code build} asks for level and authority. */
    final class Builder extends ImmutablePersonnelClearance.Builder {
        Builder() {}
    }
}
