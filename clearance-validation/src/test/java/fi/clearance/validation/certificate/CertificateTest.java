package fi.clearance.validation.certificate;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.on;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.certificate.CardTemplate;
import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.CertificateGrant.Need;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.CertificateRefusal;
import fi.clearance.model.certificate.ClearanceContent;
import fi.clearance.model.certificate.Conclusion;
import fi.clearance.model.certificate.ContentItem;
import fi.clearance.model.certificate.PersonnelCertificate;
import fi.clearance.model.certificate.ReceivedData;
import fi.clearance.model.certificate.SecurityClass;
import fi.clearance.model.certificate.SiteWork;
import fi.clearance.model.certificate.WrittenNotice;
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
import fi.clearance.validation.certificate.CertificateReading.FacilityNotices;
import fi.clearance.validation.certificate.CertificateReading.RegularlyOnSite;
import fi.clearance.validation.certificate.CertificateReading.StartOfSixMonths;
import fi.clearance.validation.certificate.CertificateReading.UnneededCertificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("41-45: how a clearance ends, what it says, and the certificate on its ground")
class CertificateTest {

    private static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    private static Judgement found(CertificateMatter matter, Judgement.Result result, String day) {
        return Samples.recorded(matter, Authority.SUPO, LocalDate.parse(day), result);
    }

    private static Argument day(String day) {
        return new Argument.Day(LocalDate.parse(day));
    }

    private static Outcome standing(String since) {
        return new Outcome.Outstanding(LocalDate.parse(since), Optional.empty());
    }

    // 41 §

    private static Conclusion.Builder conclusion() {
        return Conclusion.builder()
                .kind(ClearanceKind.PERSONNEL)
                .maker(Authority.SUPO)
                .form(Conclusion.Form.ORAL)
                .concluded(on("2024-02-05"))
                .told(on("2024-02-05"))
                .certificateDue(Answer.NO)
                .addJudgement(found(CertificateMatter.RELEVANT_TO_RELIABILITY, Judgement.Result.NO, "2024-02-05"));
    }

    @Test
    @DisplayName("C19 a facility clearance cannot be concluded orally")
    void facilityOrally() {
        Conclusion facility = conclusion().kind(ClearanceKind.FACILITY).build();
        assertThat(notMet(CertificateValidators.CONCLUSION.validate(facility, at("2024-02-05"))))
                .containsExactly("41.1/form", "41.2");
        assertThat(notMet(CertificateValidators.CONCLUSION.validate(facility, at("2024-02-04"))))
                .containsExactly("41.2");
    }

    @Test
    @DisplayName("C21 a personnel clearance can, if no certificate is due and nothing came up that matters")
    void personnelOrally() {
        Report report = CertificateValidators.CONCLUSION.validate(conclusion().build(), at("2024-02-05"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(report.findings(OutcomeKind.MET)).hasSize(3);
    }

    @Test
    @DisplayName("41.2 both conditions are needed, and the finding, by the day on which the applicant is told")
    void oralConditions() {
        Setting then = at("2024-02-06");
        Conclusion due = conclusion().certificateDue(Answer.YES).build();
        assertThat(notMet(CertificateValidators.CONCLUSION.validate(due, then))).containsExactly("41.1/form", "41.2");
        Conclusion relevant = conclusion()
                .addJudgement(found(CertificateMatter.RELEVANT_TO_RELIABILITY, Judgement.Result.YES, "2024-02-05"))
                .build();
        assertThat(notMet(CertificateValidators.CONCLUSION.validate(relevant, then)))
                .containsExactly("41.1/form", "41.2");
        Conclusion unrecorded = Conclusion.builder()
                .from(conclusion().judgements(List.of()).build())
                .addJudgement(found(CertificateMatter.RELEVANT_TO_RELIABILITY, Judgement.Result.NO, "2024-02-06"))
                .build();
        assertThat(kind(CertificateValidators.CONCLUSION.validate(unrecorded, then), "41.2"))
                .isEqualTo(OutcomeKind.DISCRETION);
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITTEN", "CERTIFICATE"})
    @DisplayName("41.1 in writing or by giving the certificate always will do")
    void inWriting(Conclusion.Form form) {
        Report report = CertificateValidators.CONCLUSION.validate(
                conclusion()
                        .kind(ClearanceKind.FACILITY)
                        .form(form)
                        .certificateDue(Answer.YES)
                        .build(),
                at("2024-02-05"));
        assertThat(kind(report, "41.1/form")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "41.2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("41.1 the applicant is to be told; until when, the Act does not say")
    void told() {
        Conclusion untold = conclusion().told(Occurrence.NOT_DONE).build();
        Report report = CertificateValidators.CONCLUSION.validate(untold, at("2030-01-01"));
        assertThat(finding(report, "41.1").outcome()).isEqualTo(standing("2024-02-05"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(finding(report, "41.1").rule().norm().nearby()).containsExactly(Question.of("IQ-41-1"));
    }

    // 42 §

    private static ContentItem.Builder item() {
        return ContentItem.builder().maker(Authority.SUPO).secret(Answer.NO).pendingCriminalMatter(Answer.NO);
    }

    private static Report content(ContentItem item, String day) {
        return CertificateValidators.CONTENT.validate(
                ClearanceContent.builder()
                        .kind(ClearanceKind.PERSONNEL)
                        .addItem(item().build())
                        .addItem(item)
                        .assessesPerson(Answer.NO)
                        .pointsToMeasures(Answer.NO)
                        .build(),
                at(day));
    }

    @Test
    @DisplayName("C22 a pending criminal matter without the stage it has reached")
    void stage() {
        Report report = content(item().pendingCriminalMatter(Answer.YES).build(), "2024-03-06");
        assertThat(notMet(report)).containsExactly("42.2/s2");
        assertThat(report.findings(OutcomeKind.NOT_MET))
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).isEqualTo("items[1]"));
        assertThat(content(
                                item().pendingCriminalMatter(Answer.YES)
                                        .statesStage(true)
                                        .build(),
                                "2024-03-06")
                        .findings(OutcomeKind.MET))
                .extracting(finding -> finding.rule().norm().id())
                .contains("42.2/s2");
    }

    @Test
    @DisplayName("C23 a secret item that is needed, but whose giving is not evidently without danger")
    void secret() {
        ContentItem.Builder secret = item().secret(Answer.YES)
                .addJudgement(found(CertificateMatter.NEEDED_FORM_AND_EXTENT, Judgement.Result.YES, "2024-03-06"));
        ContentItem dangerous = ContentItem.builder()
                .from(secret.build())
                .addJudgement(found(CertificateMatter.EVIDENTLY_NO_DANGER, Judgement.Result.NO, "2024-03-06"))
                .build();
        assertThat(notMet(content(dangerous, "2024-03-06"))).containsExactly("42.2/s1");
        ContentItem superfluous = item().secret(Answer.YES)
                .addJudgement(found(CertificateMatter.NEEDED_FORM_AND_EXTENT, Judgement.Result.NO, "2024-03-06"))
                .addJudgement(found(CertificateMatter.EVIDENTLY_NO_DANGER, Judgement.Result.YES, "2024-03-06"))
                .build();
        assertThat(notMet(content(superfluous, "2024-03-06"))).containsExactly("42.2/s1");
        assertThat(content(secret.build(), "2024-03-06").verdict()).isEqualTo(OutcomeKind.DISCRETION);
        ContentItem allowed = ContentItem.builder()
                .from(secret.build())
                .addJudgement(found(CertificateMatter.EVIDENTLY_NO_DANGER, Judgement.Result.YES, "2024-03-06"))
                .build();
        assertThat(open(content(allowed, "2024-03-06"))).isEmpty();
    }

    @Test
    @DisplayName("C25 an assessment of the person, a favourable one too; of a company it is not banned")
    void assessment() {
        ClearanceContent.Builder assessing = ClearanceContent.builder()
                .kind(ClearanceKind.PERSONNEL)
                .assessesPerson(Answer.YES)
                .pointsToMeasures(Answer.NO);
        assertThat(notMet(CertificateValidators.CONTENT.validate(assessing.build(), at("2024-03-06"))))
                .containsExactly("42.3");
        assertThat(notMet(CertificateValidators.CONTENT.validate(
                        assessing.assessesPerson(Answer.NO).build(), at("2024-03-06"))))
                .isEmpty();
        assertThat(kind(
                        CertificateValidators.CONTENT.validate(
                                assessing
                                        .assessesPerson(Answer.YES)
                                        .kind(ClearanceKind.FACILITY)
                                        .build(),
                                at("2024-03-06")),
                        "42.3"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("42.4 an employer is pointed to further measures with a personnel clearance only")
    void measures() {
        ClearanceContent.Builder pointing = ClearanceContent.builder()
                .kind(ClearanceKind.PERSONNEL)
                .assessesPerson(Answer.NO)
                .pointsToMeasures(Answer.YES);
        assertThat(kind(CertificateValidators.CONTENT.validate(pointing.build(), at("2024-03-06")), "42.4"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(CertificateValidators.CONTENT.validate(
                        pointing.kind(ClearanceKind.FACILITY).build(), at("2024-03-06"))))
                .containsExactly("42.4");
    }

    // 43 §

    /** A certificate that an Act requires, given as a document. */
    private static CertificateGrant.Builder grant() {
        return CertificateGrant.builder()
                .maker(Authority.SUPO)
                .issuer(Authority.SUPO)
                .agreed(Answer.NO)
                .forObligation(Answer.NO)
                .need(Need.LAW_OR_TASK_OF_15_2)
                .requiredByLaw(Answer.YES)
                .taskOf15_2(Answer.NO)
                .siteWork(SiteWork.NONE)
                .regularlyInClearedPremises(Answer.NO)
                .form(CertificateGrant.Form.DOCUMENT)
                .concluded(on("2024-04-08"))
                .given(on("2024-04-10"))
                .refusal(CertificateRefusal.NONE)
                .addJudgement(found(CertificateMatter.OBSTACLE_TO_SELECTION, Judgement.Result.NO, "2024-04-08"))
                .addJudgement(found(CertificateMatter.SAVES_CLEARANCES, Judgement.Result.YES, "2024-04-08"));
    }

    private static CertificateGrant.Builder refused(UnaryOperator<CertificateRefusal.Builder> change) {
        return grant().given(Occurrence.NOT_DONE)
                .addJudgement(found(CertificateMatter.OBSTACLE_TO_SELECTION, Judgement.Result.YES, "2024-04-08"))
                .refusal(change.apply(CertificateRefusal.builder()
                                .decided(on("2024-04-09"))
                                .written(Answer.YES)
                                .givesReasons(Answer.YES)
                                .toApplicant(on("2024-04-09"))
                                .toSubject(on("2024-04-11")))
                        .build());
    }

    private static Report grants(CertificateGrant.Builder grant, Setting at) {
        return CertificateValidators.GRANT.validate(grant.build(), at);
    }

    private static Report grants(CertificateGrant.Builder grant) {
        return grants(grant, at("2024-04-15"));
    }

    @Test
    @DisplayName("43.1 the standard case: it is needed, nothing stands in the way, it is given")
    void given() {
        Report report = grants(grant());
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "43.1")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "43.1/need")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "43.1/maker")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "43.1:1")).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "43.1/duty").outcome().arguments())
                .containsExactly(day("2024-04-08"), day("2024-04-10"));
    }

    @Test
    @DisplayName("43.1 while the giving is not stated, what was found may have come too late; before it, it carries it")
    void givingNotStated() {
        CertificateGrant.Builder silent = grant().given(Occurrence.NOT_STATED);
        Gap given = new Gap.Missing("given");
        assertThat(finding(grants(silent), "43.1").outcome().gaps()).containsExactly(given);
        assertThat(kind(grants(silent.given(Occurrence.NOT_DONE)), "43.1")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(grants(silent.given(on("2024-04-08"))), "43.1")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(grants(silent.given(on("2024-04-07"))), "43.1")).isEqualTo(OutcomeKind.DISCRETION);
        CertificateGrant.Builder unfounded = grant().judgements(List.of()).given(Occurrence.NOT_STATED);
        assertThat(finding(grants(unfounded), "43.1").outcome().gaps())
                .containsExactly(given, new Gap.Unrecorded(CertificateMatter.OBSTACLE_TO_SELECTION));
    }

    @Test
    @DisplayName("43.1 a change of mind after the day counts neither for a giving nor against it")
    void foundAfterTheDay() {
        CertificateGrant.Builder later = grant().given(Occurrence.NOT_DONE)
                .addJudgement(found(CertificateMatter.OBSTACLE_TO_SELECTION, Judgement.Result.YES, "2024-04-16"));
        assertThat(kind(grants(later), "43.1")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(grants(later, at("2024-04-16")), "43.1")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(grants(later.given(on("2024-04-10")), at("2024-04-16")), "43.1"))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("C26 wanted only for prestige: it cannot be given, and yet it is refused in writing, with reasons")
    void prestige() {
        CertificateGrant.Builder prestige =
                grant().need(Need.NONE).requiredByLaw(Answer.NO).given(on("2024-04-09"));
        assertThat(notMet(grants(prestige, at("2024-04-09")))).containsExactly("43.1/need");
        prestige.given(Occurrence.NOT_DONE)
                .refusal(CertificateRefusal.builder()
                        .decided(on("2024-04-09"))
                        .written(Answer.NO)
                        .givesReasons(Answer.YES)
                        .toApplicant(on("2024-04-09"))
                        .toSubject(on("2024-04-09"))
                        .build());
        Report refusal = grants(prestige, at("2024-04-09"));
        assertThat(notMet(refusal)).containsExactly("43.4");
        assertThat(finding(refusal, "43.4").questions()).containsExactly(Question.of("IQ-43-2"));
        assertThat(kind(refusal, "43.1/refusal")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(grants(prestige, at("2024-04-08")), "43.4")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(notMet(grants(prestige, at("2024-04-09").with(UnneededCertificate.NO_DECISION))))
                .isEmpty();
    }

    @Test
    @DisplayName("C27 a card is for those who save superfluous clearances only")
    void card() {
        CertificateGrant.Builder card = grant().form(CertificateGrant.Form.CARD);
        assertThat(notMet(grants(card, at("2024-04-10")))).containsExactly("43.3/s1");
        card.need(Need.SITE_WORK).siteWork(SiteWork.GUARDING).regularlyInClearedPremises(Answer.YES);
        Report report = grants(card, at("2024-04-10"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "43.3/s1")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(grants(grant()), "43.3/s1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("43.1 reasons against the person bar it; what is found after it was given does not")
    void obstacle() {
        assertThat(notMet(grants(grant().addJudgement(
                                found(CertificateMatter.OBSTACLE_TO_SELECTION, Judgement.Result.YES, "2024-04-10")))))
                .containsExactly("43.1");
        assertThat(notMet(grants(grant().addJudgement(
                                found(CertificateMatter.OBSTACLE_TO_SELECTION, Judgement.Result.YES, "2024-04-11")))))
                .isEmpty();
        assertThat(kind(grants(grant().judgements(List.of())), "43.1")).isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("43.1 another competent authority gives it only if the two agreed; no third one does")
    void byWhom() {
        CertificateGrant.Builder other = grant().issuer(Authority.DEFENCE_COMMAND);
        assertThat(notMet(grants(other))).containsExactly("43.1/maker");
        assertThat(notMet(grants(other.agreed(Answer.YES)))).isEmpty();
        assertThat(notMet(grants(other.issuer(Authority.TRAFICOM)))).containsExactly("43.1/maker");
    }

    @Test
    @DisplayName("43.1 what is needed and not barred has to be given, and must not be refused")
    void duty() {
        Report silent = grants(grant().given(Occurrence.NOT_DONE));
        assertThat(finding(silent, "43.1/duty").outcome()).isEqualTo(standing("2024-04-08"));
        CertificateGrant.Builder refused = refused(it -> it)
                .judgements(List.of())
                .addJudgement(found(CertificateMatter.OBSTACLE_TO_SELECTION, Judgement.Result.NO, "2024-04-08"));
        assertThat(notMet(grants(refused))).containsExactly("43.1/refusal");
        Report barred = grants(refused(it -> it));
        assertThat(barred.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(barred, "43.1/refusal")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(barred, "43.1/duty")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO, true", "NO, YES, true", "NO, NO, false"})
    @DisplayName("43.1:1 law or a task of 15.2 requires it")
    void required(Answer law, Answer task, boolean needed) {
        assertThat(notMet(grants(grant().requiredByLaw(law).taskOf15_2(task))).contains("43.1:1"))
                .isNotEqualTo(needed);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_STATED")
    @DisplayName(
            "43.1:2 site work that regularly leads to cleared premises; a shotfirer's need not, by the recommended reading")
    void siteWork(SiteWork work) {
        CertificateGrant.Builder site = grant().need(Need.SITE_WORK).siteWork(work);
        Setting strict = at("2024-04-15").with(RegularlyOnSite.SHOTFIRERS_TOO);
        boolean isWork = work != SiteWork.NONE;
        assertThat(notMet(grants(site)).contains("43.1:2")).isNotEqualTo(work == SiteWork.SHOTFIRER);
        assertThat(notMet(grants(site, strict))).containsExactly("43.1:2");
        site.regularlyInClearedPremises(Answer.YES);
        assertThat(notMet(grants(site)).contains("43.1:2")).isNotEqualTo(isWork);
        assertThat(notMet(grants(site, strict)).contains("43.1:2")).isNotEqualTo(isWork);
    }

    @Test
    @DisplayName("43.1:2 and only if it saves superfluous clearances, which is the authority's finding")
    void saves() {
        CertificateGrant.Builder site =
                grant().need(Need.SITE_WORK).siteWork(SiteWork.INSTALLATION).regularlyInClearedPremises(Answer.YES);
        assertThat(open(grants(site))).isEmpty();
        assertThat(notMet(grants(site.addJudgement(
                        found(CertificateMatter.SAVES_CLEARANCES, Judgement.Result.NO, "2024-04-08")))))
                .containsExactly("43.1:2");
        site.judgements(List.of(found(CertificateMatter.OBSTACLE_TO_SELECTION, Judgement.Result.NO, "2024-04-08")));
        assertThat(kind(grants(site), "43.1:2")).isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("IQ-43-1 the question is attached to the shotfirer who is not regularly on such sites")
    void shotfirer() {
        CertificateGrant.Builder shotfirer = grant().need(Need.SITE_WORK).siteWork(SiteWork.SHOTFIRER);
        assertThat(finding(grants(shotfirer), "43.1:2").questions()).containsExactly(Question.of("IQ-43-1"));
        assertThat(finding(grants(shotfirer.regularlyInClearedPremises(Answer.YES)), "43.1:2")
                        .questions())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "43.2 one for an international obligation is the National Security Authority's, and not under this Act")
    void obligation() {
        CertificateGrant.Builder international =
                grant().forObligation(Answer.YES).need(Need.NONE);
        assertThat(notMet(grants(international))).containsExactly("43.2");
        Report report = grants(international.issuer(Authority.NATIONAL_SECURITY_AUTHORITY));
        assertThat(kind(report, "43.2")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "43.1/need")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("43.4 a refusal: in writing, with reasons, to the applicant and to the subject")
    void refusal() {
        Report report = grants(refused(it -> it));
        assertThat(report.findings(OutcomeKind.MET))
                .extracting(finding -> finding.rule().norm().id())
                .contains("43.4", "43.4/reasons", "43.4/applicant", "43.4/subject");
        assertThat(notMet(grants(refused(it -> it.written(Answer.NO))))).containsExactly("43.4");
        assertThat(notMet(grants(refused(it -> it.givesReasons(Answer.NO))))).containsExactly("43.4/reasons");
        Report kept = grants(
                refused(it -> it.toApplicant(Occurrence.NOT_DONE).toSubject(Occurrence.NOT_DONE)), at("2025-01-01"));
        assertThat(finding(kept, "43.4/applicant").outcome()).isEqualTo(standing("2024-04-09"));
        assertThat(finding(kept, "43.4/subject").outcome()).isEqualTo(standing("2024-04-09"));
    }

    @Test
    @DisplayName("43.4 the subject's copy that comes on the 11th is due on the 10th and there on the 11th")
    void copies() {
        assertThat(kind(grants(refused(it -> it), at("2024-04-08")), "43.4/subject"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(grants(refused(it -> it), at("2024-04-10")), "43.4/subject"))
                .isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(finding(grants(refused(it -> it), at("2024-04-11")), "43.4/subject")
                        .outcome()
                        .arguments())
                .containsExactly(day("2024-04-09"), day("2024-04-11"));
    }

    private static CardTemplate.Builder template() {
        return CardTemplate.builder()
                .setBy(Authority.SUPO)
                .set(on("2024-01-02"))
                .defenceCommandHeard(on("2024-01-02"))
                .follows44(Answer.YES);
    }

    @Test
    @DisplayName("C28 the form of cards laid down without hearing the Defence Command")
    void cardTemplate() {
        CardTemplate.Builder unheard = template().defenceCommandHeard(Occurrence.NOT_DONE);
        assertThat(notMet(CertificateValidators.CARD_TEMPLATE.validate(unheard.build(), at("2024-01-02"))))
                .containsExactly("43.3/hearing");
        assertThat(CertificateValidators.CARD_TEMPLATE.verdict(unheard.build(), at("2024-01-01")))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(notMet(CertificateValidators.CARD_TEMPLATE.validate(
                        unheard.defenceCommandHeard(on("2024-01-03")).build(), at("2024-01-03"))))
                .containsExactly("43.3/hearing");
        assertThat(CertificateValidators.CARD_TEMPLATE.verdict(template().build(), at("2024-01-02")))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("43.3 Supo lays it down, with a view to section 44")
    void cardContent() {
        assertThat(notMet(CertificateValidators.CARD_TEMPLATE.validate(
                        template().setBy(Authority.DEFENCE_COMMAND).build(), at("2024-01-02"))))
                .containsExactly("43.3/s2");
        assertThat(notMet(CertificateValidators.CARD_TEMPLATE.validate(
                        template().follows44(Answer.NO).build(), at("2024-01-02"))))
                .containsExactly("43.3/content");
    }

    // 44 §

    /** A certificate with every entry that needs none of section 44, subsection 2. */
    private static PersonnelCertificate.Builder certificate() {
        return PersonnelCertificate.builder()
                .maker(Authority.SUPO)
                .subject(Samples.subject().build())
                .date(LocalDate.parse("2024-04-10"))
                .issuer(Authority.SUPO)
                .addTask("vartija")
                .addJudgement(found(CertificateMatter.VALIDITY_ENTRY, Judgement.Result.NO, "2024-04-08"))
                .addJudgement(found(CertificateMatter.NO_OBSTACLE_ENTRY, Judgement.Result.NO, "2024-04-08"))
                .addJudgement(found(CertificateMatter.ACCESS_ENTRY, Judgement.Result.NO, "2024-04-08"))
                .addJudgement(found(CertificateMatter.OBLIGATION_ENTRY, Judgement.Result.NO, "2024-04-08"));
    }

    private static Report states(PersonnelCertificate.Builder certificate, String day) {
        return CertificateValidators.CERTIFICATE.validate(certificate.build(), at(day));
    }

    @Test
    @DisplayName("44.1 subject, date, issuer and tasks are always stated")
    void always() {
        assertThat(states(certificate(), "2024-04-10").findings(OutcomeKind.MET))
                .hasSize(8);
        assertThat(notMet(states(certificate().subject(Optional.empty()), "2024-04-10")))
                .containsExactly("44.1/subject");
        assertThat(notMet(states(certificate().date(Optional.empty()), "2024-04-10")))
                .containsExactly("44.1/date");
        assertThat(notMet(states(certificate().issuer(Optional.empty()), "2024-04-10")))
                .containsExactly("44.1/issuer");
        assertThat(notMet(states(certificate().tasks(List.of()), "2024-04-10"))).containsExactly("44.1/tasks");
    }

    @ParameterizedTest
    @CsvSource({
        "VALIDITY_ENTRY, 44.2:1",
        "NO_OBSTACLE_ENTRY, 44.2:2",
        "ACCESS_ENTRY, 44.2:3",
        "OBLIGATION_ENTRY, 44.2:4"
    })
    @DisplayName("44.2 an entry that is found to be needed has to be there")
    void whereNeeded(CertificateMatter matter, String rule) {
        PersonnelCertificate.Builder needed =
                certificate().addJudgement(found(matter, Judgement.Result.YES, "2024-04-09"));
        assertThat(notMet(states(needed, "2024-04-10"))).containsExactly(rule);
        assertThat(notMet(states(needed, "2024-04-08"))).isEmpty();
        assertThat(open(states(needed.judgements(List.of()), "2024-04-10"))).contains(rule);
        PersonnelCertificate.Builder full = needed.addJudgement(found(matter, Judgement.Result.YES, "2024-04-09"))
                .validUntil(LocalDate.parse("2029-04-10"))
                .statesNoObstacle(true)
                .access(SecurityClass.II)
                .statesObligation(true);
        assertThat(open(states(full, "2024-04-10"))).isEmpty();
    }

    @Test
    @DisplayName("44.2:3 other secret documents will do; the wording is held from 1 January 2020")
    void access() {
        PersonnelCertificate.Builder needed = certificate()
                .addJudgement(found(CertificateMatter.ACCESS_ENTRY, Judgement.Result.YES, "2024-04-09"))
                .statesOtherSecrets(true);
        assertThat(open(states(needed, "2024-04-10"))).isEmpty();
        assertThat(kind(states(needed, "2020-01-01"), "44.2:3")).isEqualTo(OutcomeKind.MET);
        assertThat(finding(states(needed, "2019-12-31"), "44.2:3").outcome().gaps())
                .containsExactly(new Gap.WordingNotHeld(Provision.of("44.2:3")));
    }

    // 45 §

    private static ReceivedData.Builder data() {
        return ReceivedData.builder()
                .holder(ReceivedData.Holder.APPLICANT)
                .source(ReceivedData.Source.CLEARANCE)
                .necessaryForWork(Answer.YES)
                .forStatedPurpose(Answer.YES)
                .inInterview(Answer.NO)
                .closedRegister(Answer.NO);
    }

    private static Report received(ReceivedData.Builder data) {
        return CertificateValidators.RECEIVED_DATA.validate(data.build(), at("2024-04-10"));
    }

    @Test
    @DisplayName("C102 what comes from a register closed to the subject is not used in a job interview")
    void interview() {
        ReceivedData.Builder interview = data().inInterview(Answer.YES).forStatedPurpose(Answer.NO);
        Report report = received(interview.closedRegister(Answer.YES));
        assertThat(kind(report, "45.1/s3")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(notMet(report)).containsExactly("45.1/purpose", "45.1/s3");
        assertThat(received(interview.closedRegister(Answer.NO)).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(received(interview.necessaryForWork(Answer.NO)))).isEmpty();
    }

    @Test
    @DisplayName("45.1 the applicant lets only those handle them who need them, for the stated purpose")
    void applicant() {
        assertThat(received(data()).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(received(data().necessaryForWork(Answer.NO)))).containsExactly("45.1/s1");
        assertThat(notMet(received(data().forStatedPurpose(Answer.NO)))).containsExactly("45.1/purpose");
    }

    @Test
    @DisplayName("45.1 so does whoever got them from the subject; others are not bound")
    void receiver() {
        ReceivedData.Builder shown = data().holder(ReceivedData.Holder.RECEIVED_FROM_SUBJECT);
        assertThat(received(shown).verdict()).isEqualTo(OutcomeKind.MET);
        shown.necessaryForWork(Answer.NO);
        assertThat(notMet(received(shown))).containsExactly("45.1/s2");
        shown.forStatedPurpose(Answer.NO);
        assertThat(notMet(received(shown))).containsExactly("45.1/s2", "45.1/s2/purpose");
        assertThat(received(shown.holder(ReceivedData.Holder.OTHER)).verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName(
            "45.1 who may handle it is laid down for the data of the clearance, the purpose for the certificate too")
    void ofCertificate() {
        ReceivedData.Builder certificate = data().source(ReceivedData.Source.CERTIFICATE)
                .necessaryForWork(Answer.NO)
                .forStatedPurpose(Answer.NO);
        assertThat(notMet(received(certificate))).containsExactly("45.1/purpose");
        assertThat(notMet(received(certificate.holder(ReceivedData.Holder.RECEIVED_FROM_SUBJECT))))
                .containsExactly("45.1/s2/purpose");
    }

    private static WrittenNotice.Builder notice(String day) {
        return WrittenNotice.builder()
                .kind(ClearanceKind.PERSONNEL)
                .informed(on(day))
                .received(on(day))
                .notNeeded(Occurrence.NOT_DONE)
                .destroyed(Occurrence.NOT_DONE);
    }

    private static Report keeps(WrittenNotice.Builder notice, Setting at) {
        return CertificateValidators.WRITTEN_NOTICE.validate(notice.build(), at);
    }

    @Test
    @DisplayName("C31 six months from 31 August end on the leap day")
    void leapDay() {
        WrittenNotice.Builder notice = notice("2023-08-31");
        Report inTime = keeps(notice.notNeeded(on("2024-02-29")).destroyed(on("2024-02-29")), at("2024-02-29"));
        assertThat(open(inTime)).isEmpty();
        assertThat(kind(inTime, "45.2")).isEqualTo(OutcomeKind.MET);
        Report late = keeps(notice.notNeeded(on("2024-03-01")).destroyed(on("2024-03-01")), at("2024-03-01"));
        assertThat(notMet(late)).containsExactly("45.2");
        assertThat(finding(late, "45.2").outcome().arguments())
                .containsExactly(day("2023-08-31"), day("2024-02-29"), day("2024-03-01"));
        assertThat(finding(keeps(notice, at("2024-02-29")), "45.2").outcome())
                .isEqualTo(new Outcome.Outstanding(
                        LocalDate.parse("2023-08-31"), Optional.of(LocalDate.parse("2024-02-29"))));
    }

    @Test
    @DisplayName("C35 destroyed nineteen days after it was no longer needed: both days are shown, nothing is overdue")
    void atOnce() {
        WrittenNotice.Builder notice = notice("2024-01-15").notNeeded(on("2024-03-01"));
        Report waiting = keeps(notice, at("2024-03-19"));
        assertThat(finding(waiting, "45.2/at-once").outcome()).isEqualTo(standing("2024-03-01"));
        assertThat(finding(waiting, "45.2").outcome())
                .isEqualTo(new Outcome.Outstanding(
                        LocalDate.parse("2024-01-15"), Optional.of(LocalDate.parse("2024-07-15"))));
        assertThat(kind(keeps(notice, at("2024-02-29")), "45.2/at-once")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(notMet(keeps(notice, at("2024-07-15")))).isEmpty();
        assertThat(notMet(keeps(notice, at("2024-07-16")))).containsExactly("45.2");
        Report gone = keeps(notice.destroyed(on("2024-03-20")), at("2024-03-20"));
        assertThat(finding(gone, "45.2/at-once").outcome().arguments())
                .containsExactly(day("2024-03-01"), day("2024-03-20"));
        assertThat(gone.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(LocalDate.parse("2024-03-01").plusDays(19)).isEqualTo("2024-03-20");
        assertThat(finding(gone, "45.2/at-once").rule().norm().nearby())
                .containsExactly(Question.of("IQ-45-2"), Question.of("IQ-TIME-2"));
    }

    @Test
    @DisplayName("IQ-45-1 told by word of mouth first: the six months run from that, or from the notice")
    void informedBefore() {
        WrittenNotice.Builder notice = notice("2024-01-15").received(on("2024-02-15"));
        Report report = keeps(notice, at("2024-07-16"));
        assertThat(notMet(report)).containsExactly("45.2");
        assertThat(finding(report, "45.2").questions()).containsExactly(Question.of("IQ-45-1"));
        Setting later = at("2024-07-16").with(StartOfSixMonths.NOTICE);
        assertThat(finding(keeps(notice, later), "45.2").outcome())
                .isEqualTo(new Outcome.Outstanding(
                        LocalDate.parse("2024-02-15"), Optional.of(LocalDate.parse("2024-08-15"))));
    }

    @Test
    @DisplayName("IQ-45-3 a notice on a facility clearance need not go, by the recommended reading")
    void facility() {
        WrittenNotice.Builder notice =
                notice("2024-01-15").kind(ClearanceKind.FACILITY).notNeeded(on("2024-03-01"));
        Report report = keeps(notice, at("2024-07-16"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(report.questions()).containsExactly(Question.of("IQ-45-3"));
        Report covered = keeps(notice, at("2024-07-16").with(FacilityNotices.COVERED));
        assertThat(notMet(covered)).containsExactly("45.2");
        assertThat(kind(covered, "45.2/at-once")).isEqualTo(OutcomeKind.OUTSTANDING);
    }
}
