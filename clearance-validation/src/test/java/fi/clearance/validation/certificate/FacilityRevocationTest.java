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
import fi.clearance.model.certificate.FacilityRevocation;
import fi.clearance.model.certificate.FacilityRevocation.Ground;
import fi.clearance.model.certificate.FacilityRevocation.Suspicion;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.certificate.CertificateReading.SuspectedAct;
import fi.clearance.validation.certificate.CertificateReading.TimeToCorrect;
import fi.clearance.validation.certificate.CertificateReading.TraficomMeant;
import fi.clearance.validation.certificate.CertificateReading.UnderAnotherAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("55.2, 55.3: when a facility certificate may be revoked")
class FacilityRevocationTest {

    private static final Setting AT = at("2024-08-01");

    private static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    private static Judgement found(CertificateMatter matter, Authority by, Judgement.Result result, String day) {
        return Samples.recorded(matter, by, LocalDate.parse(day), result);
    }

    private static Judgement found(CertificateMatter matter, Judgement.Result result) {
        return found(matter, Authority.SUPO, result, "2024-07-31");
    }

    /**
     * The company no longer meets the requirements and does not put that right in the time set, by 30 June; Supo hears
     * it in July and revokes on 1 August 2024.
     */
    private static FacilityRevocation.Builder revocation() {
        return FacilityRevocation.builder()
                .maker(Authority.SUPO)
                .issuer(Authority.SUPO)
                .ground(Ground.REQUIREMENTS_NOT_MET)
                .suspectIsResponsible(Answer.NOT_STATED)
                .suspicion(Suspicion.NOT_STATED)
                .inTaskOfCertificate(Answer.NOT_STATED)
                .timeSet(on("2023-02-01"))
                .timeLimit(LocalDate.parse("2024-06-30"))
                .corrected(Occurrence.NOT_DONE)
                .subjectHeard(on("2024-07-10"))
                .applicantHeard(Occurrence.NOT_DONE)
                .decided(on("2024-08-01"))
                .judgements(List.of(
                        found(CertificateMatter.FACILITY_REVOCATION, Judgement.Result.WEIGHED),
                        found(CertificateMatter.REQUIREMENTS_NO_LONGER_MET, Judgement.Result.YES),
                        found(CertificateMatter.APPLICANT_TO_BE_HEARD, Judgement.Result.NO)));
    }

    /** A responsible person is suspected instead. */
    private static FacilityRevocation.Builder suspicion(Suspicion suspicion) {
        return revocation()
                .ground(Ground.RESPONSIBLE_PERSON_SUSPECTED)
                .suspectIsResponsible(Answer.YES)
                .suspicion(suspicion)
                .inTaskOfCertificate(Answer.YES)
                .addJudgement(found(CertificateMatter.WOULD_HAVE_BARRED, Judgement.Result.YES));
    }

    private static Report revokes(FacilityRevocation.Builder revocation, Setting at) {
        return CertificateValidators.FACILITY_REVOCATION.validate(revocation.build(), at);
    }

    private static Report revokes(FacilityRevocation.Builder revocation) {
        return revokes(revocation, AT);
    }

    @Test
    @DisplayName("55.2 the standard case on either ground")
    void inOrder() {
        assertThat(revokes(revocation()).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(revokes(suspicion(Suspicion.NEGLECT)).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("C82 without time to put things right there is no revocation, resting on IQ-55-2")
    void noTimeSet() {
        Report report = revokes(revocation().timeSet(Occurrence.NOT_DONE).timeLimit(Optional.empty()));
        assertThat(notMet(report)).containsExactly("55.2/time");
        assertThat(open(report)).containsExactly("55.2/time");
        assertThat(finding(report, "55.2/time").questions()).containsExactly(Question.of("IQ-55-2"));
    }

    @Test
    @DisplayName("IQ-55-2 time is set on both grounds; under the other reading only where a person is suspected")
    void onWhichGrounds() {
        Setting suspicionOnly = AT.with(TimeToCorrect.SUSPICION_ONLY);
        FacilityRevocation.Builder requirements =
                revocation().timeSet(Occurrence.NOT_DONE).timeLimit(Optional.empty());
        assertThat(kind(revokes(requirements, suspicionOnly), "55.2/time")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(revokes(requirements, suspicionOnly).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(revokes(requirements, AT.with(TimeToCorrect.BOTH_GROUNDS))))
                .containsExactly("55.2/time");
        for (TimeToCorrect reading : TimeToCorrect.values()) {
            FacilityRevocation.Builder suspected =
                    suspicion(Suspicion.NEGLECT).timeSet(Occurrence.NOT_DONE).timeLimit(Optional.empty());
            assertThat(notMet(revokes(suspected, AT.with(reading)))).containsExactly("55.2/time");
            assertThat(finding(revokes(suspected, AT.with(reading)), "55.2/time")
                            .questions())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 2024-06-29, NOT_MET",
        "2024-06-30, 2024-06-30, NOT_MET",
        "2024-06-30, 2024-07-01, MET",
        "2024-02-29, 2024-02-29, NOT_MET",
        "2024-02-29, 2024-03-01, MET",
        "2023-02-28, 2023-02-28, NOT_MET",
        "2023-02-28, 2023-03-01, MET"
    })
    @DisplayName("55.2 decided on the last day it is too early, the day after it is not")
    void decidedAfter(LocalDate lastDay, LocalDate decided, OutcomeKind expected) {
        FacilityRevocation.Builder revoked = revocation().timeLimit(lastDay).decided(Occurrence.on(decided));
        assertThat(kind(revokes(revoked), "55.2/time")).isEqualTo(expected);
        assertThat(finding(revokes(revoked), "55.2/time").outcome().arguments())
                .containsExactly(new Argument.Day(lastDay));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 2024-06-01, NOT_MET",
        "2024-06-30, 2024-06-30, NOT_MET",
        "2024-06-30, 2024-07-01, MET",
        "2024-02-29, 2024-02-29, NOT_MET",
        "2024-02-29, 2024-03-01, MET"
    })
    @DisplayName("55.2 put right on the last day it is in time, the day after it is not")
    void correctedInTime(LocalDate lastDay, LocalDate corrected, OutcomeKind expected) {
        FacilityRevocation.Builder revoked = revocation().timeLimit(lastDay).corrected(Occurrence.on(corrected));
        assertThat(kind(revokes(revoked), "55.2/time")).isEqualTo(expected);
    }

    @Test
    @DisplayName("55.2 while nothing is decided, the certificate may be revoked from the day after the last one on")
    void undecided() {
        FacilityRevocation.Builder planned = revocation().decided(Occurrence.NOT_DONE);
        assertThat(kind(revokes(planned, at("2024-06-30")), "55.2/time")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(revokes(planned, at("2024-07-01")), "55.2/time")).isEqualTo(OutcomeKind.MET);
        planned.corrected(Occurrence.NOT_STATED);
        assertThat(finding(revokes(planned, at("2024-07-01")), "55.2/time")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Missing("corrected"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FACILITY_REVOCATION", "REQUIREMENTS_NO_LONGER_MET"})
    @DisplayName("55.2 what is judged on the day of the decision carries it, what is judged the day after does not")
    void judgedInTime(CertificateMatter matter) {
        String rule = matter == CertificateMatter.FACILITY_REVOCATION ? "55.2" : "55.2/requirements";
        List<Judgement> others = revocation().build().judgements().stream()
                .filter(judgement -> judgement.matter() != matter)
                .toList();
        FacilityRevocation.Builder sameDay = revocation()
                .judgements(others)
                .addJudgement(found(matter, Authority.SUPO, Judgement.Result.YES, "2024-08-01"));
        assertThat(revokes(sameDay, at("2024-08-02")).verdict()).isEqualTo(OutcomeKind.MET);
        FacilityRevocation.Builder dayAfter = revocation()
                .judgements(others)
                .addJudgement(found(matter, Authority.SUPO, Judgement.Result.YES, "2024-08-02"));
        assertThat(open(revokes(dayAfter, at("2024-08-02")))).containsExactly(rule);
        assertThat(kind(revokes(dayAfter, at("2024-08-02")), rule)).isEqualTo(OutcomeKind.DISCRETION);
        FacilityRevocation.Builder bySomebodyElse = revocation()
                .judgements(others)
                .addJudgement(found(matter, Authority.DEFENCE_COMMAND, Judgement.Result.YES, "2024-08-01"));
        assertThat(kind(revokes(bySomebodyElse), rule)).isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("55.2 a company that is found to meet the requirements keeps its certificate")
    void requirementsMet() {
        FacilityRevocation.Builder unfounded =
                revocation().addJudgement(found(CertificateMatter.REQUIREMENTS_NO_LONGER_MET, Judgement.Result.NO));
        assertThat(notMet(revokes(unfounded))).containsExactly("55.2/requirements");
        assertThat(notMet(revokes(revocation().ground(Ground.NONE)))).containsExactly("55.2/ground");
    }

    @Test
    @DisplayName("55.2 the time is set: until then none has passed, and its last day has to be known")
    void timeSet() {
        FacilityRevocation.Builder setLate =
                revocation().timeSet(on("2024-06-01")).decided(Occurrence.NOT_DONE);
        assertThat(kind(revokes(setLate, at("2024-05-31")), "55.2/time")).isEqualTo(OutcomeKind.NOT_MET);
        FacilityRevocation.Builder noLastDay = revocation().timeLimit(Optional.empty());
        assertThat(finding(revokes(noLastDay), "55.2/time").outcome().gaps())
                .containsExactly(new Gap.Missing("timeLimit"));
        FacilityRevocation.Builder sameDay =
                revocation().timeSet(on("2024-08-01")).timeLimit(Optional.empty());
        assertThat(kind(revokes(sameDay), "55.2/time")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(finding(revokes(revocation().timeSet(Occurrence.NOT_STATED)), "55.2/time")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Missing("timeSet"));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-30, UNDETERMINED", "2020-12-31, MET"})
    @DisplayName("55.2 51.1 a suspicion from the follow-up leans on the wording of 31 December 2020")
    void followUpWording(String day, OutcomeKind expected) {
        FacilityRevocation.Builder early = suspicion(Suspicion.ACT_IN_FOLLOW_UP)
                .decided(Occurrence.NOT_DONE)
                .judgements(List.of(found(
                        CertificateMatter.WOULD_HAVE_BARRED, Authority.SUPO, Judgement.Result.YES, "2020-12-01")));
        assertThat(kind(revokes(early, at(day).with(SuspectedAct.FOLLOW_UP_TOO)), "55.2/suspicion"))
                .isEqualTo(expected);
    }

    // IQ-55-1

    @Test
    @DisplayName("IQ-55-1 whether a suspicion from the follow-up can cost the company its certificate is open")
    void followUp() {
        FacilityRevocation.Builder suspected = suspicion(Suspicion.ACT_IN_FOLLOW_UP);
        Report report = revokes(suspected);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(finding(report, "55.2/suspicion").outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("IQ-55-1")));
        assertThat(notMet(revokes(suspected, AT.with(SuspectedAct.NEGLECT_ONLY))))
                .containsExactly("55.2/suspicion");
        assertThat(revokes(suspected, AT.with(SuspectedAct.FOLLOW_UP_TOO)).verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("IQ-55-1 55.1:3 if it can, then only for an act that is found to be one that would have barred it")
    void wouldHaveBarred() {
        FacilityRevocation.Builder unrecorded = suspicion(Suspicion.ACT_IN_FOLLOW_UP)
                .judgements(revocation().build().judgements());
        Setting followUpToo = AT.with(SuspectedAct.FOLLOW_UP_TOO);
        assertThat(finding(revokes(unrecorded, followUpToo), "55.2/suspicion")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Unrecorded(CertificateMatter.WOULD_HAVE_BARRED));
        unrecorded.addJudgement(found(CertificateMatter.WOULD_HAVE_BARRED, Judgement.Result.NO));
        assertThat(notMet(revokes(unrecorded, followUpToo))).containsExactly("55.2/suspicion");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("IQ-55-1 a notice of neglect can under either reading, and anything else under none")
    void neglect(SuspectedAct reading) {
        assertThat(revokes(suspicion(Suspicion.NEGLECT), AT.with(reading)).verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(revokes(suspicion(Suspicion.OTHER), AT.with(reading))))
                .containsExactly("55.2/suspicion");
        assertThat(notMet(revokes(suspicion(Suspicion.NEGLECT).inTaskOfCertificate(Answer.NO), AT.with(reading))))
                .containsExactly("55.2/suspicion");
        assertThat(notMet(revokes(suspicion(Suspicion.NEGLECT).suspectIsResponsible(Answer.NO), AT.with(reading))))
                .containsExactly("55.2/suspicion");
    }

    // Who revokes

    @ParameterizedTest
    @CsvSource({
        "SUPO, COMPETENT, MET",
        "DEFENCE_COMMAND, NOT_COMPETENT, MET",
        "TRAFICOM, COMPETENT, NOT_MET",
        "NATIONAL_SECURITY_AUTHORITY, COMPETENT, NOT_MET",
        "NATIONAL_BUREAU_OF_INVESTIGATION, COMPETENT, NOT_MET"
    })
    @DisplayName("55.2 the competent authority revokes, and nobody else a certificate that Supo gave")
    void byWhom(Authority maker, TraficomMeant reading, OutcomeKind expected) {
        assertThat(kind(revokes(revocation().maker(maker), AT.with(reading)), "55.2/authority"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("IQ-55-5 what the National Security Authority gave is not revoked here; under the other reading it is")
    void underOtherAct() {
        FacilityRevocation.Builder given = revocation().issuer(Authority.NATIONAL_SECURITY_AUTHORITY);
        assertThat(notMet(revokes(given))).containsExactly("55.2/act");
        assertThat(finding(revokes(given), "55.2/act").questions()).containsExactly(Question.of("IQ-55-5"));
        assertThat(revokes(given, AT.with(UnderAnotherAct.COVERED)).verdict()).isEqualTo(OutcomeKind.MET);
        for (UnderAnotherAct reading : UnderAnotherAct.values()) {
            assertThat(revokes(revocation(), AT.with(reading)).verdict()).isEqualTo(OutcomeKind.MET);
            assertThat(kind(revokes(ofTraficom(), AT.with(reading)), "55.2/act"))
                    .isEqualTo(OutcomeKind.MET);
        }
    }

    @Test
    @DisplayName("55.2 of what somebody is suspected has to be known")
    void suspicionNotStated() {
        FacilityRevocation.Builder unknown = suspicion(Suspicion.NOT_STATED);
        assertThat(finding(revokes(unknown, AT.with(SuspectedAct.FOLLOW_UP_TOO)), "55.2/suspicion")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Missing("suspicion"));
    }

    private static FacilityRevocation.Builder ofTraficom() {
        return revocation().maker(Authority.TRAFICOM).issuer(Authority.TRAFICOM);
    }

    @Test
    @DisplayName("IQ-46-1 Traficom revokes its own; under the other reading it cannot")
    void traficomsOwn() {
        Report report = revokes(ofTraficom());
        assertThat(kind(report, "55.2/authority")).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "55.2/authority").questions()).containsExactly(Question.of("IQ-46-1"));
        assertThat(kind(revokes(ofTraficom(), AT.with(TraficomMeant.NOT_COMPETENT)), "55.2/authority"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(finding(revokes(ofTraficom(), at("2020-05-31")), "55.2/authority")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.WordingNotHeld(Provision.of("46.3")));
    }

    // 55 § 3 mom.

    @ParameterizedTest
    @CsvSource({"2024-07-31, MET", "2024-08-01, MET", "2024-08-02, NOT_MET"})
    @DisplayName("55.3 the company is heard at the latest on the day of the decision")
    void subjectHeard(String heard, OutcomeKind expected) {
        Report report = revokes(revocation().subjectHeard(on(heard)), at("2024-08-02"));
        assertThat(kind(report, "55.3/company")).isEqualTo(expected);
        assertThat(report.verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-01, MET", "2024-08-02, NOT_MET"})
    @DisplayName("55.3 so is the applicant, if that is found to be needed")
    void applicantHeard(String heard, OutcomeKind expected) {
        FacilityRevocation.Builder revoked = revocation()
                .applicantHeard(on(heard))
                .addJudgement(found(CertificateMatter.APPLICANT_TO_BE_HEARD, Judgement.Result.YES));
        assertThat(kind(revokes(revoked, at("2024-08-02")), "55.3/company-applicant"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("55.3 whether the applicant has to be heard is left to the authority; once it is heard nobody asks")
    void applicantNotHeard() {
        List<Judgement> others = revocation().build().judgements().subList(0, 2);
        assertThat(finding(revokes(revocation().judgements(others)), "55.3/company-applicant")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Unrecorded(CertificateMatter.APPLICANT_TO_BE_HEARD));
        assertThat(kind(
                        revokes(revocation().judgements(others).applicantHeard(on("2024-07-10"))),
                        "55.3/company-applicant"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(revokes(revocation().subjectHeard(Occurrence.NOT_DONE))))
                .containsExactly("55.3/company");
    }
}
