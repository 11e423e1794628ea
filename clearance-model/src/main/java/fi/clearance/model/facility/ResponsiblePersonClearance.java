package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Screening;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.ResponsiblePerson;
import java.util.List;
import org.immutables.value.Value;

/**
 * The personnel clearance of a responsible person that is a part of a facility clearance, and everything that was
 * found for it.
 *
 * @statute 37.2
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ResponsiblePersonClearance permits ImmutableResponsiblePersonClearance {

    ResponsiblePersonClearance() {}

    /** {@return the person, and in which roles they stand} */
    public abstract ResponsiblePerson person();

    /** {@return the personnel clearance} */
    public abstract PersonnelClearance clearance();

    /** {@return what was found, in the order in which findings shall name it} */
    public abstract List<Datum> data();

    /** {@return the person’s own consent} */
    @Value.Default
    public Consent consent() {
        return Consent.NOT_STATED;
    }

    /** {@return whether this clearance lies within what that consent names} */
    @Value.Default
    public Answer withinConsent() {
        return Answer.NOT_STATED;
    }

    /** {@return the first check of a register on the person} */
    @Value.Default
    public Occurrence started() {
        return Occurrence.NOT_STATED;
    }

    /** Refuses responsible persons of whose body something else is said than of the company. */
    static void requireOf(Organisation company, List<ResponsiblePersonClearance> parts) {
        Answer known = company.isNonBusinessBody();
        for (ResponsiblePersonClearance part : parts) {
            Answer said = part.person().ofNonBusinessBody();
            if (said != Answer.NOT_STATED && known != Answer.NOT_STATED && said != known) {
                throw new IllegalArgumentException(
                        "responsible persons: what is said of the body of one contradicts what is said of the company");
            }
        }
    }

    /** {@return the question which of the data may be used} */
    public final Screening screening() {
        return new Screening(person().person(), clearance(), data());
    }

    /** {@return the question whether the person’s consent bears the clearance} */
    public final ConsentUse consentUse() {
        return new ConsentUse(
                ClearanceKind.PERSONNEL,
                consent(),
                Answer.NO,
                ConsentUse.Purpose.CLEARANCE,
                started(),
                withinConsent());
    }

    /** {@return how many data there are} */
    @Override
    public final String toString() {
        return "ResponsiblePersonClearance{data=" + data().size() + "}";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponsiblePersonClearance}; {@code build} asks for person and clearance. */
    public static final class Builder extends ImmutableResponsiblePersonClearance.Builder {
        Builder() {}
    }
}
