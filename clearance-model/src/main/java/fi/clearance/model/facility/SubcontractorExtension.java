package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Organisation;
import java.util.List;
import org.immutables.value.Value;

/**
 * The extension of a facility clearance to a subcontractor of the company.
 *
 * @statute 36.3
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SubcontractorExtension permits ImmutableSubcontractorExtension {

    SubcontractorExtension() {}

    /** {@return the authority that makes the clearance} */
    public abstract Authority maker();

    /** {@return the subcontractor} */
    public abstract Organisation subcontractor();

    /** {@return the ground, with the facts as they are about the subcontractor} */
    @Value.Default
    public FacilityBasis basis() {
        return FacilityBasis.NOT_STATED;
    }

    /** {@return the subcontractor’s own consent} */
    @Value.Default
    public Consent consent() {
        return Consent.NOT_STATED;
    }

    /** {@return the first check of a register on the subcontractor} */
    @Value.Default
    public Occurrence started() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what was found about the subcontractor, which is the company of these data} */
    public abstract List<CompanyDatum> data();

    /** {@return the personnel clearances of its responsible persons that are a part of the clearance} */
    public abstract List<ResponsiblePersonClearance> responsiblePersons();

    /** {@return what the authority asked of it} */
    public abstract List<CompanyDemand> demands();

    /** {@return the inspections of it} */
    public abstract List<Inspection> inspections();

    /** {@return what has been judged about making a clearance on the subcontractor} */
    public abstract List<Judgement> judgements();

    /** {@return the question whether there is a ground for a clearance of the subcontractor} */
    public final GroundQuestion groundQuestion() {
        return new GroundQuestion(basis(), maker(), judgements(), started());
    }

    /** {@return the question whether the subcontractor’s own consent bears the clearance} */
    public final ConsentUse consentUse() {
        return new ConsentUse(
                ClearanceKind.FACILITY,
                consent(),
                Answer.NO,
                ConsentUse.Purpose.CLEARANCE,
                started(),
                Answer.NOT_STATED);
    }

    @Value.Check
    void check() {
        ResponsiblePersonClearance.requireOf(subcontractor(), responsiblePersons());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link SubcontractorExtension}; {@code build} asks for maker and subcontractor, and throws {@link
     * IllegalArgumentException} if what is said of the body of a responsible person contradicts what is said of the
     * subcontractor.
     */
    public static final class Builder extends ImmutableSubcontractorExtension.Builder {
        Builder() {}
    }
}
