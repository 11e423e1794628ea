package org.example.json;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.Account;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseHistory;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.BusinessId;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.ApplicationValidators;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("what goes out as JSON comes back equal")
class RoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    private final JsonMapper mapper = Json.mapper(ApplicationValidators.APPLICATION.rules());

    private static PersonnelApplication application(When birth, Occurrence given) {
        return PersonnelApplication.builder()
                .on(LocalDate.of(2024, 1, 15))
                .level(Level.STANDARD)
                .applicant(Applicant.builder()
                        .role(Applicant.Role.EMPLOYER)
                        .organisation(Organisation.builder()
                                .form(Organisation.Form.OTHER)
                                .businessId(BusinessId.parse("0737546-2"))
                                .build())
                        .build())
                .subject(Person.builder()
                        .name("Esimerkki Saaristo")
                        .identityCode(PersonalIdentityCode.parse("100585-901F"))
                        .birthDate(birth)
                        .addNationality(Country.FINLAND)
                        .build())
                .task(Task.builder()
                        .addGround(TaskGround.DANGEROUS_GOODS)
                        .putElement(TaskElement.DANGEROUS_GOODS_TASK, Answer.YES)
                        .build())
                .consent(Consent.builder()
                        .written(Answer.YES)
                        .given(given)
                        .told(List.of(Consent.Told.values()))
                        .build())
                .career(new Account(LocalDate.of(2010, 1, 1), TODAY, Answer.NO))
                .build();
    }

    private static Stream<PersonnelApplication> applications() {
        return Stream.of(
                application(When.parse("1985-05-10"), Occurrence.on(LocalDate.of(2024, 1, 10))),
                application(When.parse("1985"), Occurrence.NOT_DONE),
                application(When.NOT_STATED, Occurrence.NOT_STATED));
    }

    @ParameterizedTest
    @MethodSource("applications")
    @DisplayName("an application")
    void application(PersonnelApplication application) {
        String json = mapper.writeValueAsString(application);
        assertThat(json).contains("\"name\":\"Esimerkki Saaristo\"", "\"identityCode\":\"100585-901F\"");
        assertThat(mapper.readValue(json, PersonnelApplication.class)).isEqualTo(application);
    }

    @ParameterizedTest
    @MethodSource("applications")
    @DisplayName("a report, which then explains itself in the same words")
    void report(PersonnelApplication application) {
        Report report = ApplicationValidators.APPLICATION.validate(application, Setting.on(TODAY));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_MET);
        String json = mapper.writeValueAsString(new StoredReport(TODAY, report.findings()));
        Report back = mapper.readValue(json, StoredReport.class).report();
        assertThat(back).isEqualTo(report);
        Stream.of("fi", "sv", "en")
                .map(Locale::forLanguageTag)
                .forEach(language -> assertThat(back.explain(language)).isEqualTo(report.explain(language)));
    }

    @Test
    @DisplayName("the history of a case")
    void history() {
        CaseHistory history = CaseHistory.builder()
                .maker(Authority.SUPO)
                .applicant(Applicant.Role.EMPLOYER)
                .level(Level.STANDARD)
                .certificateDue(Answer.YES)
                .addJudgement(Judgement.builder()
                        .matter(CertificateMatter.OBSTACLE_TO_SELECTION)
                        .by(Authority.SUPO)
                        .on(LocalDate.of(2020, 3, 14))
                        .result(Judgement.Result.NO)
                        .reasons("recorded reasons")
                        .build())
                .addEvent(event(LocalDate.of(2020, 1, 10), CaseEvent.Kind.ANNOUNCED))
                .addEvent(event(LocalDate.of(2020, 1, 20), CaseEvent.Kind.APPLIED))
                .build();
        String json = mapper.writeValueAsString(history);
        assertThat(json).contains("CertificateMatter.OBSTACLE_TO_SELECTION");
        assertThat(mapper.readValue(json, CaseHistory.class)).isEqualTo(history);
    }

    private static CaseEvent event(LocalDate on, CaseEvent.Kind kind) {
        return CaseEvent.builder().on(on).kind(kind).build();
    }
}
