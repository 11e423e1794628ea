package fi.clearance.model.tie;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Level;
import java.util.List;
import org.immutables.value.Value;

/**
 * The personal data form (<i>henkilötietolomake</i>), beside what belongs on it and is left out.
 *
 * <p>It is a document: a part that it leaves out is missing. None is a statement too.
 *
 * @statute 28.1
 * @statute 28.3
 */
@Value.Immutable
@ValueStyle
public sealed interface PersonalDataForm permits ImmutablePersonalDataForm {

    /** What a form says in one of its parts. */
    enum Part {
        /** Something. */
        STATED,
        /** That there is nothing. */
        NONE,
        /** Nothing; the part is left out. */
        LEFT_OUT
    }

    /** {@return the level of the clearance} */
    Level level();

    /** {@return whether foreign ties are examined in the clearance} */
    @Value.Default
    default Answer tiesExamined() {
        return Answer.NOT_STATED;
    }

    /** {@return what it says of business} */
    @Value.Default
    default Part business() {
        return Part.LEFT_OUT;
    }

    /** {@return what it says of assets, debts and other economic commitments} */
    @Value.Default
    default Part economy() {
        return Part.LEFT_OUT;
    }

    /** {@return what it says of family and kin} */
    @Value.Default
    default Part family() {
        return Part.LEFT_OUT;
    }

    /** {@return what it says of foreign ties} */
    @Value.Default
    default Part foreignTies() {
        return Part.LEFT_OUT;
    }

    /** {@return the foreign ties that it states} */
    List<ForeignTie> statedTies();

    /** {@return foreign ties that the subject has and the form does not state} */
    List<ForeignTie> omittedTies();

    /**
     * {@return the end of each business that the subject carried on or took part in and the form does not state; not
     * done while it goes on}
     */
    List<Occurrence> omittedBusinesses();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PersonalDataForm}; {@code build} asks for the level. */
    final class Builder extends ImmutablePersonalDataForm.Builder {
        Builder() {}
    }
}
