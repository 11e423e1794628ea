package fi.clearance.validation.certificate;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.on;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.CertificateValidity.Term;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.model.certificate.NewCertificate;
import fi.clearance.model.certificate.Renewal;
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.certificate.CertificateReading.ApproachingExpiry;
import fi.clearance.validation.certificate.CertificateReading.ExpiredClearance;
import fi.clearance.validation.certificate.CertificateReading.LongerThanFiveYears;
import fi.clearance.validation.certificate.CertificateReading.OutlivingTheClearance;
import fi.clearance.validation.certificate.CertificateReading.OwnRequest;
import fi.clearance.validation.certificate.CertificateReading.RevocationUnderAppeal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("53-55: how long clearances and certificates are valid, are renewed and are revoked")
class ValidityTest {

    private static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    private static Judgement found(CertificateMatter matter, Judgement.Result result, String day) {
        return Samples.recorded(matter, Authority.SUPO, LocalDate.parse(day), result);
    }

    // 53 §: the clearance

    private static ClearanceValidity clearance(String made) {
        return ClearanceValidity.builder().made(on(made)).build();
    }

    @ParameterizedTest(name = "{0}: valid until {1}")
    @CsvSource({
        "C67, 2020-03-15, 2025-03-15",
        "C68, 2020-02-29, 2025-02-28",
        "28 February before a leap day, 2019-02-28, 2024-02-28"
    })
    @DisplayName("C67 C68 a clearance is valid for five years, the anniversary included")
    void clearanceEnds(String id, String made, LocalDate last) {
        ClearanceValidity clearance = clearance(made);
        assertThat(CertificateValidators.CLEARANCE_VALIDITY.verdict(clearance, Setting.on(last)))
                .as(id)
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(CertificateValidators.CLEARANCE_VALIDITY.validate(clearance, Setting.on(last.plusDays(1)))))
                .containsExactly("53.1/s1");
        assertThat(Validities.lastDay(clearance, Readings.recommended())).contains(last);
    }

    @Test
    @DisplayName("53.1 a clearance is valid from the day on which it is made, and not before")
    void clearanceStarts() {
        assertThat(CertificateValidators.CLEARANCE_VALIDITY.verdict(clearance("2020-03-15"), at("2020-03-14")))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(CertificateValidators.CLEARANCE_VALIDITY.verdict(clearance("2020-03-15"), at("2020-03-15")))
                .isEqualTo(OutcomeKind.MET);
        assertThat(Validities.lastDay(ClearanceValidity.builder().build(), Readings.recommended()))
                .isEmpty();
    }

    @Test
    @DisplayName("53.1 a recorded end ends it earlier; no later one is in order")
    void recordedEnd() {
        ClearanceValidity.Builder ended =
                ClearanceValidity.builder().made(on("2020-03-15")).recordedEnd(LocalDate.parse("2023-06-30"));
        assertThat(Validities.lastDay(ended.build(), Readings.recommended())).contains(LocalDate.parse("2023-06-30"));
        assertThat(CertificateValidators.CLEARANCE_TERM.verdict(ended.build(), at("2020-03-15")))
                .isEqualTo(OutcomeKind.MET);
        ended.recordedEnd(LocalDate.parse("2025-03-15"));
        assertThat(CertificateValidators.CLEARANCE_TERM.verdict(ended.build(), at("2020-03-15")))
                .isEqualTo(OutcomeKind.MET);
        ended.recordedEnd(LocalDate.parse("2025-03-16"));
        assertThat(notMet(CertificateValidators.CLEARANCE_TERM.validate(ended.build(), at("2020-03-15"))))
                .containsExactly("53.1/end");
        assertThat(Validities.lastDay(ended.build(), Readings.recommended())).contains(LocalDate.parse("2025-03-15"));
    }

    // 53 §: the certificate

    private static CertificateValidity.Builder certificate() {
        return CertificateValidity.builder()
                .maker(Authority.SUPO)
                .clearance(clearance("2023-02-01"))
                .given(on("2023-02-01"))
                .revocation(RevocationEffect.NONE)
                .term(Term.GENERAL);
    }

    private static Report validity(CertificateValidity.Builder certificate, Setting at) {
        return CertificateValidators.CERTIFICATE_VALIDITY.validate(certificate.build(), at);
    }

    private static Report term(CertificateValidity.Builder certificate, String day) {
        return CertificateValidators.CERTIFICATE_TERM.validate(certificate.build(), at(day));
    }

    @Test
    @DisplayName("C71 whether a project may let a certificate be valid for more than five years is open")
    void project() {
        CertificateValidity.Builder project =
                certificate().term(Term.PROJECT_TASK).validUntil(LocalDate.parse("2030-12-31"));
        Gap question = new Gap.Open(Question.of("IQ-53-2"));
        assertThat(finding(term(project, "2023-02-01"), "53.1/s2/end").outcome().gaps())
                .containsExactly(question);
        assertThat(kind(validity(project, at("2028-02-01")), "53.1/s2")).isEqualTo(OutcomeKind.MET);
        assertThat(finding(validity(project, at("2028-02-02")), "53.1/s2")
                        .outcome()
                        .gaps())
                .containsExactly(question);
        assertThat(kind(validity(project, at("2030-12-31").with(LongerThanFiveYears.LONGER_TOO)), "53.1/s2"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(validity(project, at("2031-01-01").with(LongerThanFiveYears.LONGER_TOO)), "53.1/s2"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(validity(project, at("2028-02-02").with(LongerThanFiveYears.SHORTER_ONLY)), "53.1/s2"))
                .isEqualTo(OutcomeKind.NOT_MET);
        Setting shorter = at("2023-02-01").with(LongerThanFiveYears.SHORTER_ONLY);
        assertThat(notMet(CertificateValidators.CERTIFICATE_TERM.validate(project.build(), shorter)))
                .containsExactly("53.1/s2/end");
        assertThat(Validities.lastDay(project.build(), Readings.recommended())).isEmpty();
        Readings both =
                Readings.recommended().with(LongerThanFiveYears.LONGER_TOO).with(OutlivingTheClearance.OWN_FIVE_YEARS);
        assertThat(Validities.lastDay(project.build(), both)).contains(LocalDate.parse("2030-12-31"));
    }

    @Test
    @DisplayName("C72 without an exception a certificate states no end after its fifth anniversary")
    void fiveYears() {
        CertificateValidity.Builder inTime = certificate().validUntil(LocalDate.parse("2028-02-01"));
        assertThat(open(term(inTime, "2023-02-01"))).isEmpty();
        assertThat(kind(term(inTime, "2023-02-01"), "53.1/s2/end")).isEqualTo(OutcomeKind.MET);
        CertificateValidity.Builder late = certificate().validUntil(LocalDate.parse("2028-02-02"));
        assertThat(notMet(term(late, "2023-02-01"))).containsExactly("53.1/s2/end");
        assertThat(kind(validity(late, at("2028-02-01")), "53.1/s2")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(validity(late, at("2028-02-02")), "53.1/s2")).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("53.1 a certificate is valid from its day until the end it states, or for five years")
    void certificateDays() {
        CertificateValidity.Builder stated = certificate().validUntil(LocalDate.parse("2024-06-30"));
        assertThat(kind(validity(stated, at("2023-01-31")), "53.1/s2")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(validity(stated, at("2023-02-01")).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(validity(stated, at("2024-06-30")).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(validity(stated, at("2024-07-01")))).containsExactly("53.1/s2");
        assertThat(Validities.lastDay(stated.build(), Readings.recommended())).contains(LocalDate.parse("2024-06-30"));
        assertThat(Validities.lastDay(certificate().build(), Readings.recommended()))
                .contains(LocalDate.parse("2028-02-01"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FIXED_TERM_TASK", "PROJECT_TASK"})
    @DisplayName("53.1 a certificate for a task of which it states no end goes by the general rule")
    void taskWithoutEnd(Term term) {
        assertThat(kind(validity(certificate().term(term), at("2028-02-01")), "53.1/s2"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(validity(certificate().term(term), at("2028-02-02")), "53.1/s2"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("53.1 special circumstances are the authority's finding, from the day on which it is recorded")
    void circumstances() {
        CertificateValidity.Builder special =
                certificate().term(Term.SPECIAL_CIRCUMSTANCES).validUntil(LocalDate.parse("2027-01-31"));
        assertThat(finding(term(special, "2023-02-01"), "53.1/s2/circumstances")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Unrecorded(CertificateMatter.SPECIAL_CIRCUMSTANCES));
        special.addJudgement(found(CertificateMatter.SPECIAL_CIRCUMSTANCES, Judgement.Result.YES, "2023-02-02"));
        assertThat(kind(term(special, "2023-02-01"), "53.1/s2/circumstances")).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(kind(term(special, "2023-02-02"), "53.1/s2/circumstances")).isEqualTo(OutcomeKind.MET);
        CertificateValidity.Builder unfounded = certificate()
                .term(Term.SPECIAL_CIRCUMSTANCES)
                .validUntil(LocalDate.parse("2030-01-31"))
                .addJudgement(found(CertificateMatter.SPECIAL_CIRCUMSTANCES, Judgement.Result.NO, "2023-02-01"));
        assertThat(notMet(term(unfounded, "2023-02-01"))).containsExactly("53.1/s2/end", "53.1/s2/circumstances");
        assertThat(kind(validity(unfounded, at("2028-02-02")), "53.1/s2")).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("IQ-53-3 whether a certificate outlives its clearance is open")
    void outlives() {
        CertificateValidity.Builder later = certificate().clearance(clearance("2021-02-01"));
        assertThat(validity(later, at("2026-02-01")).verdict()).isEqualTo(OutcomeKind.MET);
        Report after = validity(later, at("2026-02-02"));
        assertThat(finding(after, "53.1/s2/clearance").outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("IQ-53-3")));
        assertThat(notMet(validity(later, at("2026-02-02").with(OutlivingTheClearance.ENDS_WITH_CLEARANCE))))
                .containsExactly("53.1/s2/clearance");
        Setting own = at("2028-02-01").with(OutlivingTheClearance.OWN_FIVE_YEARS);
        assertThat(validity(later, own).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(Validities.lastDay(later.build(), Readings.recommended())).isEmpty();
        assertThat(Validities.lastDay(
                        later.build(), Readings.recommended().with(OutlivingTheClearance.ENDS_WITH_CLEARANCE)))
                .contains(LocalDate.parse("2026-02-01"));
        assertThat(Validities.lastDay(later.build(), Readings.recommended().with(OutlivingTheClearance.OWN_FIVE_YEARS)))
                .contains(LocalDate.parse("2028-02-01"));
    }

    @Test
    @DisplayName("53.1 a clearance whose recorded end has come carries no certificate any longer")
    void clearanceEnded() {
        CertificateValidity.Builder ended = certificate()
                .clearance(ClearanceValidity.builder()
                        .made(on("2023-02-01"))
                        .recordedEnd(LocalDate.parse("2024-06-30"))
                        .build());
        Setting last = at("2024-06-30").with(OutlivingTheClearance.ENDS_WITH_CLEARANCE);
        assertThat(validity(ended, last).verdict()).isEqualTo(OutcomeKind.MET);
        Setting after = at("2024-07-01").with(OutlivingTheClearance.ENDS_WITH_CLEARANCE);
        assertThat(notMet(validity(ended, after))).containsExactly("53.1/s2/clearance");
    }

    @Test
    @DisplayName("55.4 a revoked certificate is not valid from the day of the decision on, until it is annulled")
    void revoked() {
        RevocationEffect.Builder effect = effect().appealed(Occurrence.NOT_DONE);
        CertificateValidity.Builder revoked = certificate().revocation(effect.build());
        assertThat(validity(revoked, at("2024-09-09")).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(validity(revoked, at("2024-09-10")))).containsExactly("55.4/effect");
        assertThat(Validities.lastDay(revoked.build(), Readings.recommended())).contains(LocalDate.parse("2024-09-09"));
        revoked.revocation(
                effect.appealed(on("2024-09-20")).annulled(on("2024-12-01")).build());
        assertThat(notMet(validity(revoked, at("2024-11-30")))).containsExactly("55.4/effect");
        assertThat(validity(revoked, at("2024-12-01")).verdict()).isEqualTo(OutcomeKind.MET);
    }

    // 54 §

    private static Renewal.Builder renewal() {
        return Renewal.builder()
                .maker(Authority.SUPO)
                .renewer(Authority.SUPO)
                .initiator(Renewal.Initiator.APPLICANT)
                .ground(Renewal.Ground.CHANGED_TASKS)
                .changeCounts(Answer.YES)
                .untilFurtherNotice(Answer.YES)
                .made(on("2020-03-15"))
                .addJudgement(found(CertificateMatter.RENEWAL_NEEDED, Judgement.Result.YES, "2025-02-01"));
    }

    private static Report renews(Renewal.Builder renewal, Setting at) {
        return CertificateValidators.RENEWAL.validate(renewal.build(), at);
    }

    private static Report renews(Renewal.Builder renewal) {
        return renews(renewal, at("2025-02-01"));
    }

    @Test
    @DisplayName("C74 that a clearance is about to end is no ground to renew it")
    void approachingExpiry() {
        Renewal.Builder ending = renewal().ground(Renewal.Ground.APPROACHING_EXPIRY);
        Report report = renews(ending);
        assertThat(notMet(report)).containsExactly("54.1");
        assertThat(finding(report, "54.1").questions()).containsExactly(Question.of("IQ-54-1"));
        assertThat(open(renews(ending, at("2025-02-01").with(ApproachingExpiry.GROUND))))
                .isEmpty();
    }

    @Test
    @DisplayName("54.1 each condition of a renewal")
    void renewalConditions() {
        assertThat(renews(renewal()).findings(OutcomeKind.MET)).hasSize(6);
        assertThat(open(renews(renewal()))).isEmpty();
        assertThat(notMet(renews(renewal().ground(Renewal.Ground.NONE)))).containsExactly("54.1");
        assertThat(notMet(renews(renewal().changeCounts(Answer.NO)))).containsExactly("54.1/change");
        assertThat(notMet(renews(renewal().initiator(Renewal.Initiator.OTHER)))).containsExactly("54.1/initiator");
        assertThat(notMet(renews(renewal().untilFurtherNotice(Answer.NO)))).containsExactly("54.1/term");
        assertThat(notMet(renews(renewal().made(Occurrence.NOT_DONE)))).containsExactly("54.1/valid");
        assertThat(notMet(renews(renewal()
                        .addJudgement(found(CertificateMatter.RENEWAL_NEEDED, Judgement.Result.NO, "2025-02-01")))))
                .containsExactly("54.1/need");
        assertThat(kind(renews(renewal(), at("2025-01-31")), "54.1/need")).isEqualTo(OutcomeKind.DISCRETION);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNATIONAL_OBLIGATION", "CHANGED_TASKS", "CHANGED_CIRCUMSTANCES"})
    @DisplayName("54.1 the three grounds; only a change has to count under the Act")
    void grounds(Renewal.Ground ground) {
        Report report = renews(renewal().ground(ground).changeCounts(Answer.NO));
        assertThat(kind(report, "54.1")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "54.1/change"))
                .isEqualTo(
                        ground == Renewal.Ground.INTERNATIONAL_OBLIGATION
                                ? OutcomeKind.NOT_APPLICABLE
                                : OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("54.1 on its own initiative only the authority that made it renews")
    void ownInitiative() {
        Renewal.Builder own = renewal().initiator(Renewal.Initiator.AUTHORITY);
        assertThat(kind(renews(own), "54.1/maker")).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(renews(own.renewer(Authority.DEFENCE_COMMAND)))).containsExactly("54.1/maker");
        assertThat(notMet(renews(own.initiator(Renewal.Initiator.SUBJECT)))).isEmpty();
    }

    @Test
    @DisplayName("IQ-54-2 a clearance that has ended is not renewed, by the recommended reading")
    void ended() {
        assertThat(kind(renews(renewal(), at("2025-03-15")), "54.1/valid")).isEqualTo(OutcomeKind.MET);
        Report after = renews(renewal(), at("2025-03-16"));
        assertThat(notMet(after)).containsExactly("54.1/valid");
        assertThat(finding(after, "54.1/valid").questions()).containsExactly(Question.of("IQ-54-2"));
        assertThat(notMet(renews(renewal(), at("2025-03-16").with(ExpiredClearance.RENEWED))))
                .isEmpty();
    }

    private static NewCertificate.Builder anew() {
        return NewCertificate.builder()
                .kind(ClearanceKind.PERSONNEL)
                .maker(Authority.SUPO)
                .fromRegister(Answer.YES)
                .addJudgement(found(CertificateMatter.MONITORING_OBSTACLE, Judgement.Result.NO, "2024-04-02"));
    }

    private static Report givesAnew(NewCertificate.Builder certificate) {
        return CertificateValidators.NEW_CERTIFICATE.validate(certificate.build(), at("2024-04-03"));
    }

    @Test
    @DisplayName("C76 a certificate of a company is not given without a new clearance")
    void companyAnew() {
        assertThat(notMet(givesAnew(anew().kind(ClearanceKind.FACILITY)))).containsExactly("54.2");
        assertThat(givesAnew(anew()).findings(OutcomeKind.MET)).hasSize(3);
    }

    @Test
    @DisplayName("C77 nor one of a person if the follow-up stands in the way")
    void followUp() {
        assertThat(notMet(givesAnew(anew().addJudgement(
                                found(CertificateMatter.MONITORING_OBSTACLE, Judgement.Result.YES, "2024-04-03")))))
                .containsExactly("54.2/follow-up");
        assertThat(kind(givesAnew(anew().judgements(List.of())), "54.2/follow-up"))
                .isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("54.2 nor on other data than those of the register")
    void otherData() {
        assertThat(notMet(givesAnew(anew().fromRegister(Answer.NO)))).containsExactly("54.2/register");
    }

    // 55 §

    private static Revocation.Builder revocation() {
        return Revocation.builder()
                .maker(Authority.SUPO)
                .issuer(Authority.SUPO)
                .initiator(Revocation.Initiator.AUTHORITY)
                .ground(Revocation.Ground.TASKS_ENDED)
                .tasksEnded(on("2024-08-01"))
                .subjectHeard(on("2024-09-01"))
                .applicantHeard(on("2024-09-01"))
                .employerHeard(on("2024-09-01"))
                .decided(on("2024-09-10"))
                .addJudgement(Samples.recorded(CertificateMatter.REVOCATION, Authority.SUPO, "2024-09-10"))
                .addJudgement(found(CertificateMatter.APPLICANT_TO_BE_HEARD, Judgement.Result.YES, "2024-08-20"))
                .addJudgement(found(CertificateMatter.EMPLOYER_TO_BE_HEARD, Judgement.Result.YES, "2024-08-20"));
    }

    private static Report revokes(Revocation.Builder revocation, Setting at) {
        return CertificateValidators.REVOCATION.validate(revocation.build(), at);
    }

    private static Report revokes(Revocation.Builder revocation) {
        return revokes(revocation, at("2024-09-10"));
    }

    @Test
    @DisplayName("55.1 weighed, under this Act, on a listed initiative and a listed ground")
    void revocationConditions() {
        assertThat(open(revokes(revocation()))).isEmpty();
        assertThat(revokes(revocation()).findings(OutcomeKind.MET)).hasSize(9);
        assertThat(kind(revokes(revocation().judgements(List.of())), "55.1")).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(notMet(revokes(revocation().issuer(Authority.NATIONAL_SECURITY_AUTHORITY))))
                .containsExactly("55.1/act");
        assertThat(notMet(revokes(revocation().maker(Authority.NATIONAL_SECURITY_AUTHORITY))))
                .containsExactly("55.1/authority");
        assertThat(notMet(revokes(revocation().initiator(Revocation.Initiator.OTHER))))
                .containsExactly("55.1/initiator");
        assertThat(notMet(revokes(revocation().ground(Revocation.Ground.NONE)))).containsExactly("55.1/ground");
    }

    @Test
    @DisplayName("55.1 what was weighed after the decision does not carry it")
    void weighedLater() {
        Revocation.Builder late = revocation()
                .judgements(List.of(Samples.recorded(CertificateMatter.REVOCATION, Authority.SUPO, "2024-09-11")));
        assertThat(kind(revokes(late, at("2024-09-11")), "55.1")).isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("55.1:1 the tasks have ended, by the day of the decision")
    void tasksEnded() {
        assertThat(kind(revokes(revocation()), "55.1:1")).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(revokes(revocation().tasksEnded(on("2024-09-10"))))).isEmpty();
        assertThat(notMet(revokes(revocation().tasksEnded(on("2024-09-11")), at("2024-09-11"))))
                .containsExactly("55.1:1");
        assertThat(notMet(revokes(revocation().tasksEnded(Occurrence.NOT_DONE))))
                .containsExactly("55.1:1");
    }

    @ParameterizedTest
    @CsvSource({"YES, YES, true", "YES, NO, false", "NO, YES, false"})
    @DisplayName("55.1:2 a notice of neglect, in the task of the certificate")
    void neglect(Answer notice, Answer inTask, boolean isGround) {
        Report report = revokes(revocation()
                .ground(Revocation.Ground.NEGLECT_NOTICE)
                .neglectNotice(notice)
                .inTaskOfCertificate(inTask));
        assertThat(notMet(report).contains("55.1:2")).isNotEqualTo(isGround);
        assertThat(kind(report, "55.1:1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("55.1:3 a suspicion from the follow-up of an act that would have barred the certificate")
    void suspicion() {
        Revocation.Builder suspected =
                revocation().ground(Revocation.Ground.SUSPICION_IN_FOLLOW_UP).suspectedInFollowUp(Answer.YES);
        assertThat(kind(revokes(suspected), "55.1:3")).isEqualTo(OutcomeKind.DISCRETION);
        suspected.addJudgement(found(CertificateMatter.WOULD_HAVE_BARRED, Judgement.Result.YES, "2024-09-05"));
        assertThat(kind(revokes(suspected), "55.1:3")).isEqualTo(OutcomeKind.MET);
        suspected.suspectedInFollowUp(Answer.NO);
        assertThat(notMet(revokes(suspected))).containsExactly("55.1:3");
        suspected
                .suspectedInFollowUp(Answer.YES)
                .addJudgement(found(CertificateMatter.WOULD_HAVE_BARRED, Judgement.Result.NO, "2024-09-06"));
        assertThat(notMet(revokes(suspected))).containsExactly("55.1:3");
    }

    @Test
    @DisplayName("55.1:3 or other circumstances have changed so that it could no longer be given")
    void circumstancesChanged() {
        Revocation.Builder changed = revocation()
                .ground(Revocation.Ground.CHANGED_CIRCUMSTANCES)
                .otherCircumstancesChanged(Answer.YES)
                .addJudgement(found(CertificateMatter.COULD_NO_LONGER_BE_GIVEN, Judgement.Result.YES, "2024-09-05"));
        assertThat(kind(revokes(changed), "55.1:3/circumstances")).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(revokes(changed.otherCircumstancesChanged(Answer.NO))))
                .containsExactly("55.1:3/circumstances");
        changed.otherCircumstancesChanged(Answer.YES)
                .addJudgement(found(CertificateMatter.COULD_NO_LONGER_BE_GIVEN, Judgement.Result.NO, "2024-09-06"));
        assertThat(notMet(revokes(changed))).containsExactly("55.1:3/circumstances");
    }

    @Test
    @DisplayName("55.3 the subject is heard before the decision, the others where needed")
    void hearing() {
        assertThat(notMet(revokes(revocation().subjectHeard(Occurrence.NOT_DONE))))
                .containsExactly("55.3");
        assertThat(notMet(revokes(revocation().subjectHeard(on("2024-09-10"))))).isEmpty();
        assertThat(notMet(revokes(revocation().subjectHeard(on("2024-09-11")), at("2024-09-11"))))
                .containsExactly("55.3");
        assertThat(notMet(revokes(revocation().applicantHeard(Occurrence.NOT_DONE))))
                .containsExactly("55.3/applicant");
        assertThat(notMet(revokes(revocation().employerHeard(Occurrence.NOT_DONE))))
                .containsExactly("55.3/employer");
        assertThat(notMet(revokes(revocation()
                        .applicantHeard(Occurrence.NOT_DONE)
                        .employerHeard(Occurrence.NOT_DONE)
                        .addJudgement(found(CertificateMatter.APPLICANT_TO_BE_HEARD, Judgement.Result.NO, "2024-08-21"))
                        .addJudgement(
                                found(CertificateMatter.EMPLOYER_TO_BE_HEARD, Judgement.Result.NO, "2024-08-21")))))
                .isEmpty();
    }

    @Test
    @DisplayName("IQ-55-6 who asks for the revocation is heard by that, by the recommended reading")
    void ownRequest() {
        Revocation.Builder asked =
                revocation().initiator(Revocation.Initiator.SUBJECT).subjectHeard(Occurrence.NOT_DONE);
        Report report = revokes(asked);
        assertThat(kind(report, "55.3")).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "55.3").questions()).containsExactly(Question.of("IQ-55-6"));
        assertThat(notMet(revokes(asked, at("2024-09-10").with(OwnRequest.HEARING_NEEDED))))
                .containsExactly("55.3");
    }

    private static RevocationEffect.Builder effect() {
        return RevocationEffect.builder()
                .decided(on("2024-09-10"))
                .despiteAppeal(Answer.YES)
                .appealed(on("2024-09-20"))
                .appealEnded(Occurrence.NOT_DONE)
                .annulled(Occurrence.NOT_DONE)
                .stayed(Occurrence.NOT_DONE);
    }

    private static Report effect(RevocationEffect.Builder effect, Setting at) {
        return CertificateValidators.REVOCATION_EFFECT.validate(effect.build(), at);
    }

    @Test
    @DisplayName("C84 ordered to be complied with despite an appeal: it is, unless the appellate authority stays it")
    void despiteAppeal() {
        assertThat(kind(effect(effect(), at("2024-09-19")), "55.4")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(effect(effect(), at("2024-09-20")), "55.4")).isEqualTo(OutcomeKind.MET);
        RevocationEffect.Builder stayed = effect().stayed(on("2024-10-01"));
        assertThat(kind(effect(stayed, at("2024-09-30")), "55.4")).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(effect(stayed, at("2024-10-01")))).containsExactly("55.4");
        CertificateValidity.Builder certificate = certificate().revocation(stayed.build());
        assertThat(notMet(validity(certificate, at("2024-09-30")))).containsExactly("55.4/effect");
        assertThat(validity(certificate, at("2024-10-01")).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("55.4 once it is annulled there is no revocation that could have effect")
    void annulled() {
        RevocationEffect.Builder annulled = effect().annulled(on("2024-12-01"));
        assertThat(effect(annulled, at("2024-11-30")).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(effect(annulled, at("2024-12-01")).verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("IQ-55-4 without such an order it is open whether the revocation has effect during the appeal")
    void withoutOrder() {
        RevocationEffect.Builder silent = effect().despiteAppeal(Answer.NO);
        assertThat(finding(effect(silent, at("2024-09-20")), "55.4").outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("IQ-55-4")));
        assertThat(kind(effect(silent, at("2024-09-20").with(RevocationUnderAppeal.NO_EFFECT_YET)), "55.4"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(effect(silent, at("2024-09-20").with(RevocationUnderAppeal.IN_EFFECT)), "55.4"))
                .isEqualTo(OutcomeKind.MET);
        CertificateValidity.Builder certificate =
                certificate().revocation(silent.appealEnded(on("2024-12-01")).build());
        assertThat(kind(validity(certificate, at("2024-11-30")), "55.4/effect")).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(kind(validity(certificate, at("2024-12-01")), "55.4/effect")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(validity(certificate, at("2024-09-10")), "55.4/effect")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(effect(silent, at("2024-12-01")).verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }
}
