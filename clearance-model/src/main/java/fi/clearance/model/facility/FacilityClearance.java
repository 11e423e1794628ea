package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.application.Intake;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A facility security clearance that is being made (<i>yritysturvallisuusselvitys</i>), with the personnel clearances
 * that are a part of it.
 *
 * <p>Application and intake are mandatory. Everything else may be left out and is then not stated.
 *
 * @statute 3.1:2
 * @statute 33
 * @statute 36
 * @statute 37
 * @statute 38
 * @statute 39
 * @statute 40
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FacilityClearance permits ImmutableFacilityClearance {

    FacilityClearance() {}

    /**
     * How far a facility clearance reaches.
     *
     * @statute 38.3
     */
    public enum Extent {
        /** It is a full one. */
        FULL,
        /** It is a partial one, <i>osittainen</i>. */
        PARTIAL,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * What a facility clearance establishes that the company can see to.
     *
     * @statute 38.1
     */
    public enum Aspect {
        /** That information is protected. */
        INFORMATION(FacilityMatter.INFORMATION_PROTECTED),
        /** That those who have no business there are kept out. */
        PREMISES(FacilityMatter.PREMISES_PROTECTED),
        /** That the staff is guided and trained. */
        STAFF(FacilityMatter.STAFF_GUIDED);

        private final FacilityMatter matter;

        Aspect(FacilityMatter matter) {
            this.matter = matter;
        }

        /** {@return the matter that settles the aspect once it is recorded} */
        public FacilityMatter matter() {
            return matter;
        }
    }

    /** {@return the application} */
    public abstract FacilityApplication application();

    /** {@return what the competent authority does with it} */
    public abstract Intake intake();

    /**
     * {@return which authority assesses how secure information systems and telecommunications are, if that is a part
     * of the clearance}
     */
    public abstract Optional<Assignment> systemsAssessment();

    /** {@return its extensions to subcontractors} */
    public abstract List<SubcontractorExtension> extensions();

    /** {@return what was found about the company} */
    public abstract List<CompanyDatum> data();

    /** {@return the personnel clearances of responsible persons that are a part of it} */
    public abstract List<ResponsiblePersonClearance> responsiblePersons();

    /** {@return how far it reaches} */
    @Value.Default
    public Extent extent() {
        return Extent.NOT_STATED;
    }

    /** {@return what a partial clearance does not establish} */
    public abstract List<Aspect> leftOut();

    /** {@return whether an international information security obligation needs a partial clearance} */
    @Value.Default
    public Answer forObligation() {
        return Answer.NOT_STATED;
    }

    /** {@return what the authority asked of the company} */
    public abstract List<CompanyDemand> demands();

    /** {@return the inspections} */
    public abstract List<Inspection> inspections();

    /** {@return the commitment, if the authority thinks of one or the company gave one} */
    public abstract Optional<Commitment> commitment();

    /** {@return the end of the making of the clearance} */
    @Value.Default
    public Occurrence concluded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what has been judged about the clearance} */
    public abstract List<Judgement> judgements();

    /** {@return the authority that makes the clearance} */
    public final Authority maker() {
        return intake().assignment().maker();
    }

    /** {@return the question whether there is a ground for it} */
    public final GroundQuestion groundQuestion() {
        return new GroundQuestion(application().basis(), maker(), judgements(), intake().started());
    }

    /** {@return the question whether the company’s consent bears it} */
    public final ConsentUse consentUse() {
        return application().consentUse(intake().started());
    }

    @Value.Check
    void check() {
        Assignment assignment = intake().assignment();
        if (assignment.kind() != ClearanceKind.FACILITY || assignment.part() == Assignment.Part.SYSTEMS_ASSESSMENT) {
            throw new IllegalArgumentException("intake: must be that of a facility clearance");
        }
        if (intake().acceptance().isPresent() || intake().move().isPresent()) {
            throw new IllegalArgumentException(
                    "intake: only for a personnel clearance are tasks accepted and levels moved");
        }
        if (systemsAssessment()
                .filter(part ->
                        part.kind() != ClearanceKind.FACILITY || part.part() != Assignment.Part.SYSTEMS_ASSESSMENT)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "systems assessment: must be the assessment of information systems in a facility clearance");
        }
        if (extent() != Extent.PARTIAL && !leftOut().isEmpty()) {
            throw new IllegalArgumentException("left out: only a partial clearance leaves something out");
        }
        if (extensions().stream().anyMatch(extension -> extension.maker() != maker())
                || commitment().filter(it -> it.maker() != maker()).isPresent()) {
            throw new IllegalArgumentException(
                    "extensions and commitment: must be of the authority that makes the clearance");
        }
        ResponsiblePersonClearance.requireOf(application().subject(), responsiblePersons());
    }

    /** {@return the authority that makes it and how much was found, without any name} */
    @Override
    public final String toString() {
        return "FacilityClearance{maker=" + maker() + ", data=" + data().size() + ", responsiblePersons="
                + responsiblePersons().size() + "}";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link FacilityClearance}.
     *
     * <p>{@code build} asks for application and intake, and throws {@link IllegalArgumentException} if the intake is
     * not that of a facility clearance as a whole or holds what only a personnel clearance has, if the systems
     * assessment is none, if something is left out of a clearance that is not partial, if an extension or the
     * commitment is of another authority, or if what is said of the body of a responsible person contradicts what is
     * said of the company.
     */
    public static final class Builder extends ImmutableFacilityClearance.Builder {
        Builder() {}
    }
}
