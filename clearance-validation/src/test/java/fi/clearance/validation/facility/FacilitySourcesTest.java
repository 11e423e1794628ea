package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.facility.Facilities.at;
import static fi.clearance.validation.facility.Facilities.clearance;
import static fi.clearance.validation.facility.Facilities.datum;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.CompanyDatum;
import fi.clearance.model.facility.CompanyDatum.About;
import fi.clearance.model.facility.CompanyDatum.ImmigrationData;
import fi.clearance.model.facility.CompanyDatum.StaffData;
import fi.clearance.model.facility.CompanyDatum.TaxData;
import fi.clearance.model.facility.CompanySource;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.facility.FacilityReading.RepealedAct;
import fi.clearance.validation.facility.FacilityReading.SourceList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("37.1: what a facility clearance may be made from")
class FacilitySourcesTest {

    private static final Setting AT = Setting.on(DAY);

    private static Report use(CompanyDatum.Builder datum, Setting at) {
        return FacilityValidators.DATUM.validate(datum.build(), at);
    }

    @ParameterizedTest
    @EnumSource(names = {"IMMIGRATION_CASE_SYSTEM", "NATIONAL_VISA_SYSTEM"})
    @DisplayName("C15 immigration and visa data: the wording is held from 1 September 2020")
    void immigrationWording(CompanySource source) {
        CompanyDatum.Builder datum = datum(source).immigrationData(ImmigrationData.SECTION_7_1);
        Report before = use(datum, at("2020-08-31"));
        assertThat(before.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(open(before)).containsExactly("37.1", "37.1:7");
        for (String rule : open(before)) {
            assertThat(finding(before, rule).outcome().gaps())
                    .containsExactly(new Gap.WordingNotHeld(Provision.of("37.1:7")));
        }
        assertThat(use(datum, at("2020-09-01")).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("C15 and takes nothing away from the other points on the day before")
    void otherPointsBefore() {
        Report before = use(datum(CompanySource.CREDIT_DATA), at("2020-08-31"));
        assertThat(before.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(open(before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY_AND_OWNERS, 37.1:1, COMPANY OWNER",
        "CREDIT_DATA, 37.1:4, COMPANY RESPONSIBLE_PERSON",
        "ASSET_REGISTERS, 37.1:5, COMPANY",
        "PUNISHMENTS_AND_CONDITIONAL_FINES, 37.1:9, COMPANY",
        "OFFENCES_SUFFERED, 37.1:9, COMPANY"
    })
    @DisplayName("37.1:1 37.1:4 37.1:5 37.1:9 about whom a source may be asked; IQ-37-1 if the list is closed")
    void about(CompanySource source, String rule, String whom) {
        for (About about : List.of(About.COMPANY, About.OWNER, About.RESPONSIBLE_PERSON, About.OTHER)) {
            CompanyDatum.Builder datum = datum(source).about(about);
            boolean listed = List.of(whom.split(" ", -1)).contains(about.name());
            assertThat(notMet(use(datum, AT))).as("%s", about).isEqualTo(listed ? List.of() : List.of(rule));
            assertThat(finding(use(datum, AT), rule).questions())
                    .as("%s", about)
                    .isEqualTo(listed ? List.of() : List.of(Question.of("IQ-37-1")));
            assertThat(use(datum, AT.with(SourceList.EXAMPLES)).verdict())
                    .as("%s", about)
                    .isEqualTo(OutcomeKind.MET);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVITY, MET",
        "NUMBER_OF_STAFF, MET",
        "STAFF_IN_GENERAL, MET",
        "SINGLE_EMPLOYEE, NOT_MET",
        "NOT_STATED, UNDETERMINED"
    })
    @DisplayName("37.1:3 the activity and the staff in general, no single employee")
    void staff(StaffData data, OutcomeKind expected) {
        for (SourceList reading : SourceList.values()) {
            Report report = use(datum(CompanySource.ACTIVITY_AND_STAFF).staffData(data), AT.with(reading));
            assertThat(kind(report, "37.1:3")).isEqualTo(expected);
            assertThat(report.verdict()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("37.1:5 what other public sources hold and what the company gives, whomever it is about")
    void publicOrGiven(About about) {
        for (CompanySource source : List.of(CompanySource.PUBLIC_SOURCES, CompanySource.COMPANY)) {
            assertThat(use(datum(source).about(about), AT).verdict()).isEqualTo(OutcomeKind.MET);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLICATION", "INSPECTION"})
    @DisplayName("38.1 what the application says and what an inspection shows is used beside the list")
    void besideTheList(CompanySource source) {
        for (SourceList reading : SourceList.values()) {
            assertThat(use(datum(source).about(About.OTHER), AT.with(reading)).verdict())
                    .isEqualTo(OutcomeKind.MET);
        }
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, MET", "RECEIVABLE, MET", "OTHER, NOT_MET", "NOT_STATED, UNDETERMINED"})
    @DisplayName("37.1:6 public tax data and tax receivables")
    void tax(TaxData part, OutcomeKind expected) {
        Report report = use(datum(CompanySource.TAX_DATA).taxData(part), AT);
        assertThat(kind(report, "37.1:6/tax")).isEqualTo(expected);
        assertThat(report.verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"YES, MET", "NO, NOT_MET", "NOT_STATED, UNDETERMINED"})
    @DisplayName("37.1:6 from insurance institutions, the neglect of claims that are directly enforceable")
    void insurance(Answer enforceable, OutcomeKind expected) {
        Report report = use(datum(CompanySource.INSURANCE_INSTITUTION).enforceableDefault(enforceable), AT);
        assertThat(kind(report, "37.1:6/insurance")).isEqualTo(expected);
        assertThat(report.verdict()).isEqualTo(expected);
    }

    @Test
    @DisplayName("37.1:6 the enforcement register without any condition")
    void enforcement() {
        CompanyDatum.Builder bare = CompanyDatum.builder().source(CompanySource.ENFORCEMENT_REGISTER);
        assertThat(use(bare, AT).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "SECTION_7_1, MET",
        "SECTION_7_2_1, MET",
        "SECTION_7_2_2, MET",
        "OTHER, NOT_MET",
        "NOT_STATED, UNDETERMINED"
    })
    @DisplayName("37.1:7 from the immigration and visa systems, the listed data only")
    void immigration(ImmigrationData data, OutcomeKind expected) {
        for (CompanySource source :
                List.of(CompanySource.IMMIGRATION_CASE_SYSTEM, CompanySource.NATIONAL_VISA_SYSTEM)) {
            assertThat(use(datum(source).immigrationData(data), AT).verdict()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, MET",
        "YES, NO, MET",
        "NO, YES, MET",
        "NO, NO, NOT_MET",
        "NO, NOT_STATED, UNDETERMINED",
        "YES, NOT_STATED, MET"
    })
    @DisplayName("37.1:8 from banks with the consent of the company, or delivered by it")
    void banks(Answer consents, Answer delivered, OutcomeKind expected) {
        Report report = use(
                datum(CompanySource.CREDIT_OR_FINANCIAL_INSTITUTION)
                        .companyConsents(consents)
                        .deliveredByCompany(delivered),
                AT);
        assertThat(kind(report, "37.1:8")).isEqualTo(expected);
        assertThat(report.verdict()).isEqualTo(expected);
    }

    @Test
    @DisplayName("IQ-37-1 what the list does not name may not be used; under the other reading it gives examples")
    void openList() {
        Report report = use(datum(CompanySource.OTHER), AT);
        assertThat(notMet(report)).containsExactly("37.1");
        assertThat(finding(report, "37.1").questions()).containsExactly(Question.of("IQ-37-1"));
        assertThat(notMet(use(datum(CompanySource.OTHER), AT.with(SourceList.CLOSED))))
                .containsExactly("37.1");
        assertThat(use(datum(CompanySource.OTHER), AT.with(SourceList.EXAMPLES)).verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    @DisplayName("IQ-37-1 what the list names is used under either reading")
    void listed(CompanySource source) {
        for (SourceList reading : SourceList.values()) {
            Report report = use(datum(source), AT.with(reading));
            assertThat(kind(report, "37.1")).isEqualTo(OutcomeKind.MET);
            assertThat(finding(report, "37.1").questions()).isEmpty();
        }
    }

    @Test
    @DisplayName("IQ-37-2 data that correspond to the repealed Act may be used; under the other reading none")
    void repealedAct() {
        CompanyDatum.Builder corresponding =
                datum(CompanySource.BUSINESS_SERVICE_CLIENT_DATA).correspondsToRepealedAct(Answer.YES);
        Report report = use(corresponding, AT);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "37.1:2").questions()).containsExactly(Question.of("IQ-37-2"));
        assertThat(use(corresponding, AT.with(RepealedAct.CORRESPONDING_DATA)).verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(use(corresponding, AT.with(RepealedAct.DEAD_LETTER)))).containsExactly("37.1:2");
        for (RepealedAct reading : RepealedAct.values()) {
            corresponding.correspondsToRepealedAct(Answer.NO);
            assertThat(notMet(use(corresponding, AT.with(reading)))).containsExactly("37.1:2");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("37.1 a datum is asked about under the point that opens its source, and under no other")
    void onePoint(CompanySource source) {
        Report report = use(CompanyDatum.builder().source(source), AT);
        assertThat(report.findings())
                .filteredOn(finding -> finding.outcome().kind() != OutcomeKind.NOT_APPLICABLE)
                .extracting(finding -> finding.rule().norm().provision())
                .isSubsetOf(Provision.of("37.1"), source.provision());
    }

    @Test
    @DisplayName("37.1 one unusable datum among usable ones is the one that is found")
    void inClearance() {
        Report report = FacilityValidators.CLEARANCE.validate(
                clearance()
                        .addData(datum(CompanySource.OTHER).build())
                        .addData(datum(CompanySource.CREDIT_DATA).build())
                        .build(),
                AT);
        assertThat(report.findings(OutcomeKind.NOT_MET))
                .extracting(Object::toString)
                .containsExactly("data[1] 37.1 NOT_MET [IQ-37-1]");
    }
}
