package fi.clearance.validation.history;

import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.history.Histories.event;
import static fi.clearance.validation.history.Histories.inOrder;
import static fi.clearance.validation.history.Histories.with;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Weighing;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.Conclusion;
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseEvent.Kind;
import fi.clearance.model.history.CaseHistory;
import fi.clearance.model.history.CaseStatus;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Reports;
import fi.clearance.validation.Samples;
import fi.clearance.validation.StandingDuty;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.certificate.CertificateReading.RevocationUnderAppeal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a case as a history")
class CasesTest {

    private static final Readings RECOMMENDED = Readings.recommended();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<String> duties(CaseHistory history, String day) {
        return Cases.on(history, day(day), RECOMMENDED).duties().stream()
                .map(duty -> duty.finding().rule().norm().id())
                .toList();
    }

    private static List<String> newlyUnmet(CaseHistory history, Kind at) {
        int place = history.places(at).get(0);
        List<Report> reports = Cases.review(history, RECOMMENDED);
        List<String> before = new ArrayList<>(place == 0 ? List.of() : notMet(reports.get(place - 1)));
        return notMet(reports.get(place)).stream()
                .filter(id -> !before.remove(id))
                .toList();
    }

    @Test
    @DisplayName("a case in which everything came in order is in order, and ends with a certificate")
    void everythingInOrder() {
        CaseHistory history = inOrder().build();
        assertThat(Cases.review(history, RECOMMENDED))
                .hasSize(11)
                .allSatisfy(report -> assertThat(notMet(report)).isEmpty());
        assertThat(Cases.isInOrder(history, RECOMMENDED)).isTrue();
        assertThat(history.status())
                .isEqualTo(new CaseStatus(CaseStatus.Clearance.CONCLUDED, CaseStatus.Certificate.GIVEN));
        assertThat(duties(history, "2020-04-01")).isEmpty();
    }

    @Test
    @DisplayName("4.1, 5.1, 17.1 an event before what has to come first is found on its own day")
    void outOfOrder() {
        CaseHistory late = Histories.facts()
                .addEvent(event("2020-01-20", Kind.APPLIED))
                .addEvent(event("2020-01-25", Kind.ANNOUNCED))
                .addEvent(event("2020-02-03", Kind.TAKEN_UP))
                .addEvent(event("2020-02-04", Kind.CONSENTED))
                .build();
        assertThat(newlyUnmet(late, Kind.APPLIED)).containsExactly("4.1");
        assertThat(newlyUnmet(late, Kind.TAKEN_UP)).containsExactly("5.1");
        assertThat(Cases.isInOrder(late, RECOMMENDED)).isFalse();
        CaseHistory without =
                Histories.facts().addEvent(event("2020-02-03", Kind.TAKEN_UP)).build();
        assertThat(newlyUnmet(without, Kind.TAKEN_UP)).contains("17.1/step", "5.1");
    }

    @Test
    @DisplayName("11.1 what was to be weighed counts if it was weighed by the day on which the clearance was made")
    void weighed() {
        Weighing weighing = Weighing.builder()
                .maker(Authority.SUPO)
                .decision(Weighing.Decision.FINAL_CONVICTION)
                .policeMeasures(Answer.NO)
                .foreignTies(Answer.NO)
                .build();
        CaseHistory.Builder history = inOrder().weighing(weighing);
        assertThat(kind(history.build(), "11.1:1")).isEqualTo(OutcomeKind.DISCRETION);
        history.addJudgement(Samples.recorded(ApplicationMatter.TIME_SINCE_ACT, Authority.SUPO, "2020-03-16"));
        assertThat(kind(history.build(), "11.1:1")).isEqualTo(OutcomeKind.DISCRETION);
        history.addJudgement(Samples.recorded(ApplicationMatter.TIME_SINCE_ACT, Authority.SUPO, "2020-03-15"));
        assertThat(kind(history.build(), "11.1:1")).isEqualTo(OutcomeKind.MET);
        CaseHistory late = with(inOrder().build(), event("2020-03-20", Kind.WEIGHED));
        assertThat(newlyUnmet(late, Kind.WEIGHED)).containsExactly("11.1/step");
    }

    private static OutcomeKind kind(CaseHistory history, String rule) {
        return Reports.kind(Cases.on(history, day("2020-04-01"), RECOMMENDED), rule);
    }

    @Test
    @DisplayName("a subject who applies is not announced anything, and tells nobody the outcome")
    void ownApplication() {
        CaseHistory own = Histories.facts()
                .applicant(Applicant.Role.SUBJECT)
                .addEvent(event("2020-01-20", Kind.APPLIED))
                .addEvent(event("2020-01-20", Kind.CONSENTED))
                .addEvent(event("2020-02-03", Kind.TAKEN_UP))
                .addEvent(event("2020-03-15", Kind.CONCLUDED))
                .addEvent(event("2020-03-15", Kind.CERTIFICATE_GIVEN))
                .addEvent(event("2020-03-15", Kind.APPLICANT_TOLD))
                .build();
        assertThat(Cases.isInOrder(own, RECOMMENDED)).isTrue();
        assertThat(duties(own, "2020-03-20")).doesNotContain("6.2");
    }

    @Test
    @DisplayName("one call lists what stands on a day, by whom, in the order of the last days")
    void standing() {
        CaseHistory history = CaseHistory.builder()
                .from(inOrder().build())
                .form(Conclusion.Form.WRITTEN)
                .build();
        history = with(
                history,
                event("2020-03-16", Kind.NOTICE_RECEIVED),
                event("2021-05-03", Kind.TIES_CHANGED),
                event("2024-02-29", Kind.MONITORED),
                event("2024-03-31", Kind.EMPLOYMENT_ENDED),
                event("2024-03-31", Kind.TASK_ENDED));
        List<StandingDuty> duties =
                Cases.on(history, day("2024-05-01"), RECOMMENDED).duties();
        assertThat(duties)
                .extracting(duty -> duty.finding().rule().norm().id())
                .containsExactly("45.2", "51.3/s1", "49.1/task", "6.2/show", "28a.1", "58.1");
        assertThat(duties)
                .extracting(StandingDuty::due)
                .containsExactly(
                        Optional.of(day("2020-09-15")),
                        Optional.of(day("2025-02-28")),
                        Optional.of(day("2027-03-31")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(duties)
                .extracting(StandingDuty::by)
                .containsExactly(
                        Addressee.APPLICANT,
                        Addressee.SUPO,
                        Addressee.COMPETENT_AUTHORITY,
                        Addressee.APPLICANT,
                        Addressee.SUBJECT,
                        Addressee.EMPLOYER);
        assertThat(duties).extracting(StandingDuty::isOverdue).startsWith(true, false);
        assertThat(duties.get(0).explain(Locale.ENGLISH)).contains("15 September 2020", "whoever applied");
        assertThat(duties.get(5).explain(Locale.forLanguageTag("fi"))).contains("31.3.2024", "58 §");
    }

    @Test
    @DisplayName("45.2 a notice destroyed late stays late, and is no duty any more")
    void late() {
        CaseHistory history = with(
                inOrder().build(),
                event("2020-03-15", Kind.NOTICE_RECEIVED),
                event("2020-03-18", Kind.NOTICE_SHOWN),
                event("2020-09-16", Kind.NOTICE_DESTROYED));
        assertThat(newlyUnmet(history, Kind.NOTICE_DESTROYED)).containsExactly("45.2");
        assertThat(duties(history, "2020-09-16")).isEmpty();
        CaseHistory inTime = with(
                inOrder().build(),
                event("2020-03-15", Kind.NOTICE_RECEIVED),
                event("2020-03-18", Kind.NOTICE_SHOWN),
                event("2020-09-15", Kind.NOTICE_DESTROYED));
        assertThat(Cases.isInOrder(inTime, RECOMMENDED)).isTrue();
    }

    @Test
    @DisplayName("53, 51 and 49 on one axis: valid to the anniversary, then three years to the deletion")
    void axis() {
        Timeline timeline = Cases.timeline(inOrder().build(), day("2020-01-01"), day("2029-12-31"), RECOMMENDED);
        assertThat(valid(timeline, "2020-03-14", "53.1/s1")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(valid(timeline, "2020-03-15", "53.1/s1")).isEqualTo(OutcomeKind.MET);
        assertThat(valid(timeline, "2025-03-15", "53.1/s1")).isEqualTo(OutcomeKind.MET);
        assertThat(valid(timeline, "2025-03-16", "53.1/s1")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(valid(timeline, "2025-03-15", "53.1/s2")).isEqualTo(OutcomeKind.MET);
        assertThat(valid(timeline, "2025-03-16", "53.1/s2")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(valid(timeline, "2025-03-14", "49.1/clearance")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(valid(timeline, "2025-03-15", "49.1/clearance")).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(valid(timeline, "2028-03-15", "49.1/clearance")).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(valid(timeline, "2028-03-16", "49.1/clearance")).isEqualTo(OutcomeKind.NOT_MET);
    }

    private static OutcomeKind valid(Timeline timeline, String day, String rule) {
        return timeline.on(day(day)).findings().stream()
                .filter(finding -> finding.rule().norm().id().equals(rule))
                .map(finding -> finding.outcome().kind())
                .reduce(OutcomeKind::weightier)
                .orElseThrow();
    }

    @Test
    @DisplayName("54.1 a renewal starts five new years, and three for the data of the old clearance")
    void renewal() {
        CaseHistory renewed = with(inOrder().build(), event("2023-06-01", Kind.RENEWED));
        Timeline timeline = Cases.timeline(renewed, day("2023-01-01"), day("2029-12-31"), RECOMMENDED);
        assertThat(timeline.on(day("2028-06-01")).findings())
                .filteredOn(finding -> finding.rule().norm().id().equals("53.1/s1"))
                .extracting(finding -> finding.outcome().kind())
                .containsExactly(OutcomeKind.NOT_MET, OutcomeKind.MET);
        assertThat(timeline.on(day("2026-06-02")).findings())
                .filteredOn(finding -> finding.rule().norm().id().equals("49.1/replaced"))
                .extracting(finding -> finding.outcome().kind())
                .containsExactly(OutcomeKind.NOT_MET, OutcomeKind.NOT_APPLICABLE);
    }

    private static CaseHistory revoked(CaseEvent... more) {
        CaseHistory history = CaseHistory.builder()
                .from(inOrder().build())
                .revocation(Revocation.builder()
                        .maker(Authority.SUPO)
                        .issuer(Authority.SUPO)
                        .initiator(Revocation.Initiator.EMPLOYER)
                        .ground(Revocation.Ground.TASKS_ENDED)
                        .build())
                .complianceDespiteAppeal(Answer.NO)
                .addJudgement(Samples.recorded(CertificateMatter.REVOCATION, Authority.SUPO, "2022-01-10"))
                .addJudgement(Samples.recorded(
                        CertificateMatter.APPLICANT_TO_BE_HEARD,
                        Authority.SUPO,
                        day("2022-01-05"),
                        Judgement.Result.NO))
                .addJudgement(Samples.recorded(
                        CertificateMatter.EMPLOYER_TO_BE_HEARD, Authority.SUPO, day("2022-01-05"), Judgement.Result.NO))
                .build();
        return with(
                with(
                        history,
                        event("2021-12-31", Kind.TASK_ENDED),
                        event("2022-01-07", Kind.HEARD_ON_REVOCATION),
                        event("2022-01-10", Kind.REVOKED),
                        event("2022-01-10", Kind.STORED)),
                more);
    }

    @Test
    @DisplayName("55, 58.2 a revoked certificate is not valid from that day on, and goes back")
    void revocation() {
        CaseHistory history = revoked();
        assertThat(Cases.isInOrder(history, RECOMMENDED)).isTrue();
        assertThat(duties(history, "2022-01-10")).contains("58.2");
        Timeline timeline = Cases.timeline(history, day("2022-01-01"), day("2026-01-01"), RECOMMENDED);
        assertThat(valid(timeline, "2022-01-09", "55.4/effect")).isEqualTo(OutcomeKind.MET);
        assertThat(valid(timeline, "2022-01-10", "55.4/effect")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(valid(timeline, "2025-12-31", "55.4/effect")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(duties(revoked(event("2022-01-20", Kind.CERTIFICATE_RETURNED)), "2022-01-20"))
                .doesNotContain("58.2");
    }

    @Test
    @DisplayName("55.4 while an appeal is pending and nothing was ordered, the effect is open")
    void underAppeal() {
        CaseHistory history = revoked(event("2022-01-25", Kind.APPEALED));
        Report report = Cases.on(history, day("2022-02-01"), RECOMMENDED);
        assertThat(report.findings(OutcomeKind.UNDETERMINED))
                .extracting(Finding::questions)
                .anyMatch(questions -> questions.contains(Question.of("IQ-55-4")));
        assertThat(Cases.on(history, day("2022-02-01"), RECOMMENDED.with(RevocationUnderAppeal.IN_EFFECT))
                        .duties())
                .extracting(duty -> duty.finding().rule().norm().id())
                .contains("58.2");
        CaseHistory annulled = with(history, event("2022-05-01", Kind.ANNULLED));
        assertThat(duties(annulled, "2022-05-01")).doesNotContain("58.2");
        assertThat(annulled.status().certificate()).isEqualTo(CaseStatus.Certificate.GIVEN);
    }

    @Test
    @DisplayName("49 a refused application leaves data for which nothing starts the time: an open question")
    void declined() {
        CaseHistory history = Histories.facts()
                .addEvent(event("2020-01-10", Kind.ANNOUNCED))
                .addEvent(event("2020-01-20", Kind.APPLIED))
                .addEvent(event("2020-01-20", Kind.STORED))
                .addEvent(event("2020-02-03", Kind.DECLINED))
                .addEvent(event("2020-02-03", Kind.STORED))
                .build();
        Report report = Cases.on(history, day("2020-03-01"), RECOMMENDED);
        assertThat(report.findings(OutcomeKind.UNDETERMINED))
                .extracting(finding -> finding.rule().norm().id())
                .contains("49.1/none");
        assertThat(history.status().clearance()).isEqualTo(CaseStatus.Clearance.DECLINED);
    }

    @Test
    @DisplayName("58.2, 54.1, 55.1, 62.1 steps without what they rest on")
    void steps() {
        CaseHistory history = with(
                Histories.facts().addEvent(event("2020-01-20", Kind.APPLIED)).build(),
                event("2020-02-01", Kind.RENEWED),
                event("2020-02-02", Kind.REVOKED),
                event("2020-02-03", Kind.CERTIFICATE_RETURNED),
                event("2020-02-04", Kind.CERTIFICATE_RETURNED));
        assertThat(newlyUnmet(history, Kind.RENEWED)).contains("54.1/step");
        assertThat(newlyUnmet(history, Kind.REVOKED)).contains("55.1/step");
        assertThat(notMet(Cases.review(history, RECOMMENDED).get(4))).contains("58.2/step");
    }

    @Test
    @DisplayName("58.2 a certificate may go back before it is revoked, and can still be revoked then")
    void returnedEarly() {
        CaseHistory history = revoked(event("2022-01-20", Kind.APPEALED));
        CaseEvent revocation = history.events().stream()
                .filter(event -> event.kind() == Kind.REVOKED)
                .findFirst()
                .orElseThrow();
        CaseHistory early = CaseHistory.builder()
                .from(history)
                .events(history.events().stream()
                        .flatMap(event -> event == revocation
                                ? Stream.of(
                                        CaseEvent.builder()
                                                .from(event)
                                                .kind(Kind.CERTIFICATE_RETURNED)
                                                .build(),
                                        event)
                                : Stream.of(event))
                        .toList())
                .build();
        assertThat(newlyUnmet(early, Kind.CERTIFICATE_RETURNED)).doesNotContain("58.2/step");
        assertThat(newlyUnmet(early, Kind.REVOKED)).doesNotContain("55.1/step");
    }

    @Test
    @DisplayName(
            "62.1 only a revocation that was decided is annulled; other decisions than those of a history are appealed too")
    void annulled() {
        CaseHistory applied =
                Histories.facts().addEvent(event("2020-01-20", Kind.APPLIED)).build();
        assertThat(newlyUnmet(with(applied, event("2022-02-01", Kind.ANNULLED)), Kind.ANNULLED))
                .contains("62.1/step-annulled");
        CaseHistory upheld = revoked(event("2022-01-20", Kind.APPEALED), event("2022-05-01", Kind.ANNULLED));
        assertThat(newlyUnmet(upheld, Kind.ANNULLED)).doesNotContain("62.1/step-annulled");
        assertThat(newlyUnmet(with(applied, event("2022-02-01", Kind.APPEALED)), Kind.APPEALED))
                .noneMatch(id -> id.startsWith("62.1/step"));
    }
}
