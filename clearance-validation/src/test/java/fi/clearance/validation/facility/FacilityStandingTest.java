package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Reports.questions;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.facility.Facilities.applicant;
import static fi.clearance.validation.facility.Facilities.at;
import static fi.clearance.validation.facility.Facilities.bare;
import static fi.clearance.validation.facility.Facilities.basis;
import static fi.clearance.validation.facility.Facilities.clearance;
import static fi.clearance.validation.facility.Facilities.documents;
import static fi.clearance.validation.facility.Facilities.noDocuments;
import static fi.clearance.validation.facility.Facilities.ownApplication;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.ContractDocuments;
import fi.clearance.model.facility.ContractDocuments.Flow;
import fi.clearance.model.facility.FacilityApplicant;
import fi.clearance.model.facility.FacilityApplicant.Role;
import fi.clearance.model.facility.FacilityApplication;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.facility.FacilityStanding;
import fi.clearance.model.facility.SupervisedActivity;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.facility.FacilityReading.HarmClause;
import fi.clearance.validation.facility.FacilityReading.OwnObligation;
import fi.clearance.validation.facility.FacilityReading.SupervisedPoints;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("33: who may apply for a facility clearance")
class FacilityStandingTest {

    private static final Setting AT = Setting.on(DAY);

    private static Report applies(FacilityApplicant.Builder applicant, FacilityBasis.Builder basis, Setting at) {
        return FacilityValidators.STANDING.validate(new FacilityStanding(applicant.build(), basis.build()), at);
    }

    @Test
    @DisplayName("C03 a company may not ask for its own clearance to take part in a Finnish tender")
    void ownClearanceAtHome() {
        Report report = applies(applicant(Role.SUBJECT), bare(Ground.NONE), at("2024-04-08"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(notMet(report)).containsExactly("33.2");
        Report obliged = applies(
                applicant(Role.OBLIGED).obligation(FacilityBasis.Prescription.NONE),
                bare(Ground.NONE),
                at("2024-04-08"));
        assertThat(notMet(obliged)).containsExactly("33.1:1");
    }

    @Test
    @DisplayName(
            "C04 it may for a tender in a State whose law requires one; its declaration takes the place of consent")
    void ownClearanceAbroad() {
        FacilityApplication own =
                ownApplication(Ground.PROJECT_OR_TENDER_ABROAD).build();
        Setting at = at("2024-04-08");
        assertThat(open(FacilityValidators.STANDING.validate(own.standing(), at)))
                .isEmpty();
        assertThat(kind(FacilityValidators.STANDING.validate(own.standing(), at), "33.2"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(open(FacilityValidators.APPLICATION.validate(own, at))).isEmpty();
        assertThat(kind(FacilityValidators.APPLICATION.validate(own, at), "35.2"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        Report made = FacilityValidators.CLEARANCE.validate(
                clearance().application(own).extensions(List.of()).build(), at);
        assertThat(open(made)).isEmpty();
        assertThat(kind(made, "36.2:1")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("C05 a shared-service unit that acts on its own motion has no standing, whatever the documents")
    void uncommissioned() {
        Report report = applies(
                applicant(Role.SHARED_SERVICE_UNIT).commissioned(Answer.NO),
                basis(Role.SHARED_SERVICE_UNIT, Ground.CONTRACT),
                at("2024-05-03"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(notMet(report)).containsExactly("33.1:3");
    }

    @ParameterizedTest
    @CsvSource({"HANDED_OVER, MET", "ARISING, MET", "BOTH, MET", "NONE, NOT_MET", "NOT_STATED, UNDETERMINED"})
    @DisplayName("33.1:2 documents of the classes I to III, handed over or arising because of the contract")
    void classified(Flow flow, OutcomeKind expected) {
        ContractDocuments.Builder classified = documents().classes(flow);
        assertThat(contracts(classified, AT).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"HANDED_OVER, MET", "ARISING, MET", "BOTH, MET", "NONE, NOT_MET", "NOT_STATED, UNDETERMINED"})
    @DisplayName("33.1:2 other secret documents whose disclosure or misuse can do damage do as well")
    void damaging(Flow flow, OutcomeKind expected) {
        assertThat(contracts(documents().classes(Flow.NONE).damagingSecrets(flow), AT)
                        .verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("33.1:2 secret documents that can do no damage give no standing, unlike the ground of 36.1:2")
    void harmless(Flow flow) {
        assertThat(notMet(contracts(documents().classes(Flow.NONE).otherSecrets(flow), AT)))
                .containsExactly("33.1:2");
    }

    private static Report contracts(ContractDocuments.Builder documents, Setting at) {
        return applies(
                applicant(Role.CONTRACTING_AUTHORITY),
                basis(Role.CONTRACTING_AUTHORITY, Ground.PRESCRIBED).documents(documents.build()),
                at);
    }

    @Test
    @DisplayName("33.2 what may be asked on the one ground abroad is not borrowed from the other")
    void otherGroundAbroad() {
        FacilityBasis.Builder tender = basis(Ground.PROJECT_OR_TENDER_ABROAD);
        assertThat(applies(applicant(Role.SUBJECT), tender.ground(Ground.BUSINESS_ABROAD), AT)
                        .verdict())
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("IQ-33-1 a company with an obligation of its own may apply; under the other reading only abroad")
    void ownObligation() {
        FacilityApplicant.Builder itself = applicant(Role.OBLIGED).isSubject(Answer.YES);
        Report report = applies(itself, basis(Ground.PRESCRIBED), AT);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "33.1:1").questions()).containsExactly(Question.of("IQ-33-1"));
        Report abroadOnly = applies(itself, basis(Ground.PRESCRIBED), AT.with(OwnObligation.ABROAD_ONLY));
        assertThat(notMet(abroadOnly)).containsExactly("33.1:1");
        assertThat(applies(itself, basis(Ground.PRESCRIBED), AT.with(OwnObligation.APPLIES_ITSELF))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("IQ-33-1 does not touch somebody else who is obliged, nor a company that asks for a case abroad")
    void ownObligationElsewhere() {
        Setting other = AT.with(OwnObligation.ABROAD_ONLY);
        assertThat(applies(applicant(Role.OBLIGED), basis(Ground.PRESCRIBED), other)
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(applies(applicant(Role.SUBJECT), basis(Ground.BUSINESS_ABROAD), other)
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(questions(applies(applicant(Role.OBLIGED), basis(Ground.PRESCRIBED), AT)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "IQ-33-2 classified documents that can do no damage give standing; under the other reading they do not")
    void harmClause() {
        ContractDocuments.Builder overclassified = documents().classesCanDamage(Answer.NO);
        Report report = contracts(overclassified, AT);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "33.1:2").questions()).containsExactly(Question.of("IQ-33-2"));
        assertThat(notMet(contracts(overclassified, AT.with(HarmClause.CLASSES_TOO))))
                .containsExactly("33.1:2");
        assertThat(contracts(documents(), AT.with(HarmClause.CLASSES_TOO)).verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(questions(contracts(documents(), AT))).isEmpty();
    }

    @Test
    @DisplayName("IQ-33-2 other secret documents have to be damaging under either reading")
    void harmClauseOfOthers() {
        for (HarmClause reading : HarmClause.values()) {
            ContractDocuments.Builder none = documents().classes(Flow.NONE);
            assertThat(contracts(none.otherSecrets(Flow.HANDED_OVER), AT.with(reading))
                            .verdict())
                    .isEqualTo(OutcomeKind.NOT_MET);
            assertThat(contracts(none.damagingSecrets(Flow.HANDED_OVER), AT.with(reading))
                            .verdict())
                    .isEqualTo(OutcomeKind.MET);
        }
    }

    @ParameterizedTest
    @CsvSource({"NUCLEAR", "EXPLOSIVES"})
    @DisplayName("IQ-33-3 the supervisor of one kind of activity may apply; under the other reading only that of both")
    void supervisedPoints(SupervisedActivity one) {
        FacilityApplicant.Builder supervisor = applicant(Role.SUPERVISOR).supervises(one);
        Report report = applies(supervisor, basis(Ground.SUPERVISION), AT);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "33.1:4").questions()).containsExactly(Question.of("IQ-33-3"));
        assertThat(notMet(applies(supervisor, basis(Ground.SUPERVISION), AT.with(SupervisedPoints.BOTH))))
                .containsExactly("33.1:4");
        for (SupervisedPoints reading : SupervisedPoints.values()) {
            FacilityApplicant.Builder ofBoth = applicant(Role.SUPERVISOR).supervises(SupervisedActivity.BOTH);
            assertThat(applies(ofBoth, basis(Ground.SUPERVISION), AT.with(reading))
                            .verdict())
                    .isEqualTo(OutcomeKind.MET);
            FacilityApplicant.Builder ofNeither = applicant(Role.SUPERVISOR).supervises(SupervisedActivity.NONE);
            assertThat(notMet(applies(ofNeither, basis(Ground.SUPERVISION), AT.with(reading))))
                    .containsExactly("33.1:4");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("33.1:4 what an authority supervises has to be known, under either reading")
    void supervisesNotStated(SupervisedPoints reading) {
        FacilityApplicant.Builder unknown = applicant(Role.SUPERVISOR).supervises(SupervisedActivity.NOT_STATED);
        Report report = applies(unknown, basis(Ground.SUPERVISION), AT.with(reading));
        assertThat(finding(report, "33.1:4").outcome().gaps()).containsExactly(new Gap.Missing("applicant.supervises"));
    }

    @Test
    @DisplayName("33.1:2 33.1:3 the contract is still to be made: without one there is no such situation")
    void noContract() {
        for (Role role : new Role[] {Role.CONTRACTING_AUTHORITY, Role.PROCUREMENT_UNIT, Role.SHARED_SERVICE_UNIT}) {
            FacilityBasis.Builder none = basis(role, Ground.CONTRACT).documents(noDocuments());
            assertThat(applies(applicant(role), none, AT).verdict()).isEqualTo(OutcomeKind.NOT_MET);
        }
    }
}
