package fi.clearance.validation.certificate;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.ExistingClearance;
import fi.clearance.model.application.Intake;
import fi.clearance.model.certificate.AppealQuestion;
import fi.clearance.model.certificate.AppealQuestion.Appellant;
import fi.clearance.model.certificate.AppealQuestion.CourtOutcome;
import fi.clearance.model.certificate.AppealQuestion.Decision;
import fi.clearance.model.certificate.Charge;
import fi.clearance.model.certificate.EmployerDuties;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.certificate.CertificateReading.ApplicantNotEmployer;
import fi.clearance.validation.certificate.CertificateReading.ChangedLevel;
import fi.clearance.validation.certificate.CertificateReading.RestrictedCertificates;
import fi.clearance.validation.certificate.CertificateReading.RevocationUnderAppeal;
import fi.clearance.validation.certificate.CertificateReading.ServiceUnitApplies;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("58, 60, 62: what the employer has to do, who pays and what can be appealed")
class CertificateDutiesTest {

    private static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    private static Argument day(String day) {
        return new Argument.Day(LocalDate.parse(day));
    }

    private static Outcome standing(String since) {
        return new Outcome.Outstanding(LocalDate.parse(since), Optional.empty());
    }

    // 58 §

    private static EmployerDuties.Builder employer() {
        return EmployerDuties.builder()
                .applicant(EmployerDuties.Role.EMPLOYER)
                .certificateApplicant(EmployerDuties.Role.EMPLOYER)
                .employmentEnded(Occurrence.NOT_DONE)
                .endReported(Occurrence.NOT_DONE)
                .revocation(RevocationEffect.NONE)
                .returned(Occurrence.NOT_DONE);
    }

    private static RevocationEffect.Builder revocation() {
        return RevocationEffect.builder()
                .decided(on("2024-04-03"))
                .despiteAppeal(Answer.NO)
                .appealed(Occurrence.NOT_DONE)
                .appealEnded(Occurrence.NOT_DONE)
                .annulled(Occurrence.NOT_DONE)
                .stayed(Occurrence.NOT_DONE);
    }

    private static Report duties(EmployerDuties.Builder employer, Setting at) {
        return CertificateValidators.EMPLOYER_DUTIES.validate(employer.build(), at);
    }

    @Test
    @DisplayName("C85 a certificate that has merely expired need not be returned")
    void expired() {
        assertThat(duties(employer(), at("2024-02-02")).verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("C87 a revoked one has to be, but the Act sets no day")
    void revoked() {
        EmployerDuties.Builder revoked = employer().revocation(revocation().build());
        assertThat(kind(duties(revoked, at("2024-04-02")), "58.2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(finding(duties(revoked, at("2024-04-04")), "58.2").outcome()).isEqualTo(standing("2024-04-03"));
        assertThat(finding(duties(revoked, at("2034-04-04")), "58.2").outcome()).isEqualTo(standing("2024-04-03"));
        assertThat(LocalDate.parse("2024-04-03").plusDays(1)).isEqualTo("2024-04-04");
        Report returned = duties(revoked.returned(on("2024-04-30")), at("2024-04-30"));
        assertThat(finding(returned, "58.2").outcome().arguments())
                .containsExactly(day("2024-04-03"), day("2024-04-30"));
    }

    @Test
    @DisplayName("58.1 the end of the employment is to be reported")
    void endReported() {
        EmployerDuties.Builder ended = employer().employmentEnded(on("2024-05-31"));
        assertThat(finding(duties(ended, at("2024-12-31")), "58.1").outcome()).isEqualTo(standing("2024-05-31"));
        Report reported = duties(ended.endReported(on("2024-06-03")), at("2024-06-03"));
        assertThat(kind(reported, "58.1")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("58.1 a report ahead of the end counts")
    void reportedAhead() {
        EmployerDuties.Builder ahead =
                employer().employmentEnded(on("2024-05-31")).endReported(on("2024-05-20"));
        assertThat(kind(duties(ahead, at("2024-05-31")), "58.1")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("58.2 who did not apply for the certificate need not return it")
    void appliedForClearanceOnly() {
        EmployerDuties.Builder other = employer()
                .certificateApplicant(EmployerDuties.Role.NONE)
                .employmentEnded(on("2024-03-31"))
                .revocation(revocation().build());
        assertThat(kind(duties(other, at("2024-04-04")), "58.2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(duties(other, at("2024-04-04")), "58.1")).isEqualTo(OutcomeKind.OUTSTANDING);
    }

    @Test
    @DisplayName("IQ-55-4 whether it is returned while an appeal is pending is open, unless compliance was ordered")
    void revocationAppealed() {
        EmployerDuties.Builder appealed =
                employer().revocation(revocation().appealed(on("2024-04-20")).build());
        assertThat(finding(duties(appealed, at("2024-04-20")), "58.2").outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("IQ-55-4")));
        assertThat(kind(duties(appealed, at("2024-04-20").with(RevocationUnderAppeal.NO_EFFECT_YET)), "58.2"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        appealed.revocation(revocation()
                .appealed(on("2024-04-20"))
                .despiteAppeal(Answer.YES)
                .annulled(on("2024-06-01"))
                .build());
        assertThat(kind(duties(appealed, at("2024-05-31")), "58.2")).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(kind(duties(appealed, at("2024-06-01")), "58.2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("IQ-58-1 whether an applicant who is no employer has the same duties is open")
    void notEmployer() {
        EmployerDuties.Builder trainer =
                employer().applicant(EmployerDuties.Role.ANOTHER).employmentEnded(on("2024-05-31"));
        assertThat(finding(duties(trainer, at("2024-06-01")), "58.1").outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("IQ-58-1")));
        assertThat(duties(trainer, at("2024-06-01").with(ApplicantNotEmployer.NO_DUTY))
                        .verdict())
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(finding(duties(trainer, at("2024-06-01").with(ApplicantNotEmployer.BY_ANALOGY)), "58.1")
                        .outcome())
                .isEqualTo(standing("2024-05-31"));
    }

    // 60 §

    private static Charge.Builder charge() {
        return Charge.builder().kind(ClearanceKind.FACILITY).applicant(Charge.Applicant.AUTHORITY);
    }

    private static Report charges(Charge.Builder charge, Charge.Payer payer, Setting at) {
        return CertificateValidators.CHARGE.validate(charge.charged(payer).build(), at);
    }

    @Test
    @DisplayName("C89 the company pays for a facility clearance on the application of a ministry")
    void companyPays() {
        Setting then = at("2024-05-02");
        assertThat(Charges.payer(charge().build(), then)).contains(Charge.Payer.SUBJECT);
        assertThat(notMet(charges(charge(), Charge.Payer.APPLICANT, then))).containsExactly("60.1/s2");
        assertThat(charges(charge(), Charge.Payer.SUBJECT, then).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("C91 for an application of 2016 the earlier rules on fees count, which are not held")
    void earlierFees() {
        Charge.Builder personnel = charge().kind(ClearanceKind.PERSONNEL).applicant(Charge.Applicant.OTHER);
        for (String day : new String[] {"2017-02-10", "2020-05-31"}) {
            Report report = charges(personnel, Charge.Payer.APPLICANT, at(day));
            assertThat(finding(report, "60.1/s1").outcome().gaps())
                    .containsExactly(new Gap.WordingNotHeld(Provision.of("60.1")));
            assertThat(finding(report, "60.1/s1").rule().norm().nearby()).containsExactly(Question.of("IQ-931-1"));
            assertThat(Charges.payer(personnel.build(), at(day))).isEmpty();
        }
        assertThat(Charges.payer(personnel.build(), at("2020-06-01"))).contains(Charge.Payer.APPLICANT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_STATED")
    @DisplayName("60.1 a personnel clearance is always paid by whoever applied")
    void applicantPays(Charge.Applicant applicant) {
        Charge.Builder personnel = charge().kind(ClearanceKind.PERSONNEL).applicant(applicant);
        Setting then = at("2024-05-02");
        assertThat(Charges.payer(personnel.build(), then)).contains(Charge.Payer.APPLICANT);
        assertThat(notMet(charges(personnel, Charge.Payer.SUBJECT, then))).containsExactly("60.1/s1");
        assertThat(notMet(charges(personnel, Charge.Payer.OTHER, then))).containsExactly("60.1/s1");
    }

    @Test
    @DisplayName("IQ-60-1 a service unit stands for the authority that commissioned it, by the recommended reading")
    void serviceUnit() {
        Charge.Builder unit = charge().applicant(Charge.Applicant.SERVICE_UNIT);
        Setting then = at("2024-05-02");
        assertThat(Charges.payer(unit.build(), then)).contains(Charge.Payer.SUBJECT);
        assertThat(charges(unit, Charge.Payer.SUBJECT, then).questions()).containsExactly(Question.of("IQ-60-1"));
        assertThat(Charges.payer(unit.build(), then.with(ServiceUnitApplies.NOT_AS_AUTHORITY)))
                .contains(Charge.Payer.APPLICANT);
        assertThat(Charges.payer(Charge.builder().kind(ClearanceKind.FACILITY).build(), then))
                .isEmpty();
    }

    // 62 §

    private static AppealQuestion.Builder appeal(Decision decision) {
        return AppealQuestion.builder()
                .kind(ClearanceKind.PERSONNEL)
                .decision(decision)
                .requiredByLaw(Answer.NO)
                .requiredByObligation(Answer.NO)
                .appellant(Appellant.CLEARANCE_APPLICANT)
                .courtOutcome(CourtOutcome.NONE)
                .forUniformity(Answer.YES);
    }

    private static Report appeals(AppealQuestion.Builder appeal, Setting at) {
        return CertificateValidators.APPEAL.validate(appeal.build(), at);
    }

    private static Report appeals(AppealQuestion.Builder appeal) {
        return appeals(appeal, at("2024-05-06"));
    }

    @Test
    @DisplayName("C92 that Supo declines to make a clearance cannot be appealed")
    void refusedClearance() {
        assertThat(notMet(appeals(appeal(Decision.REFUSES_CLEARANCE)))).containsExactly("62.1", "62.2/s1");
    }

    @Test
    @DisplayName("C95 an authority whose decision was upheld cannot appeal further")
    void byAuthority() {
        AppealQuestion.Builder further = appeal(Decision.REVOKES_CERTIFICATE).appellant(Appellant.DECIDING_AUTHORITY);
        assertThat(notMet(appeals(further.courtOutcome(CourtOutcome.UPHELD)))).containsExactly("62.4");
        assertThat(notMet(appeals(further.courtOutcome(CourtOutcome.NONE)))).containsExactly("62.4");
        assertThat(appeals(further.courtOutcome(CourtOutcome.ANNULLED)).verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(appeals(further.courtOutcome(CourtOutcome.CHANGED)).verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(appeals(further), "62.1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(notMet(appeals(further.forUniformity(Answer.NO)))).containsExactly("62.4");
    }

    private static Intake.Builder duplicate() {
        return Samples.intake()
                .addExisting(new ExistingClearance(
                        ClearanceKind.PERSONNEL, LocalDate.parse("2020-04-01"), Occurrence.NOT_DONE))
                .addJudgement(recorded(ApplicationMatter.CORRESPONDING_CLEARANCE, Authority.SUPO, "2024-09-01"));
    }

    @Test
    @DisplayName("C99 a second clearance while a corresponding one is valid is declined, and that cannot be appealed")
    void duplicateBar() {
        assertThat(kind(ApplicationValidators.INTAKE.validate(duplicate().build(), at("2024-09-01")), "10.1"))
                .isEqualTo(OutcomeKind.DISCRETION);
        Intake without = duplicate()
                .addJudgement(recorded(
                        ApplicationMatter.SPECIAL_REASONS,
                        Authority.SUPO,
                        LocalDate.parse("2024-09-01"),
                        Judgement.Result.NO))
                .build();
        assertThat(notMet(ApplicationValidators.INTAKE.validate(without, at("2024-09-01"))))
                .containsExactly("10.1");
        assertThat(notMet(ApplicationValidators.INTAKE.validate(without, at("2025-04-01"))))
                .containsExactly("10.1");
        assertThat(open(ApplicationValidators.INTAKE.validate(without, at("2025-04-02"))))
                .isEmpty();
        assertThat(kind(appeals(appeal(Decision.REFUSES_CLEARANCE), at("2024-09-01")), "62.2/s1"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_STATED")
    @DisplayName("62.1 62.2 what can be appealed if law requires no certificate")
    void appealable(Decision decision) {
        boolean barred = switch (decision) {
            case REFUSES_CLEARANCE, ACCEPTS_OR_REJECTS_TASKS, REFUSES_CERTIFICATE -> true;
            default -> false;
        };
        Setting settled = at("2024-05-06").with(ChangedLevel.NO_REFUSAL);
        assertThat(kind(appeals(appeal(decision), settled), "62.1"))
                .isEqualTo(barred ? OutcomeKind.NOT_MET : OutcomeKind.MET);
        assertThat(kind(appeals(appeal(decision), settled), "62.2/s1"))
                .isEqualTo(barred && decision != Decision.REFUSES_CERTIFICATE ? OutcomeKind.NOT_MET : OutcomeKind.MET);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO, MET", "NO, YES, MET", "NO, NO, NOT_MET"})
    @DisplayName("62.2 the refusal of a certificate can be appealed if law or an obligation requires it")
    void refusedCertificate(Answer law, Answer obligation, OutcomeKind expected) {
        Report report =
                appeals(appeal(Decision.REFUSES_CERTIFICATE).requiredByLaw(law).requiredByObligation(obligation));
        assertThat(kind(report, "62.1")).isEqualTo(expected);
        assertThat(kind(report, "62.2/s2")).isEqualTo(expected);
    }

    @Test
    @DisplayName("IQ-62-1 that of a facility certificate too, by the recommended reading")
    void facilityCertificate() {
        AppealQuestion.Builder facility = appeal(Decision.REFUSES_CERTIFICATE).kind(ClearanceKind.FACILITY);
        Report report = appeals(facility);
        assertThat(notMet(report)).containsExactly("62.1", "62.2/s2", "62.3");
        assertThat(finding(report, "62.1").questions()).containsExactly(Question.of("IQ-62-1"));
        Setting free = at("2024-05-06").with(RestrictedCertificates.PERSONNEL_ONLY);
        assertThat(notMet(appeals(facility, free))).isEmpty();
    }

    @Test
    @DisplayName("IQ-62-2 whether handling at another level can be appealed is open")
    void changedLevel() {
        Report report = appeals(appeal(Decision.CHANGES_LEVEL));
        Gap question = new Gap.Open(Question.of("IQ-62-2"));
        assertThat(finding(report, "62.1").outcome().gaps()).containsExactly(question);
        assertThat(finding(report, "62.2/s1").outcome().gaps()).containsExactly(question);
        assertThat(notMet(
                        appeals(appeal(Decision.CHANGES_LEVEL), at("2024-05-06").with(ChangedLevel.REFUSAL))))
                .containsExactly("62.1", "62.2/s1");
    }

    @ParameterizedTest
    @EnumSource(names = {"GIVES_CERTIFICATE", "REFUSES_CERTIFICATE", "REVOKES_CERTIFICATE"})
    @DisplayName("62.3 a decision about a certificate is for the applicant and the subject to appeal, for nobody else")
    void byWhom(Decision decision) {
        AppealQuestion.Builder about = appeal(decision).requiredByLaw(Answer.YES);
        assertThat(notMet(appeals(about))).isEmpty();
        assertThat(notMet(appeals(about.appellant(Appellant.SUBJECT)))).isEmpty();
        assertThat(notMet(appeals(about.appellant(Appellant.OTHER)))).containsExactly("62.3");
        assertThat(kind(appeals(appeal(Decision.OTHER).appellant(Appellant.OTHER)), "62.3"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("62.1 the wording is held from 1 June 2020, that of the bars from the start")
    void wording() {
        assertThat(kind(appeals(appeal(Decision.REVOKES_CERTIFICATE), at("2020-05-31")), "62.1"))
                .isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(kind(appeals(appeal(Decision.REVOKES_CERTIFICATE), at("2020-06-01")), "62.1"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(appeals(appeal(Decision.REFUSES_CLEARANCE), at("2015-01-01")), "62.2/s1"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }
}
