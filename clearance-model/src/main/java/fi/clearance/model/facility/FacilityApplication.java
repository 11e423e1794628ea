package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.Texts;
import fi.clearance.model.When;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application for a facility clearance, as it stands on the day it is made. The Act lays down no form for it.
 *
 * <p>It is a document: what it does not say is missing from it. What it comes with is not its own word: the consent,
 * and whether there are subcontractors to speak of, are facts, and not stated if left out.
 *
 * @statute 35
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FacilityApplication permits ImmutableFacilityApplication {

    FacilityApplication() {}

    /** {@return the day of the application} */
    public abstract LocalDate on();

    /** {@return who applies} */
    public abstract FacilityApplicant applicant();

    /** {@return the company that the clearance is about, with what the application says of it} */
    public abstract Organisation subject();

    /** {@return the ground that it relies on} */
    @Value.Default
    public FacilityBasis basis() {
        return FacilityBasis.NOT_STATED;
    }

    /** {@return the subcontractors with whom the company means to carry out the project} */
    public abstract List<Subcontractor> subcontractors();

    /** {@return whether the company means to use subcontractors at all; a fact, not a word of the application} */
    @Value.Default
    public Answer subcontractorsPlanned() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it gives an account of how the conditions of section 36 are met} */
    @Value.Default
    public boolean accountsForConditions() {
        return false;
    }

    /**
     * {@return whether the clearance is to show that the company reaches a certain level of information security, as
     * the application states}
     */
    @Value.Default
    public Answer levelToBeShown() {
        return Answer.NOT_STATED;
    }

    /** {@return the criterion by which that is assessed, if stated} */
    public abstract Optional<String> criterion();

    /** {@return the assessment of its security by an approved body} */
    @Value.Default
    public Assessment assessment() {
        return Assessment.NOT_STATED;
    }

    /** {@return whether the document that shows the consent of the company is attached} */
    @Value.Default
    public boolean consentAttached() {
        return false;
    }

    /** {@return that consent, or the declaration in its place when the company applies} */
    @Value.Default
    public Consent consent() {
        return Consent.NOT_STATED;
    }

    /** {@return the question whether the applicant may apply on the ground relied on} */
    public final FacilityStanding standing() {
        return new FacilityStanding(applicant(), basis());
    }

    /**
     * Asks whether the consent bears the making of the clearance.
     *
     * @param started when processing starts: the first check of a register
     * @return that question
     */
    public final ConsentUse consentUse(Occurrence started) {
        return new ConsentUse(
                ClearanceKind.FACILITY,
                consent(),
                applicant().bySubject(),
                ConsentUse.Purpose.CLEARANCE,
                started,
                Answer.NOT_STATED);
    }

    @Value.Check
    void check() {
        When.requireCalendarDay(on());
        if (subcontractorsPlanned() == Answer.NO && !subcontractors().isEmpty()) {
            throw new IllegalArgumentException("subcontractors: some are named, but none are said to be planned");
        }
        Texts.requireText("criterion", criterion());
    }

    /** {@return the day and the role of the applicant, without any name} */
    @Override
    public final String toString() {
        return "FacilityApplication{on=" + on() + ", applicant=" + applicant().role() + "}";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link FacilityApplication}.
     *
     * <p>{@code build} asks for day, applicant and subject, and throws {@link IllegalArgumentException} for a year
     * that is not between 1 and 9999, for subcontractors where none are said to be planned, and for a blank
     * criterion.
     */
    public static final class Builder extends ImmutableFacilityApplication.Builder {
        Builder() {}
    }
}
