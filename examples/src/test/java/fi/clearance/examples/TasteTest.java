package fi.clearance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.Topic;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.GroundQuestion;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.certificate.Validities;
import fi.clearance.validation.data.DataValidators;
import fi.clearance.validation.facility.FacilityValidators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the tastes of the README and of the modules do what they say")
class TasteTest {

    private static Report readme(LocalDate day) {
        Person subject = Person.builder().birthDate(When.parse("1985-05-10")).build();
        PersonnelClearance clearance = PersonnelClearance.builder()
                .level(Level.STANDARD)
                .authority(Authority.SUPO)
                .build();
        Datum fine = Datum.builder()
                .source(DataSource.REGISTER_OF_FINES)
                .content(SourceContent.FINE_PUNISHMENT)
                .about(CriminalAct.builder()
                        .time(ActTime.parse("2014-03-15"))
                        .inCriminalRecords(Answer.NO)
                        .build())
                .build();
        return DataValidators.DATA_USE.validate(new DataUse(subject, clearance, fine), Setting.on(day));
    }

    @Test
    @DisplayName("README: barred on 16 March 2024; the day before, met on Q-01 and open on what is not stated")
    void readme() {
        Report barred = readme(LocalDate.of(2024, 3, 16));
        assertThat(barred.verdict()).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(barred.explain(Locale.forLanguageTag("sv"))).contains("32 § 1 mom. 3 punkten: UPPFYLLS INTE");
        Report open = readme(LocalDate.of(2024, 3, 15));
        assertThat(open.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(open.questions()).contains(Question.of("Q-01"));
        assertThat(open.findings(OutcomeKind.UNDETERMINED))
                .flatExtracting(finding -> finding.outcome().gaps())
                .contains(new Gap.Missing("datum.about.stage"), new Gap.Missing("datum.about.reportedToPolice"))
                .allSatisfy(gap -> assertThat(gap).isNotInstanceOf(Gap.WordingNotHeld.class));
    }

    @Test
    @DisplayName("README: every statement of the taste stands there as it is tested here")
    void sameWords() throws IOException {
        String readme = bare(Path.of("..", "README.md"));
        String test = bare(Path.of("src", "test", "java", "fi", "clearance", "examples", "TasteTest.java"));
        int from = test.indexOf("Personsubject=");
        String statements = test.substring(from, test.indexOf("returnDataValidators", from));
        assertThat(readme).contains(statements);
    }

    @Test
    @DisplayName("README: a driver of dangerous goods, the day before the wording is known and the day it is")
    void driver() throws IOException {
        Task driver = Task.builder()
                .engagement(Task.Engagement.EMPLOYMENT_OR_COMMISSION)
                .addGround(TaskGround.DANGEROUS_GOODS)
                .putElement(TaskElement.DANGEROUS_GOODS_TASK, Answer.YES)
                .build();
        assertThat(ApplicationValidators.TASK.verdict(driver, Setting.on(LocalDate.of(2023, 8, 31))))
                .isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(ApplicationValidators.TASK.verdict(driver, Setting.on(LocalDate.of(2023, 9, 1))))
                .isEqualTo(OutcomeKind.MET);
        String test = bare(Path.of("src", "test", "java", "fi", "clearance", "examples", "TasteTest.java"));
        int from = test.indexOf("Taskdriver=");
        assertThat(bare(Path.of("..", "README.md")))
                .contains(test.substring(from, test.indexOf("assertThat", from)))
                .contains(
                        "ApplicationValidators.TASK.verdict(driver,Setting.on(LocalDate.of(2023,8,31)));//UNDETERMINED")
                .contains("ApplicationValidators.TASK.verdict(driver,Setting.on(LocalDate.of(2023,9,1)));//MET");
    }

    @Test
    @DisplayName("README: a certificate of 29 February")
    void certificate() throws IOException {
        CertificateValidity certificate = CertificateValidity.builder()
                .maker(Authority.SUPO)
                .clearance(ClearanceValidity.builder()
                        .made(Occurrence.on(LocalDate.of(2020, 2, 29)))
                        .build())
                .given(Occurrence.on(LocalDate.of(2020, 2, 29)))
                .term(CertificateValidity.Term.GENERAL)
                .revocation(RevocationEffect.NONE)
                .build();
        assertThat(Validities.lastDay(certificate, Readings.recommended())).hasToString("Optional[2025-02-28]");
        String test = bare(Path.of("src", "test", "java", "fi", "clearance", "examples", "TasteTest.java"));
        int from = test.indexOf("CertificateValiditycertificate=");
        assertThat(bare(Path.of("..", "README.md")))
                .contains(test.substring(from, test.indexOf("assertThat", from)))
                .contains("Validities.lastDay(certificate,Readings.recommended());//Optional[2025-02-28]");
    }

    private static String bare(Path file) throws IOException {
        return Files.readString(file).replaceAll("\\s+", "");
    }

    @Test
    @DisplayName("the model's module: citations, structure, a masked code")
    void model() {
        Provision bar = Provision.of("32.1:3");
        assertThat(bar.cite(Locale.forLanguageTag("fi"))).isEqualTo("32 § 1 mom. 3 kohta");
        assertThat(bar.inForceSince()).isEqualTo("2015-01-01");
        assertThat(bar.parent().orElseThrow().children())
                .extracting(Provision::id)
                .containsExactly("32.1:1", "32.1:2", "32.1:3", "32.1:4");
        assertThat(Provision.of("32.1:2").isRepealed()).isTrue();
        assertThat(PersonalIdentityCode.parse("131052-308T")).hasToString("******-****");
    }

    @Test
    @DisplayName("the validation's module: a debt in a concise clearance")
    void validation() {
        PersonnelClearance clearance = PersonnelClearance.builder()
                .level(Level.CONCISE)
                .authority(Authority.SUPO)
                .build();
        Datum debt = Datum.builder()
                .source(DataSource.ENFORCEMENT_REGISTER)
                .about(Topic.ASSETS_DEBTS_AND_COMMITMENTS)
                .build();
        DataUse use = new DataUse(Person.builder().build(), clearance, debt);
        Report report = DataValidators.DATA_USE.validate(use, Setting.on(LocalDate.of(2024, 3, 15)));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(report.explain(Locale.forLanguageTag("fi"))).contains("30 §: EI TÄYTY");
    }

    @Test
    @DisplayName("README: without a decree, section 36, subsection 4 opens no ground")
    void secretsOfBusiness() {
        FacilityBasis secrets = FacilityBasis.builder()
                .ground(FacilityBasis.Ground.BUSINESS_SECRETS)
                .businessSecrets(Answer.YES)
                .significantDamage(Answer.YES)
                .build();
        GroundQuestion question = new GroundQuestion(secrets, Authority.SUPO, List.of(), Occurrence.NOT_DONE);
        assertThat(FacilityValidators.GROUND.verdict(question, Setting.on(LocalDate.of(2018, 8, 14))))
                .isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(FacilityValidators.GROUND.verdict(question, Setting.on(LocalDate.of(2018, 8, 15))))
                .isEqualTo(OutcomeKind.NOT_MET);
    }
}
