package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.company;
import static fi.clearance.validation.Samples.consent;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;
import static fi.clearance.validation.facility.Facilities.bare;
import static fi.clearance.validation.facility.Facilities.basis;
import static fi.clearance.validation.facility.Facilities.boardMember;
import static fi.clearance.validation.facility.Facilities.datum;
import static fi.clearance.validation.facility.Facilities.demand;
import static fi.clearance.validation.facility.Facilities.extension;
import static fi.clearance.validation.facility.Facilities.inspection;
import static fi.clearance.validation.facility.Facilities.needed;
import static fi.clearance.validation.facility.Facilities.responsiblePerson;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.facility.CompanyDemand;
import fi.clearance.model.facility.CompanySource;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.facility.SubcontractorExtension;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Organisation;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("36.3: the extension of a facility clearance to a subcontractor")
class FacilityExtensionTest {

    private static final Setting AT = Setting.on(DAY);

    private static Report extended(SubcontractorExtension.Builder extension, Setting at) {
        return FacilityValidators.EXTENSION.validate(extension.build(), at);
    }

    @Test
    @DisplayName("36.3 with a ground, a necessity and a consent of its own")
    void inOrder() {
        assertThat(extended(extension(), AT).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("36.3 the ground about the subcontractor is one of the first subsection")
    void grounds(Ground ground) {
        OutcomeKind expected = switch (ground) {
            case PRESCRIBED, CONTRACT, SUPERVISION -> OutcomeKind.MET;
            case PROJECT_OR_TENDER_ABROAD, BUSINESS_ABROAD, BUSINESS_SECRETS, NONE -> OutcomeKind.NOT_MET;
            case NOT_STATED -> OutcomeKind.UNDETERMINED;
        };
        Report report = extended(extension().basis(basis(ground).build()), AT);
        assertThat(kind(report, "36.3/ground")).isEqualTo(expected);
        assertThat(report.verdict()).isEqualTo(expected);
    }

    @Test
    @DisplayName("36.3 the facts of the ground are those about the subcontractor")
    void groundOfItsOwn() {
        Report report = extended(extension().basis(bare(Ground.CONTRACT).build()), AT);
        assertThat(notMet(report)).containsExactly("36.1:2");
        assertThat(report.findings(OutcomeKind.NOT_MET).get(0).path()).isEqualTo("ground");
    }

    @Test
    @DisplayName("36.1 36.3 the need to assess the subcontractor is found apart from that to assess the company")
    void needOfItsOwn() {
        SubcontractorExtension.Builder without = extension()
                .judgements(List.of(recorded(FacilityMatter.EXTENSION_NECESSARY, Authority.SUPO, "2024-01-22")));
        assertThat(open(extended(without, AT))).containsExactly("36.1");
        assertThat(kind(extended(without, AT), "36.1")).isEqualTo(OutcomeKind.DISCRETION);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-25, MET", "2024-01-26, DISCRETION"})
    @DisplayName("36.3 the necessity is found at the latest on the day on which the subcontractor is first checked")
    void necessityInTime(String found, OutcomeKind expected) {
        SubcontractorExtension.Builder extension = extension()
                .judgements(List.of(needed(), recorded(FacilityMatter.EXTENSION_NECESSARY, Authority.SUPO, found)));
        assertThat(kind(extended(extension, AT), "36.3")).isEqualTo(expected);
    }

    @Test
    @DisplayName("36.3 an extension that is found not to be necessary may not be made")
    void notNecessary() {
        SubcontractorExtension.Builder extension = extension()
                .judgements(List.of(
                        needed(),
                        recorded(
                                FacilityMatter.EXTENSION_NECESSARY,
                                Authority.SUPO,
                                LocalDate.parse("2024-01-22"),
                                Judgement.Result.NO)));
        assertThat(notMet(extended(extension, AT))).containsExactly("36.3");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-25, MET", "2024-01-26, DISCRETION"})
    @DisplayName("36.1 36.3 so is the need to assess it")
    void needInTime(String found, OutcomeKind expected) {
        SubcontractorExtension.Builder extension = extension()
                .judgements(List.of(
                        recorded(FacilityMatter.NEEDED_FOR_ASSESSMENT, Authority.SUPO, found),
                        recorded(FacilityMatter.EXTENSION_NECESSARY, Authority.SUPO, "2024-01-22")));
        assertThat(kind(extended(extension, AT), "36.1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-24, MET", "2024-01-25, MET", "2024-01-26, NOT_MET", "2024-03-15, NOT_MET"})
    @DisplayName("36.3 5.1 the subcontractor consents before it is first checked; afterwards is too late")
    void consentInTime(String given, OutcomeKind expected) {
        SubcontractorExtension.Builder extension =
                extension().consent(consent().given(on(given)).build());
        assertThat(kind(extended(extension, AT), "5.1")).isEqualTo(expected);
        assertThat(extended(extension, AT).verdict()).isEqualTo(expected);
    }

    /** A consent that is none, and the rule that says so. */
    record NoConsent(String rule, Consent consent) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<NoConsent> noConsents() {
        return Stream.of(
                new NoConsent("5.1", consent().given(Occurrence.NOT_DONE).build()),
                new NoConsent("5.1/writing", consent().written(Answer.NO).build()),
                new NoConsent(
                        "5.1/clearance", consent().coversClearance(Answer.NO).build()),
                new NoConsent(
                        "5.1/withdrawal", consent().withdrawn(on("2024-02-01")).build()),
                new NoConsent(
                        "5.2/right",
                        consent()
                                .told(List.of(
                                        Consent.Told.PURPOSE_OF_CLEARANCE,
                                        Consent.Told.PURPOSE_OF_FOLLOW_UP,
                                        Consent.Told.USE,
                                        Consent.Told.PROCESSING))
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noConsents")
    @DisplayName("36.3 5 IQ-36-2 the subcontractor consents itself, and its consent meets what every consent does")
    void ownConsent(NoConsent none) {
        Report report = extended(extension().consent(none.consent), AT);
        assertThat(report.findings(OutcomeKind.NOT_MET))
                .extracting(
                        finding -> finding.path() + " " + finding.rule().norm().id())
                .containsExactly("consentUse " + none.rule);
        assertThat(ExtensionRule.NECESSARY.norm().nearby()).containsExactly(Question.of("IQ-36-2"));
    }

    @Test
    @DisplayName("36.3 37 39 what was found about the subcontractor, and asked of it, obeys the same rules")
    void sameRules() {
        SubcontractorExtension.Builder extension = extension()
                .addData(datum(CompanySource.OTHER).build())
                .addResponsiblePerson(responsiblePerson()
                        .person(boardMember().inPublicRegister(Answer.NO).build())
                        .build())
                .addDemand(demand(CompanyDemand.Subject.ACCESS)
                        .fulfilled(Occurrence.NOT_DONE)
                        .build())
                .addInspection(inspection().dwelling(Answer.YES).build());
        assertThat(extended(extension, AT).findings(OutcomeKind.NOT_MET))
                .extracting(
                        finding -> finding.path() + " " + finding.rule().norm().id())
                .containsExactly("data[0] 37.1", "responsiblePersons[0] 37.2", "inspections[0] 39.2/s2");
        assertThat(extended(extension, AT).duties()).hasSize(1);
    }

    @Test
    @DisplayName("3.1:6 36.3 the subcontractor is a company")
    void company36() {
        Organisation household = Organisation.builder()
                .from(company())
                .form(Organisation.Form.NATURAL_PERSON)
                .carriesOnBusiness(Answer.NO)
                .mustRegister(Answer.NO)
                .build();
        Report report = extended(extension().subcontractor(household), AT);
        assertThat(notMet(report)).containsExactly("3.1:6");
        assertThat(report.findings(OutcomeKind.NOT_MET).get(0).path()).isEqualTo("subcontractor");
    }
}
