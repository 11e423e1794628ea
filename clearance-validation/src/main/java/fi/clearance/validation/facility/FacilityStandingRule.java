package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.RIGHT;

import fi.clearance.model.facility.ContractDocuments.Flow;
import fi.clearance.model.facility.FacilityApplicant.Role;
import fi.clearance.model.facility.FacilityBasis.Prescription;
import fi.clearance.model.facility.FacilityStanding;
import fi.clearance.model.party.Organisation.Form;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Truth;
import fi.clearance.validation.facility.FacilityReading.OwnObligation;
import fi.clearance.validation.facility.FacilityReading.SupervisedPoints;
import java.util.List;

/**
 * Who may apply for a facility clearance.
 *
 * @statute 33
 */
public enum FacilityStandingRule implements Rule<FacilityStanding> {
    /**
     * Only those whom the Act lists, or the company itself for a project, a competition or business abroad.
     *
     * @statute 33.1
     */
    LISTED(Norm.<FacilityStanding>of(
                    "33.1",
                    CONDITION,
                    requires(always(), is("applicant.role", it -> it.applicant().role() != Role.OTHER)))
            .near("IQ-GEN-1")),

    /**
     * Whoever needs it to fulfil an obligation that law lays down or an international information security obligation
     * brings.
     *
     * @statute 33.1:1
     */
    OBLIGED(Norm.of(
            "33.1:1",
            RIGHT,
            requires(
                    applies(Role.OBLIGED),
                    obligation()
                            .and(answered(
                                    "applicant.needsForObligation",
                                    it -> it.applicant().needsForObligation()))
                            .and(notTheSubjectItself())))),

    /**
     * An authority that is about to make a contract with the company, if documents of the classes I to III come to it,
     * or other secret ones whose disclosure or misuse can do damage.
     *
     * @statute 33.1:2
     */
    CONTRACTING_AUTHORITY(Norm.of(
                    "33.1:2",
                    RIGHT,
                    requires(applies(Role.CONTRACTING_AUTHORITY), isAuthority().and(damagingContract())))
            .claimed(it -> it.applicant().role() == Role.CONTRACTING_AUTHORITY)),

    /**
     * In such a situation, on the commission of the authority, the unit for procurement or for shared information
     * and communications services of the central government.
     *
     * @statute 33.1:3
     */
    UNIT(Norm.of(
                    "33.1:3",
                    RIGHT,
                    requires(
                            applies(Role.PROCUREMENT_UNIT).or(applies(Role.SHARED_SERVICE_UNIT)),
                            answered(
                                            "applicant.commissioned",
                                            (FacilityStanding it) ->
                                                    it.applicant().commissioned())
                                    .and(damagingContract())))
            .claimed(it -> it.applicant().role() == Role.PROCUREMENT_UNIT
                    || it.applicant().role() == Role.SHARED_SERVICE_UNIT)
            .leaningOn(it -> List.of(Provision.of("33.1:2")))),

    /**
     * The authority that supervises activity with nuclear material, strong radiation, explosives or the like.
     *
     * @statute 33.1:4
     */
    SUPERVISOR(Norm.of(
                    "33.1:4",
                    RIGHT,
                    requires(applies(Role.SUPERVISOR), isAuthority().and(supervises())))
            .claimed(it -> it.applicant().role() == Role.SUPERVISOR)
            .leaningOn(it -> it.applicant().supervises().provision().stream().toList())),

    /**
     * The company itself, for a project, a competition or business abroad.
     *
     * @statute 33.2
     */
    SUBJECT(Norm.of(
            "33.2",
            RIGHT,
            requires(applies(Role.SUBJECT), within("basis", FacilityStanding::basis, GroundRule.isCaseAbroad()))));

    private final Norm<FacilityStanding> norm;

    FacilityStandingRule(Norm<FacilityStanding> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<FacilityStanding> norm() {
        return norm;
    }

    private static Condition<FacilityStanding> applies(Role role) {
        return is("applicant.role", it -> it.applicant().role() == role);
    }

    // 33 § 1 mom. 1 kohta

    private static Condition<FacilityStanding> obligation() {
        return known(
                "applicant.obligation",
                it -> it.applicant().obligation(),
                Prescription.NOT_STATED,
                obligation -> obligation != Prescription.NONE);
    }

    private static Condition<FacilityStanding> notTheSubjectItself() {
        return not(answered(
                        "applicant.isSubject",
                        (FacilityStanding it) -> it.applicant().isSubject()))
                .or(reading(OwnObligation.APPLIES_ITSELF));
    }

    // 33 § 1 mom. 2 ja 4 kohta

    private static Condition<FacilityStanding> isAuthority() {
        return known(
                "applicant.organisation.form",
                it -> it.applicant().organisation().form(),
                Form.NOT_STATED,
                form -> form == Form.AUTHORITY);
    }

    private static Condition<FacilityStanding> damagingContract() {
        return answered(
                        "basis.contractPlanned",
                        (FacilityStanding it) -> it.basis().contractPlanned())
                .and(within(
                        "basis.documents",
                        it -> it.basis().documents(),
                        ContractDocumentConditions.damaging(flow -> flow != Flow.NONE)));
    }

    private static Condition<FacilityStanding> supervises() {
        return Condition.of(
                (it, at) -> {
                    Truth either = at.reads(SupervisedPoints.EITHER);
                    Truth both = either.or(at.holdsWordingOf(Provision.of("21.1:5")));
                    return switch (it.applicant().supervises()) {
                        case NUCLEAR, EXPLOSIVES -> either;
                        case BOTH -> both;
                        case NONE -> Truth.NO;
                        case NOT_STATED -> Truth.unknown("applicant.supervises", both, Truth.NO, either);
                    };
                },
                "applicant.supervises");
    }
}
