package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.facility.Facilities.at;
import static fi.clearance.validation.facility.Facilities.documents;
import static fi.clearance.validation.facility.Facilities.duty;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.facility.ContractDocuments;
import fi.clearance.model.facility.ContractDocuments.Flow;
import fi.clearance.model.facility.Decree;
import fi.clearance.model.facility.DutyToObtain;
import fi.clearance.model.party.Organisation;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.facility.FacilityReading.HarmClause;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("34: the duty of a State authority to obtain a facility clearance")
class FacilityDutyTest {

    private static final Setting AT = Setting.on(DAY);

    private static Report obliges(DutyToObtain.Builder duty, Setting at) {
        return FacilityValidators.DUTY_TO_OBTAIN.validate(duty.build(), at);
    }

    private static OutcomeKind stands(DutyToObtain.Builder duty, Setting at) {
        return kind(obliges(duty, at), "34.1");
    }

    @Test
    @DisplayName("C07 no duty is asserted while no decree is cited, however secret the documents")
    void noDecree() {
        Report report = obliges(duty().decree(Optional.empty()), at("2024-06-10"));
        assertThat(open(report)).isEmpty();
        assertThat(kind(report, "34.1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(report, "34.1/companies")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(report.duties()).isEmpty();
    }

    @Test
    @DisplayName(
            "34.1 under a decree the duty stands from the decision on the contract until the clearance is obtained")
    void obliged() {
        DutyToObtain.Builder obliged = duty().contractDecided(on("2024-02-01"));
        assertThat(stands(obliged, at("2024-01-31"))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(finding(obliges(obliged, at("2024-02-01")), "34.1").outcome())
                .isEqualTo(new Outcome.Outstanding(LocalDate.parse("2024-02-01"), Optional.empty()));
        obliged.obtained(on("2024-02-20"));
        assertThat(stands(obliged, at("2024-02-19"))).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(stands(obliged, at("2024-02-20"))).isEqualTo(OutcomeKind.MET);
        assertThat(stands(obliged.obtained(on("2024-01-02")), at("2024-02-01"))).isEqualTo(OutcomeKind.MET);
        assertThat(stands(duty().contractDecided(Occurrence.NOT_DONE), AT)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-14, OUTSTANDING", "2024-03-15, OUTSTANDING", "2024-03-16, NOT_APPLICABLE"})
    @DisplayName("34.1 the decree has to be in force: yesterday, today, tomorrow")
    void inForce(LocalDate inForce, OutcomeKind expected) {
        DutyToObtain.Builder under = duty().decree(new Decree("77/2024", inForce, Occurrence.NOT_DONE, Answer.YES));
        assertThat(stands(under.contractDecided(Occurrence.on(DAY)), AT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-15, NOT_APPLICABLE", "2024-03-16, OUTSTANDING"})
    @DisplayName("34.1 and not repealed: it carries nothing from the day of its repeal on")
    void repealed(String repealed, OutcomeKind expected) {
        Decree decree = new Decree("77/2020", LocalDate.parse("2020-02-01"), on(repealed), Answer.YES);
        assertThat(stands(duty().decree(decree), AT)).isEqualTo(expected);
    }

    @Test
    @DisplayName("34.1 it is about a company, or a body that counts as one")
    void aboutCompany() {
        Organisation household = Organisation.builder()
                .form(Organisation.Form.NATURAL_PERSON)
                .carriesOnBusiness(Answer.NO)
                .mustRegister(Answer.NO)
                .build();
        assertThat(notMet(obliges(duty().company(household), AT))).containsExactly("3.1:6");
    }

    @ParameterizedTest
    @CsvSource({"YES, OUTSTANDING", "NO, NOT_APPLICABLE", "NOT_STATED, UNDETERMINED"})
    @DisplayName("34.1 and has to cover the case")
    void covers(Answer covers, OutcomeKind expected) {
        assertThat(stands(duty().decree(new Decree("77/2024", DAY, Occurrence.NOT_DONE, covers)), AT))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("34.1 a decree cannot oblige beyond what the Act lets it")
    void beyond() {
        assertThat(notMet(obliges(duty().stateAuthority(Answer.NO), AT))).containsExactly("34.1/companies");
        ContractDocuments arising = documents().classes(Flow.ARISING).build();
        assertThat(notMet(obliges(duty().documents(arising), AT))).containsExactly("34.1/companies");
        ContractDocuments harmless =
                documents().classes(Flow.NONE).otherSecrets(Flow.HANDED_OVER).build();
        assertThat(notMet(obliges(duty().documents(harmless), AT))).containsExactly("34.1/companies");
        assertThat(stands(duty().documents(harmless), AT)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("34.1 other secret documents whose disclosure or misuse can do damage are enough")
    void otherSecrets() {
        ContractDocuments damaging =
                documents().classes(Flow.NONE).damagingSecrets(Flow.BOTH).build();
        assertThat(open(obliges(duty().documents(damaging), AT))).isEmpty();
        assertThat(stands(duty().documents(damaging), AT)).isEqualTo(OutcomeKind.OUTSTANDING);
    }

    @Test
    @DisplayName("IQ-33-2 classified documents that can do no damage oblige; under the other reading they do not")
    void harmClause() {
        DutyToObtain.Builder overclassified =
                duty().documents(documents().classesCanDamage(Answer.NO).build());
        assertThat(stands(overclassified, AT)).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(finding(obliges(overclassified, AT), "34.1").questions()).containsExactly(Question.of("IQ-33-2"));
        Report other = obliges(overclassified, AT.with(HarmClause.CLASSES_TOO));
        assertThat(kind(other, "34.1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(notMet(other)).containsExactly("34.1/companies");
        assertThat(stands(duty(), AT.with(HarmClause.CLASSES_TOO))).isEqualTo(OutcomeKind.OUTSTANDING);
    }
}
