package fi.clearance.validation.application;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.questions;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.account;
import static fi.clearance.validation.Samples.application;
import static fi.clearance.validation.Samples.consent;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.Account;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.AttachmentQuestion;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.Consent.Told;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.application.ExistingClearance;
import fi.clearance.model.application.InformationDemand;
import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.Weighing;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Person;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.ApplicationReading.DutyByDecree;
import fi.clearance.validation.application.ApplicationReading.SameDayConsent;
import fi.clearance.validation.application.ApplicationReading.WithoutCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("5, 10, 11, 17: consent, taking up, weighing, the application")
class ApplicationTest {

    private static final Setting AT = Setting.on(DAY);

    private static ConsentUse use(Consent consent, String started) {
        return new ConsentUse(
                ClearanceKind.PERSONNEL, consent, Answer.NO, ConsentUse.Purpose.CLEARANCE, on(started), Answer.YES);
    }

    private static Report consented(Consent consent, String started) {
        return ApplicationValidators.CONSENT.validate(use(consent, started), AT);
    }

    @Test
    @DisplayName("the application of the standard case is complete")
    void complete() {
        assertThat(ApplicationValidators.APPLICATION.verdict(application().build(), AT))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("G-09 a standard application without the account of residences is incomplete")
    void withoutResidences() {
        var without = application();
        without.residences(Optional.<Account>empty());
        assertThat(notMet(ApplicationValidators.APPLICATION.validate(without.build(), AT)))
                .containsExactly("17.3/residences");
    }

    @Test
    @DisplayName("G-10 a concise application needs no such account")
    void concise() {
        var concise = application().level(Level.CONCISE);
        concise.residences(Optional.<Account>empty());
        concise.career(Optional.<Account>empty());
        assertThat(ApplicationValidators.APPLICATION.verdict(concise.build(), AT))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("G-11 residences from 2008 go back further than ten years")
    void tooMuch() {
        assertThat(notMet(ApplicationValidators.APPLICATION.validate(
                        application()
                                .residences(account("2008-01-01", "2024-01-15"))
                                .build(),
                        AT)))
                .containsExactly("17.3/residences-limit");
    }

    @Test
    @DisplayName("17.3 ten years up to the application, the anniversary included")
    void tenYears() {
        assertThat(residences("2014-01-15", "2024-01-15")).isEqualTo(OutcomeKind.MET);
        assertThat(residences("2014-01-14", "2024-01-15")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(career("2014-01-15")).isEqualTo(OutcomeKind.MET);
        assertThat(career("2014-01-16")).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("17.3 the last ten years before 29 February start on 28 February")
    void lastTenYearsBeforeLeapDay() {
        assertThat(residencesOn("2024-02-29", "2014-02-28")).isEqualTo(OutcomeKind.MET);
        assertThat(residencesOn("2024-02-29", "2014-02-27")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(residencesOn("2024-03-01", "2014-02-28")).isEqualTo(OutcomeKind.NOT_MET);
    }

    private static OutcomeKind residences(String from, String to) {
        return kind(
                ApplicationValidators.APPLICATION.validate(
                        application().residences(account(from, to)).build(), AT),
                "17.3/residences-limit");
    }

    private static OutcomeKind residencesOn(String day, String from) {
        PersonnelApplication application = application()
                .on(LocalDate.parse(day))
                .residences(account(from, day))
                .build();
        return kind(
                ApplicationValidators.APPLICATION.validate(application, Setting.on(LocalDate.parse(day))),
                "17.3/residences-limit");
    }

    private static OutcomeKind career(String from) {
        return kind(
                ApplicationValidators.APPLICATION.validate(
                        application().career(account(from, "2024-01-15")).build(), AT),
                "17.3/career");
    }

    @Test
    @DisplayName(
            "17.3 a career that began later is told from its beginning; one in the authority's own records is not told")
    void career() {
        Account young = new Account(LocalDate.parse("2020-08-01"), LocalDate.parse("2024-01-15"), Answer.YES);
        assertThat(ApplicationValidators.APPLICATION.verdict(
                        application().career(young).build(), AT))
                .isEqualTo(OutcomeKind.MET);
        var none = application().servesAuthority(Answer.YES).obtainableExOfficio(Answer.YES);
        none.career(Optional.<Account>empty());
        assertThat(ApplicationValidators.APPLICATION.verdict(none.build(), AT)).isEqualTo(OutcomeKind.MET);
        none.obtainableExOfficio(Answer.NO);
        assertThat(notMet(ApplicationValidators.APPLICATION.validate(none.build(), AT)))
                .containsExactly("17.3/career");
    }

    @Test
    @DisplayName("G-16 without a code, the place of birth may not be missing")
    void withoutCode() {
        Person.Builder subject = Person.builder()
                .name("Esimerkki Saaristo")
                .birthDate(When.parse("1985-05-10"))
                .addNationality(Country.FINLAND)
                .homeMunicipality("Helsinki")
                .contactDetails("esimerkki@example.org")
                .occupation("siivooja");
        var application = application().statesNoCode(true).subject(subject.build());
        assertThat(notMet(ApplicationValidators.APPLICATION.validate(application.build(), AT)))
                .containsExactly("17.2:1/code");
        application.subject(subject.birthPlace("Turku").build());
        assertThat(ApplicationValidators.APPLICATION.verdict(application.build(), AT))
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(ApplicationValidators.APPLICATION.validate(
                        application.statesNoCode(false).build(), AT)))
                .containsExactly("17.2:1/code");
    }

    @Test
    @DisplayName("Q-15 under the other reading a code makes the rest of the list needless")
    void wholeList() {
        var application = application()
                .subject(Person.builder()
                        .name("Esimerkki Saaristo")
                        .identityCode(Samples.subject().build().identityCode().orElseThrow())
                        .build());
        Report report = ApplicationValidators.APPLICATION.validate(application.build(), AT);
        assertThat(notMet(report))
                .containsExactly("17.2:1/municipality", "17.2:1/contact", "17.2:1/nationality", "17.2:1/occupation");
        assertThat(questions(report)).containsExactly("Q-15");
        assertThat(ApplicationValidators.APPLICATION.verdict(application.build(), AT.with(WithoutCode.THE_WHOLE_LIST)))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("17.2:4 no is an answer, silence is none")
    void planned() {
        assertThat(notMet(ApplicationValidators.APPLICATION.validate(
                        application()
                                .drugTest(Answer.NOT_STATED)
                                .creditData(Answer.YES)
                                .build(),
                        AT)))
                .containsExactly("17.2:4/drug-test");
    }

    @Test
    @DisplayName("G-19 the form may be delivered apart")
    void formApart() {
        var comprehensive = application()
                .level(Level.COMPREHENSIVE)
                .formDelivered(on("2024-02-20"))
                .build();
        assertThat(ApplicationValidators.APPLICATION.verdict(comprehensive, AT)).isEqualTo(OutcomeKind.MET);
        Report before =
                ApplicationValidators.APPLICATION.validate(comprehensive, Setting.on(LocalDate.parse("2024-02-19")));
        assertThat(finding(before, "17.3/form").outcome())
                .isEqualTo(new Outcome.Outstanding(LocalDate.parse("2024-01-15"), Optional.empty()));
    }

    @Test
    @DisplayName("17.3 a wider level requires every attachment of a narrower one")
    void wider() {
        for (int present = 0; present < 8; present++) {
            var application = application().formDelivered((present & 1) == 0 ? Occurrence.NOT_DONE : on("2024-01-15"));
            if ((present & 2) == 0) {
                application.residences(Optional.<Account>empty());
            }
            if ((present & 4) == 0) {
                application.career(Optional.<Account>empty());
            }
            List<List<String>> missing = new ArrayList<>();
            for (Level level : Level.values()) {
                Report report = ApplicationValidators.ATTACHMENTS.validate(
                        new AttachmentQuestion(application.level(level).build(), level), AT);
                missing.add(Stream.of(OutcomeKind.NOT_MET, OutcomeKind.OUTSTANDING)
                        .flatMap(kind -> report.findings(kind).stream())
                        .map(finding -> finding.rule().norm().id())
                        .toList());
            }
            assertThat(missing.get(1)).containsAll(missing.get(0));
            assertThat(missing.get(2)).containsAll(missing.get(1));
            assertThat(missing.get(0)).isEmpty();
        }
    }

    @Test
    @DisplayName("17.4 what the authority may ask for is owed until answered")
    void demands() {
        var asked = application()
                .addDemand(InformationDemand.builder()
                        .relevant(Answer.YES)
                        .requested(on("2024-02-01"))
                        .answered(Occurrence.NOT_DONE)
                        .build());
        assertThat(ApplicationValidators.APPLICATION.verdict(asked.build(), AT)).isEqualTo(OutcomeKind.OUTSTANDING);
    }

    @Test
    @DisplayName("G-20 a consent after the first register check comes too late")
    void tooLate() {
        assertThat(notMet(consented(consent().given(on("2024-01-20")).build(), "2024-01-18")))
                .containsExactly("5.1");
    }

    @Test
    @DisplayName("G-21 a consent on the day of the first check is in time, by the recommended reading")
    void sameDay() {
        Consent consent = consent().given(on("2024-01-18")).build();
        Report report = consented(consent, "2024-01-18");
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(questions(report)).contains("Q-08");
        assertThat(kind(
                        ApplicationValidators.CONSENT.validate(
                                use(consent, "2024-01-18"), AT.with(SameDayConsent.TOO_LATE)),
                        "5.1"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(questions(consented(consent().build(), "2024-01-18"))).doesNotContain("Q-08");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("G-22 a document silent on one of the five matters is defective, and the finding names it")
    void silent(Told matter) {
        List<Told> rest = new ArrayList<>(List.of(Told.values()));
        rest.remove(matter);
        String rule = "5.2/"
                + switch (matter) {
                    case PURPOSE_OF_CLEARANCE -> "purpose";
                    case PURPOSE_OF_FOLLOW_UP -> "follow-up";
                    case USE -> "use";
                    case PROCESSING -> "processing";
                    case RIGHT_TO_KNOW -> "right";
                };
        assertThat(notMet(consented(consent().told(rest).build(), "2024-01-18")))
                .containsExactly(rule);
    }

    @Test
    @DisplayName("G-23 a consent for one branch does not reach a task in another")
    void otherBranch() {
        ConsentUse elsewhere = new ConsentUse(
                ClearanceKind.PERSONNEL,
                consent().extent(Consent.Extent.ADMINISTRATIVE_BRANCH).build(),
                Answer.NO,
                ConsentUse.Purpose.CLEARANCE,
                on("2024-03-05"),
                Answer.NO);
        assertThat(notMet(ApplicationValidators.CONSENT.validate(elsewhere, AT)))
                .containsExactly("5.3");
    }

    @Test
    @DisplayName("5.4 a subject who applies declares instead; a follow-up needs a consent all the same")
    void declaration() {
        Consent declared = consent()
                .written(Answer.NOT_STATED)
                .coversClearance(Answer.NOT_STATED)
                .build();
        ConsentUse own = new ConsentUse(
                ClearanceKind.PERSONNEL,
                declared,
                Answer.YES,
                ConsentUse.Purpose.CLEARANCE,
                on("2024-01-18"),
                Answer.NOT_STATED);
        assertThat(ApplicationValidators.CONSENT.verdict(own, AT)).isEqualTo(OutcomeKind.MET);
        ConsentUse silent = new ConsentUse(
                ClearanceKind.PERSONNEL,
                consent().given(Occurrence.NOT_DONE).build(),
                Answer.YES,
                ConsentUse.Purpose.CLEARANCE,
                on("2024-01-18"),
                Answer.YES);
        assertThat(notMet(ApplicationValidators.CONSENT.validate(silent, AT))).containsExactly("5.4");
        ConsentUse followUp = new ConsentUse(
                ClearanceKind.PERSONNEL,
                consent().written(Answer.NO).coversFollowUp(Answer.NO).build(),
                Answer.YES,
                ConsentUse.Purpose.FOLLOW_UP,
                on("2024-05-01"),
                Answer.YES);
        assertThat(notMet(ApplicationValidators.CONSENT.validate(followUp, AT)))
                .containsExactly("5.1/writing", "5.1/follow-up");
    }

    private static Intake.Builder existing(String made) {
        return Samples.intake()
                .addExisting(new ExistingClearance(ClearanceKind.PERSONNEL, LocalDate.parse(made), Occurrence.NOT_DONE))
                .addJudgement(recorded(ApplicationMatter.CORRESPONDING_CLEARANCE, Authority.SUPO, "2024-03-01"))
                .addJudgement(recorded(
                        ApplicationMatter.SPECIAL_REASONS,
                        Authority.SUPO,
                        LocalDate.parse("2024-03-01"),
                        Judgement.Result.NO));
    }

    @Test
    @DisplayName("G-27 a clearance of more than five years ago bars nothing; on the fifth anniversary it still does")
    void expired() {
        Intake intake = existing("2019-03-15").build();
        assertThat(ApplicationValidators.INTAKE.verdict(intake, Setting.on(LocalDate.parse("2024-03-16"))))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(notMet(ApplicationValidators.INTAKE.validate(intake, Setting.on(LocalDate.parse("2024-03-15")))))
                .containsExactly("10.1");
    }

    @Test
    @DisplayName("10.1 an older clearance bars too; one that has ended does not")
    void olderOne() {
        Intake.Builder two = existing("2020-01-01");
        two.addExisting(
                new ExistingClearance(ClearanceKind.PERSONNEL, LocalDate.parse("2023-01-01"), on("2023-06-01")));
        assertThat(notMet(ApplicationValidators.INTAKE.validate(two.build(), AT)))
                .containsExactly("10.1");
        Intake ended = Samples.intake()
                .addExisting(
                        new ExistingClearance(ClearanceKind.PERSONNEL, LocalDate.parse("2023-01-01"), on("2023-06-01")))
                .build();
        assertThat(ApplicationValidators.INTAKE.verdict(ended, AT)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("10.2 what an Act obliges to is not put off; whether a decree does so too is open")
    void duty() {
        Intake.Builder deferred = Samples.intake().deferred(Answer.YES);
        assertThat(notMet(ApplicationValidators.INTAKE.validate(
                        deferred.duty(Intake.Duty.ACT).build(), AT)))
                .containsExactly("10.2/duty");
        Intake byDecree = deferred.duty(Intake.Duty.DECREE).build();
        assertThat(ApplicationValidators.INTAKE.verdict(byDecree, AT)).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(ApplicationValidators.INTAKE.verdict(byDecree, AT.with(DutyByDecree.ACT_ONLY)))
                .isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("R-15 every factor but the severity of the sanctions is weighed: that one is named")
    void severity() {
        Weighing.Builder weighing = Weighing.builder()
                .maker(Authority.SUPO)
                .decision(Weighing.Decision.FINAL_CONVICTION)
                .policeMeasures(Answer.NO)
                .foreignTies(Answer.NO);
        Stream.of(ApplicationMatter.values())
                .filter(matter -> matter.provision().id().startsWith("11.1:"))
                .filter(matter -> matter != ApplicationMatter.SEVERITY)
                .forEach(matter -> weighing.addJudgement(recorded(matter, Authority.SUPO, "2024-03-01")));
        Report report = ApplicationValidators.WEIGHING.validate(weighing.build(), AT);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(report.findings(OutcomeKind.DISCRETION))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome())
                        .isEqualTo(new Outcome.Discretion(List.of(ApplicationMatter.SEVERITY))));
    }

    @Test
    @DisplayName("F-16 of the factors on foreign ties the fourth is missing: it is named")
    void independence() {
        Weighing.Builder weighing = Weighing.builder()
                .maker(Authority.SUPO)
                .decision(Weighing.Decision.OTHER)
                .policeMeasures(Answer.NO)
                .foreignTies(Answer.YES);
        Stream.of(ApplicationMatter.values())
                .filter(matter -> matter.provision().id().startsWith("11.3:"))
                .filter(matter -> matter != ApplicationMatter.INDEPENDENCE)
                .forEach(matter -> weighing.addJudgement(recorded(matter, Authority.SUPO, "2024-03-01")));
        Report report = ApplicationValidators.WEIGHING.validate(weighing.build(), AT);
        assertThat(finding(report, "11.3:4").outcome())
                .isEqualTo(new Outcome.Discretion(List.of(ApplicationMatter.INDEPENDENCE)));
        assertThat(report.findings(OutcomeKind.DISCRETION)).hasSize(1);
    }
}
