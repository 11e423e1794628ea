package fi.clearance.validation.facility;

import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.facility.Assessment;
import fi.clearance.model.facility.Commitment;
import fi.clearance.model.facility.CompanyDatum;
import fi.clearance.model.facility.CompanyDemand;
import fi.clearance.model.facility.DutyToObtain;
import fi.clearance.model.facility.FacilityApplication;
import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.FacilityStanding;
import fi.clearance.model.facility.GroundQuestion;
import fi.clearance.model.facility.Inspection;
import fi.clearance.model.facility.ResponsiblePersonClearance;
import fi.clearance.model.facility.Subcontractor;
import fi.clearance.model.facility.SubcontractorExtension;
import fi.clearance.model.party.Organisation;
import fi.clearance.validation.Validator;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.data.DataValidators;
import fi.clearance.validation.party.PartyValidators;
import java.util.List;

/**
 * The rules on facility clearances, put together by what they are asked about.
 *
 * <p>Whether somebody may apply says {@link #STANDING}, asked about {@link FacilityApplication#standing()}; whether an
 * application is complete, {@link #APPLICATION}; whether a clearance may be made and is made as the Act says,
 * {@link #CLEARANCE}, which asks about standing too.
 */
public final class FacilityValidators {

    /** Whether somebody may apply on a ground. */
    public static final Validator<FacilityStanding> STANDING = Validator.of(List.of(FacilityStandingRule.values()));

    /** Whether an authority of the central government has to obtain a clearance. */
    public static final Validator<DutyToObtain> DUTY_TO_OBTAIN = Validator.<DutyToObtain, Organisation>part(
                    "company", DutyToObtain::company, PartyValidators.ORGANISATION)
            .and(Validator.of(List.of(DutyToObtainRule.values())));

    /** What an application says of the assessment by an approved body. */
    public static final Validator<Assessment> ASSESSMENT = Validator.of(List.of(AssessmentRule.values()));

    /** What an application says of a subcontractor. */
    public static final Validator<Subcontractor> SUBCONTRACTOR = Validator.of(List.of(SubcontractorRule.values()))
            .and(Validator.part("assessment", Subcontractor::assessment, ASSESSMENT));

    /** Whether an application is complete, with what it says of each subcontractor. */
    public static final Validator<FacilityApplication> APPLICATION = Validator.of(
                    List.of(FacilityApplicationRule.values()))
            .and(Validator.part("assessment", FacilityApplication::assessment, ASSESSMENT))
            .and(Validator.each("subcontractors", FacilityApplication::subcontractors, SUBCONTRACTOR));

    /** Whether there is a ground for a clearance. */
    public static final Validator<GroundQuestion> GROUND = Validator.of(List.of(GroundRule.values()));

    /** Whether a piece of information may be used. */
    public static final Validator<CompanyDatum> DATUM = Validator.of(List.of(CompanySourceRule.values()));

    /**
     * Whether the personnel clearance of a responsible person is made as the Act says: whose it is, with which
     * consent, from which data.
     */
    public static final Validator<ResponsiblePersonClearance> RESPONSIBLE_PERSON = Validator.of(
                    List.of(ResponsiblePersonClearanceRule.values()))
            .and(Validator.part("consentUse", ResponsiblePersonClearance::consentUse, ApplicationValidators.CONSENT))
            .and(Validator.part("screening", ResponsiblePersonClearance::screening, DataValidators.SCREENING));

    /** Whether the company gives what is asked of it. */
    public static final Validator<CompanyDemand> DEMAND = Validator.of(List.of(CompanyDemandRule.values()));

    /** Whether an inspection may take place. */
    public static final Validator<Inspection> INSPECTION = Validator.of(List.of(InspectionRule.values()));

    /** Whether a commitment is required, given and kept. */
    public static final Validator<Commitment> COMMITMENT = Validator.of(List.of(CommitmentRule.values()));

    /**
     * Whether a clearance may be extended to a subcontractor: with a ground of its own, and its own consent if there
     * is one.
     */
    public static final Validator<SubcontractorExtension> EXTENSION =
            Validator.<SubcontractorExtension, Organisation>part(
                            "subcontractor", SubcontractorExtension::subcontractor, PartyValidators.ORGANISATION)
                    .and(Validator.of(List.of(ExtensionRule.values())))
                    .and(Validator.part(
                            "consentUse", SubcontractorExtension::consentUse, ApplicationValidators.CONSENT))
                    .and(Validator.part("ground", SubcontractorExtension::groundQuestion, GROUND))
                    .and(Validator.each("data", SubcontractorExtension::data, DATUM))
                    .and(Validator.each(
                            "responsiblePersons", SubcontractorExtension::responsiblePersons, RESPONSIBLE_PERSON))
                    .and(Validator.each("demands", SubcontractorExtension::demands, DEMAND))
                    .and(Validator.each("inspections", SubcontractorExtension::inspections, INSPECTION));

    /** Whether a clearance may be made, and is made as the Act says, with the clearances of its responsible persons. */
    public static final Validator<FacilityClearance> CLEARANCE = Validator.<FacilityClearance, ConsentUse>part(
                    "consentUse", FacilityClearance::consentUse, ApplicationValidators.CONSENT)
            .and(Validator.part("intake.assignment", it -> it.intake().assignment(), PartyValidators.ASSIGNMENT))
            .and(Validator.ifPresent(
                    "systemsAssessment", FacilityClearance::systemsAssessment, PartyValidators.ASSIGNMENT))
            .and(Validator.part("intake", FacilityClearance::intake, ApplicationValidators.INTAKE))
            .and(Validator.part("application.subject", it -> it.application().subject(), PartyValidators.ORGANISATION))
            .and(Validator.part("standing", it -> it.application().standing(), STANDING))
            .and(Validator.part("ground", FacilityClearance::groundQuestion, GROUND))
            .and(Validator.each("extensions", FacilityClearance::extensions, EXTENSION))
            .and(Validator.each("data", FacilityClearance::data, DATUM))
            .and(Validator.each("responsiblePersons", FacilityClearance::responsiblePersons, RESPONSIBLE_PERSON))
            .and(Validator.of(List.of(FacilityClearanceRule.values())))
            .and(Validator.each("demands", FacilityClearance::demands, DEMAND))
            .and(Validator.each("inspections", FacilityClearance::inspections, INSPECTION))
            .and(Validator.ifPresent("commitment", FacilityClearance::commitment, COMMITMENT));

    private FacilityValidators() {}
}
