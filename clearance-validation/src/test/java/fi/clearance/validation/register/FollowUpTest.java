package fi.clearance.validation.register;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.register.MonitoringHit;
import fi.clearance.model.register.MonitoringHit.Information;
import fi.clearance.model.register.MonitoringHit.Recruiter;
import fi.clearance.model.register.MonitoringHit.Target;
import fi.clearance.model.register.MonitoringRun;
import fi.clearance.model.register.MonitoringRun.CombinedDataUse;
import fi.clearance.model.register.MonitoringSource;
import fi.clearance.model.register.RegisterMatter;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.register.RegisterReading.AviationCondition;
import fi.clearance.validation.register.RegisterReading.EndedClearanceMonitored;
import fi.clearance.validation.register.RegisterReading.HearingOnThreat;
import fi.clearance.validation.register.RegisterReading.NoLongerEngaged;
import fi.clearance.validation.register.RegisterReading.RecruiterMeant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("51, 52: the follow-up, and what is done about what it brings to light")
class FollowUpTest {

    private static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    private static Argument day(String day) {
        return new Argument.Day(LocalDate.parse(day));
    }

    private static Outcome standing(String since) {
        return new Outcome.Outstanding(LocalDate.parse(since), Optional.empty());
    }

    // 51 §

    /** Supo combines on 3 March 2023 and destroys what came of it the day after. */
    private static MonitoringRun.Builder run() {
        return MonitoringRun.builder()
                .performedBy(Authority.SUPO)
                .toKeepInForce(Answer.YES)
                .addSource(MonitoringSource.POLICE_5_1)
                .consent(Samples.consent().given(on("2021-05-01")).build())
                .comprehensive(Answer.NO)
                .aviationSecurity(Answer.NO)
                .clearanceMade(on("2021-06-01"))
                .certificateInForce(Answer.NO)
                .combined(on("2023-03-03"))
                .measuresCompleted(on("2023-03-04"))
                .destroyed(on("2023-03-04"))
                .use(CombinedDataUse.MEASURE);
    }

    private static Report runs(MonitoringRun.Builder run, Setting at) {
        return RegisterValidators.MONITORING_RUN.validate(run.build(), at);
    }

    private static Report runs(MonitoringRun.Builder run) {
        return runs(run, at("2023-03-04"));
    }

    @Test
    @DisplayName("51 the standard case: every condition holds")
    void run51() {
        assertThat(open(runs(run()))).isEmpty();
        assertThat(runs(run()).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("C53 consent to the clearance is no consent to the follow-up")
    void consent() {
        MonitoringRun.Builder without = run().consent(Samples.consent()
                .given(on("2021-05-01"))
                .coversFollowUp(Answer.NO)
                .build());
        Report report = runs(without, at("2023-03-03"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(notMet(report)).containsExactly("51.4", "5.1/follow-up");
    }

    @Test
    @DisplayName("51.4 5.1 consent is written and given before; withdrawn before the combining, it bears none")
    void consentBeforehand() {
        assertThat(notMet(runs(run().consent(Samples.consent()
                        .given(on("2021-05-01"))
                        .written(Answer.NO)
                        .build()))))
                .containsExactly("5.1/writing");
        assertThat(notMet(runs(
                        run().consent(Samples.consent().given(on("2023-03-04")).build()))))
                .containsExactly("5.1");
        assertThat(notMet(runs(run().consent(Samples.consent()
                        .given(on("2021-05-01"))
                        .withdrawn(on("2023-03-02"))
                        .build()))))
                .containsExactly("5.1/withdrawal");
        assertThat(notMet(runs(run().consent(Samples.consent()
                        .given(on("2021-05-01"))
                        .withdrawn(on("2023-03-04"))
                        .build()))))
                .isEmpty();
    }

    @Test
    @DisplayName("51.1 Supo, to find out whether clearance or certificate can be kept in force")
    void conditions() {
        assertThat(notMet(runs(run().performedBy(Authority.DEFENCE_COMMAND)))).containsExactly("51.1/s1");
        assertThat(notMet(runs(run().toKeepInForce(Answer.NO)))).containsExactly("51.1/purpose");
        assertThat(notMet(runs(run().addSource(MonitoringSource.OTHER)))).containsExactly("51.1/sources");
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICE_5_1", "POLICE_5_2", "POLICE_6", "JUSTICE_PENDING", "JUSTICE_DECISIONS"})
    @DisplayName("51.1 the sources that are open for every follow-up")
    void listed(MonitoringSource source) {
        Report report = runs(run().sources(List.of(source)));
        assertThat(open(report)).isEmpty();
        assertThat(kind(report, "51.1/sources")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "51.1/s2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICE_48_1", "POLICE_49"})
    @DisplayName("C54 the added data of the police only for a clearance made for aviation security")
    void aviationSecurity(MonitoringSource source) {
        MonitoringRun.Builder extended = run().addSource(source)
                .combined(on("2022-03-03"))
                .measuresCompleted(on("2022-03-03"))
                .destroyed(on("2022-03-03"));
        assertThat(notMet(runs(extended, at("2022-03-03")))).containsExactly("51.1/s2");
        Report report = runs(extended.aviationSecurity(Answer.YES), at("2022-03-03"));
        assertThat(open(report)).isEmpty();
        assertThat(kind(report, "51.1/s2")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("IQ-51-1 so are notifications on organised crime, by the recommended reading")
    void notification() {
        MonitoringRun.Builder crime = run().addSource(MonitoringSource.NOTIFICATION_OF_25_2);
        Report report = runs(crime);
        assertThat(notMet(report)).containsExactly("51.1/s2");
        assertThat(finding(report, "51.1/s2").questions()).containsExactly(Question.of("IQ-51-1"));
        assertThat(kind(runs(crime, at("2023-03-04").with(AviationCondition.POLICE_DATA_ONLY)), "51.1/s2"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("C56 the registers for checking a form only for a comprehensive clearance")
    void comprehensive() {
        MonitoringRun.Builder taxes = run().addSource(MonitoringSource.REGISTERS_OF_28_2);
        Report report = runs(taxes);
        assertThat(notMet(report)).containsExactly("51.2");
        assertThat(kind(runs(taxes.comprehensive(Answer.YES)), "51.2")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(runs(run()), "51.2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("IQ-51-3 only while the clearance or a certificate is valid, by the recommended reading")
    void stillValid() {
        MonitoringRun.Builder last = run().clearanceMade(on("2018-03-03"));
        assertThat(kind(runs(last), "51.1/valid")).isEqualTo(OutcomeKind.MET);
        MonitoringRun.Builder ended = run().clearanceMade(on("2018-03-02"));
        assertThat(notMet(runs(ended))).containsExactly("51.1/valid");
        assertThat(finding(runs(ended), "51.1/valid").questions()).containsExactly(Question.of("IQ-51-3"));
        assertThat(open(runs(ended, at("2023-03-04").with(EndedClearanceMonitored.MONITORED))))
                .isEmpty();
        assertThat(open(runs(ended.certificateInForce(Answer.YES)))).isEmpty();
        assertThat(notMet(runs(run().clearanceMade(on("2023-03-04"))))).containsExactly("51.1/valid");
    }

    @Test
    @DisplayName("C57 combined on the leap day, no measures: the data are due on 28 February")
    void withinAYear() {
        MonitoringRun.Builder kept = run().combined(on("2024-02-29"))
                .measuresCompleted(Occurrence.NOT_DONE)
                .destroyed(Occurrence.NOT_DONE);
        assertThat(finding(runs(kept, at("2025-02-28")), "51.3/s1").outcome())
                .isEqualTo(new Outcome.Outstanding(
                        LocalDate.parse("2024-02-29"), Optional.of(LocalDate.parse("2025-02-28"))));
        Report overdue = runs(kept, at("2025-03-01"));
        assertThat(notMet(overdue)).containsExactly("51.3/s1");
        assertThat(finding(overdue, "51.3/s1").outcome().arguments())
                .containsExactly(day("2024-02-29"), day("2025-02-28"));
        assertThat(finding(overdue, "51.3/s1").rule().norm().nearby())
                .containsExactly(Question.of("IQ-51-2"), Question.of("IQ-TIME-1"));
        assertThat(notMet(runs(kept.destroyed(on("2025-02-28")), at("2025-02-28"))))
                .isEmpty();
        assertThat(notMet(runs(kept.destroyed(on("2025-03-01")), at("2025-03-01"))))
                .containsExactly("51.3/s1");
    }

    @Test
    @DisplayName("51.3 and at once when the measures are completed; how soon that is, nobody says")
    void atOnce() {
        MonitoringRun.Builder done = run().measuresCompleted(on("2023-03-10")).destroyed(Occurrence.NOT_DONE);
        assertThat(finding(runs(done, at("2023-12-31")), "51.3/at-once").outcome())
                .isEqualTo(standing("2023-03-10"));
        assertThat(finding(runs(done.destroyed(on("2023-03-20")), at("2023-12-31")), "51.3/at-once")
                        .outcome()
                        .arguments())
                .containsExactly(day("2023-03-10"), day("2023-03-20"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_STATED")
    @DisplayName("51.3 the data serve the measures, decisions and appeals only")
    void use(CombinedDataUse use) {
        assertThat(notMet(runs(run().use(use))))
                .isEqualTo(use == CombinedDataUse.OTHER ? List.of("51.3/s2") : List.of());
    }

    @Test
    @DisplayName("51.1 52.2 the wording is held from 31 December 2020")
    void wording() {
        assertThat(finding(runs(run(), at("2020-12-30")), "51.1/s1").outcome().gaps())
                .containsExactly(new Gap.WordingNotHeld(Provision.of("51.1")));
        assertThat(kind(runs(run(), at("2020-12-31")), "51.1/s1")).isEqualTo(OutcomeKind.MET);
    }

    // 52 §

    private static Judgement found(RegisterMatter matter, Judgement.Result result, String day) {
        return recorded(matter, Authority.DEFENCE_COMMAND, LocalDate.parse(day), result);
    }

    /** A criminal act that could have affected the outcome, found on 1 June 2023 and notified on the 7th. */
    private static MonitoringHit.Builder hit() {
        return MonitoringHit.builder()
                .maker(Authority.DEFENCE_COMMAND)
                .target(Target.PERSON)
                .information(Information.CRIMINAL_ACT)
                .found(on("2023-06-01"))
                .makerNotified(on("2023-06-01"))
                .forObligation(Answer.NO)
                .nsaNotified(Occurrence.NOT_DONE)
                .statusChecked(on("2023-06-05"))
                .stillEngaged(Answer.YES)
                .heard(on("2023-06-06"))
                .everyItemClosed(Answer.NO)
                .applicantNotified(on("2023-06-07"))
                .recruiter(Recruiter.NONE)
                .employmentEndReported(Occurrence.NOT_DONE)
                .recruiterNotified(Occurrence.NOT_DONE)
                .addJudgement(found(RegisterMatter.COULD_HAVE_AFFECTED, Judgement.Result.YES, "2023-06-02"))
                .addJudgement(found(RegisterMatter.WEIGHED_BY_SECTION_32, Judgement.Result.YES, "2023-06-02"));
    }

    private static Report acts(MonitoringHit.Builder hit, Setting at) {
        return RegisterValidators.MONITORING_HIT.validate(hit.build(), at);
    }

    private static Report acts(MonitoringHit.Builder hit) {
        return acts(hit, at("2023-06-07"));
    }

    @Test
    @DisplayName("52 the standard case: maker and applicant are notified, after a hearing")
    void hit52() {
        Report report = acts(hit());
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(report.findings(OutcomeKind.MET))
                .extracting(finding -> finding.rule().norm().id())
                .containsExactly("52.1", "52.2/s1", "52.2/hearing", "52.2/s3", "52.2/finding", "52.5");
    }

    @Test
    @DisplayName("C60 no hearing on what the subject has no right to see")
    void closed() {
        MonitoringHit.Builder closed = hit().found(on("2021-05-01"))
                .makerNotified(on("2021-05-01"))
                .statusChecked(on("2021-05-04"))
                .heard(Occurrence.NOT_DONE)
                .everyItemClosed(Answer.YES)
                .applicantNotified(on("2021-05-05"))
                .addJudgement(found(RegisterMatter.COULD_HAVE_AFFECTED, Judgement.Result.YES, "2021-05-02"))
                .addJudgement(found(RegisterMatter.WEIGHED_BY_SECTION_32, Judgement.Result.YES, "2021-05-02"));
        Report report = acts(closed, at("2021-05-05"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "52.6")).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(acts(closed.everyItemClosed(Answer.NO), at("2021-05-05"))))
                .containsExactly("52.2/hearing", "52.6");
    }

    @Test
    @DisplayName("C64 the National Security Authority hears of a petty offence, too; thirty days are no breach")
    void nationalSecurityAuthority() {
        MonitoringHit.Builder petty = hit().found(on("2023-06-06"))
                .makerNotified(on("2023-06-06"))
                .forObligation(Answer.YES)
                .applicantNotified(Occurrence.NOT_DONE)
                .addJudgement(found(RegisterMatter.COULD_HAVE_AFFECTED, Judgement.Result.NO, "2023-06-06"));
        Report report = acts(petty, at("2023-07-06"));
        assertThat(finding(report, "52.4").outcome()).isEqualTo(standing("2023-06-06"));
        assertThat(finding(report, "52.4").rule().norm().nearby()).containsExactly(Question.of("IQ-TIME-2"));
        assertThat(notMet(report)).isEmpty();
        assertThat(kind(report, "52.2/s1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(acts(petty, at("2023-06-05")), "52.4")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        Report told = acts(petty.nsaNotified(on("2023-07-06")), at("2023-07-06"));
        assertThat(finding(told, "52.4").outcome().arguments()).containsExactly(day("2023-06-06"), day("2023-07-06"));
    }

    @Test
    @DisplayName("C65 notified without finding out whether the subject still works there")
    void statusUnchecked() {
        assertThat(notMet(acts(hit().statusChecked(Occurrence.NOT_DONE)))).containsExactly("52.2/s3");
        assertThat(notMet(acts(hit().statusChecked(on("2023-06-08")), at("2023-06-08"))))
                .containsExactly("52.2/s3");
        assertThat(notMet(acts(hit().statusChecked(on("2023-06-07"))))).isEmpty();
        assertThat(notMet(acts(hit().statusChecked(on("2023-05-31"))))).containsExactly("52.2/s3");
        assertThat(kind(acts(hit().statusChecked(Occurrence.NOT_DONE), at("2023-06-06")), "52.2/s3"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("52.1 Supo tells the maker of a suspicion, unless it is the maker")
    void maker() {
        MonitoringHit.Builder silent = hit().makerNotified(Occurrence.NOT_DONE);
        assertThat(finding(acts(silent), "52.1").outcome()).isEqualTo(standing("2023-06-01"));
        assertThat(kind(acts(silent.maker(Authority.SUPO)), "52.1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("52.2 the applicant is to be told of what could have affected the outcome, and of that only")
    void applicant() {
        MonitoringHit.Builder silent = hit().applicantNotified(Occurrence.NOT_DONE);
        assertThat(finding(acts(silent, at("2024-06-07")), "52.2/s1").outcome()).isEqualTo(standing("2023-06-01"));
        MonitoringHit.Builder irrelevant =
                hit().addJudgement(found(RegisterMatter.COULD_HAVE_AFFECTED, Judgement.Result.NO, "2023-06-03"));
        assertThat(notMet(acts(irrelevant))).containsExactly("52.2/finding");
        assertThat(kind(acts(irrelevant), "52.2/s1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(notMet(acts(hit().information(Information.OTHER)))).containsExactly("52.2/finding");
    }

    @Test
    @DisplayName("52.2 what is found after the notification does not carry it")
    void foundLater() {
        MonitoringHit.Builder late = hit().judgements(List.of(
                found(RegisterMatter.COULD_HAVE_AFFECTED, Judgement.Result.YES, "2023-06-08"),
                found(RegisterMatter.WEIGHED_BY_SECTION_32, Judgement.Result.YES, "2023-06-08")));
        Report report = acts(late, at("2023-06-08"));
        assertThat(kind(report, "52.2/finding")).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(kind(report, "52.5")).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(kind(acts(hit()), "52.5")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("52.5 a notification that is not stated may be the first, and before anything was weighed")
    void notificationNotStated() {
        MonitoringHit.Builder silent = hit().recruiterNotified(Occurrence.NOT_STATED);
        assertThat(finding(acts(silent), "52.5").outcome().gaps())
                .containsExactly(new Gap.Missing("recruiterNotified"));
        assertThat(kind(acts(silent.recruiterNotified(on("2023-06-02"))), "52.5"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(acts(silent.recruiterNotified(on("2023-06-01"))), "52.5"))
                .isEqualTo(OutcomeKind.DISCRETION);
        silent.applicantNotified(Occurrence.NOT_STATED);
        assertThat(finding(acts(silent), "52.2/finding").outcome().gaps())
                .containsExactly(new Gap.Missing("applicantNotified"));
    }

    @Test
    @DisplayName("52.2 the subject is heard on what was found, before the notification, at the latest on its day")
    void hearing() {
        assertThat(notMet(acts(hit().heard(Occurrence.NOT_DONE)))).containsExactly("52.2/hearing", "52.6");
        assertThat(notMet(acts(hit().heard(on("2023-06-08")), at("2023-06-08"))))
                .containsExactly("52.2/hearing");
        assertThat(notMet(acts(hit().heard(on("2023-06-07"))))).isEmpty();
        assertThat(notMet(acts(hit().heard(on("2023-05-31"))))).containsExactly("52.2/hearing");
    }

    @Test
    @DisplayName("IQ-52-3 an applicant whom the subject has left is not told, by the recommended reading")
    void left() {
        MonitoringHit.Builder left = hit().stillEngaged(Answer.NO);
        Report report = acts(left);
        assertThat(notMet(report)).containsExactly("52.2/s3");
        assertThat(finding(report, "52.2/s3").questions()).containsExactly(Question.of("IQ-52-3"));
        assertThat(kind(report, "52.2/s1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        Report notified = acts(left, at("2023-06-07").with(NoLongerEngaged.NOTIFIED));
        assertThat(notMet(notified)).isEmpty();
        assertThat(kind(notified, "52.2/s1")).isEqualTo(OutcomeKind.MET);
    }

    private static MonitoringHit.Builder recruited() {
        return hit().applicantNotified(Occurrence.NOT_DONE)
                .stillEngaged(Answer.NO)
                .recruiter(Recruiter.MINISTRY)
                .recruiterNotified(on("2023-06-07"));
    }

    @Test
    @DisplayName("52.2 a ministry that entered the recruitment is told until the end of the employment is reported")
    void ministry() {
        Report report = acts(recruited());
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(report.findings(OutcomeKind.MET))
                .extracting(finding -> finding.rule().norm().id())
                .containsExactly("52.1", "52.2/recruiter", "52.2/hearing-recruiter", "52.2/finding-recruiter", "52.5");
        assertThat(finding(report, "52.2/recruiter").rule().norm().nearby()).containsExactly(Question.of("IQ-48-3"));
        assertThat(finding(acts(recruited().recruiterNotified(Occurrence.NOT_DONE)), "52.2/recruiter")
                        .outcome())
                .isEqualTo(standing("2023-06-01"));
        assertThat(notMet(acts(recruited().heard(Occurrence.NOT_DONE))))
                .containsExactly("52.2/hearing-recruiter", "52.6");
        assertThat(notMet(acts(recruited().employmentEndReported(on("2023-06-06")))))
                .containsExactly("52.2/finding-recruiter");
        assertThat(notMet(acts(recruited().employmentEndReported(on("2023-06-07")))))
                .isEmpty();
        assertThat(notMet(acts(recruited().recruiter(Recruiter.NONE)))).containsExactly("52.2/finding-recruiter");
        assertThat(kind(acts(recruited().employmentEndReported(on("2023-06-06"))), "52.2/recruiter"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("IQ-52-1 whether another body that entered a recruitment is told is open")
    void anotherBody() {
        MonitoringHit.Builder another =
                recruited().recruiter(Recruiter.ANOTHER_BODY).recruiterNotified(Occurrence.NOT_DONE);
        assertThat(finding(acts(another), "52.2/recruiter").outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("IQ-52-1")));
        assertThat(kind(acts(another, at("2023-06-07").with(RecruiterMeant.MINISTRY_ONLY)), "52.2/recruiter"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(acts(another, at("2023-06-07").with(RecruiterMeant.EVERY_RECRUITER)), "52.2/recruiter"))
                .isEqualTo(OutcomeKind.OUTSTANDING);
    }

    @ParameterizedTest
    @CsvSource({"SERIOUS_THREAT, AVERTS_SERIOUS_THREAT", "ORGANISED_CRIME, ORGANISED_CRIME"})
    @DisplayName("52.2 a serious threat and organised crime are told of as well")
    void threat(Information information, RegisterMatter matter) {
        MonitoringHit.Builder threat =
                hit().information(information).addJudgement(found(matter, Judgement.Result.YES, "2023-06-02"));
        Report report = acts(threat);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "52.2/s2")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "52.2/s1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(finding(acts(threat.applicantNotified(Occurrence.NOT_DONE)), "52.2/s2")
                        .outcome())
                .isEqualTo(standing("2023-06-01"));
        MonitoringHit.Builder toMinistry =
                recruited().information(information).addJudgement(found(matter, Judgement.Result.YES, "2023-06-02"));
        assertThat(kind(acts(toMinistry), "52.2/s2/recruiter")).isEqualTo(OutcomeKind.MET);
        assertThat(finding(acts(toMinistry.recruiterNotified(Occurrence.NOT_DONE)), "52.2/s2/recruiter")
                        .outcome())
                .isEqualTo(standing("2023-06-01"));
        MonitoringHit.Builder unfounded =
                hit().information(information).addJudgement(found(matter, Judgement.Result.NO, "2023-06-02"));
        assertThat(notMet(acts(unfounded))).containsExactly("52.2/finding");
    }

    @Test
    @DisplayName("IQ-52-2 whether the subject is heard before that is open")
    void hearingOnThreat() {
        MonitoringHit.Builder unheard = hit().information(Information.SERIOUS_THREAT)
                .heard(Occurrence.NOT_DONE)
                .addJudgement(found(RegisterMatter.AVERTS_SERIOUS_THREAT, Judgement.Result.YES, "2023-06-02"));
        assertThat(finding(acts(unheard), "52.2/hearing").outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("IQ-52-2")));
        assertThat(notMet(acts(unheard, at("2023-06-07").with(HearingOnThreat.HEARD_TOO))))
                .containsExactly("52.2/hearing", "52.6");
        assertThat(notMet(acts(unheard, at("2023-06-07").with(HearingOnThreat.NOT_HEARD))))
                .isEmpty();
    }

    private static MonitoringHit.Builder company(Target target) {
        return hit().target(target)
                .addJudgement(found(RegisterMatter.WOULD_HAVE_AFFECTED, Judgement.Result.YES, "2023-06-02"));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPANY", "RESPONSIBLE_PERSON"})
    @DisplayName("52.3 a company: what would have affected its certificate, after a hearing")
    void company52(Target target) {
        Report report = acts(company(target));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(report.findings(OutcomeKind.MET))
                .extracting(finding -> finding.rule().norm().id())
                .containsExactly("52.1", "52.3", "52.3/hearing", "52.3/finding", "52.5");
        assertThat(finding(acts(company(target).applicantNotified(Occurrence.NOT_DONE)), "52.3")
                        .outcome())
                .isEqualTo(standing("2023-06-01"));
        assertThat(notMet(acts(company(target).heard(Occurrence.NOT_DONE)))).containsExactly("52.3/hearing");
        assertThat(notMet(acts(company(target).heard(Occurrence.NOT_DONE).everyItemClosed(Answer.YES))))
                .isEmpty();
        assertThat(notMet(acts(company(target)
                        .addJudgement(found(RegisterMatter.WOULD_HAVE_AFFECTED, Judgement.Result.NO, "2023-06-03")))))
                .containsExactly("52.3/finding");
        assertThat(notMet(acts(company(target).information(Information.OTHER)))).containsExactly("52.3/finding");
    }
}
