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
import fi.clearance.model.certificate.CertificateRefusal;
import fi.clearance.model.certificate.FacilityCertificateGrant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.certificate.CertificateReading.TraficomMeant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("46: who gives a facility certificate to whom, and how it is refused")
class FacilityGrantTest {

    private static final Setting AT = at("2024-03-15");

    private static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    private static Judgement met(Authority by, Judgement.Result result, String day) {
        return Samples.recorded(CertificateMatter.REQUIREMENTS_MET, by, LocalDate.parse(day), result);
    }

    /** Supo ends the clearance on 1 March 2024 and finds that the company meets the requirements. */
    private static FacilityCertificateGrant.Builder grant() {
        return FacilityCertificateGrant.builder()
                .maker(Authority.SUPO)
                .issuer(Authority.SUPO)
                .agreed(Answer.NO)
                .forObligation(Answer.NO)
                .onlySystems(Answer.NO)
                .concluded(on("2024-03-01"))
                .given(Occurrence.NOT_DONE)
                .alsoToSubject(Answer.NOT_STATED)
                .refusal(CertificateRefusal.NONE)
                .addJudgement(met(Authority.SUPO, Judgement.Result.YES, "2024-03-01"));
    }

    /** It gives the certificate on 3 March to the applicant and the subject. */
    private static FacilityCertificateGrant.Builder given() {
        return grant().given(on("2024-03-03")).alsoToSubject(Answer.YES);
    }

    /** A refusal in writing, with reasons, delivered to both on the same day. */
    private static CertificateRefusal.Builder refusal() {
        return CertificateRefusal.builder()
                .decided(on("2024-03-03"))
                .written(Answer.YES)
                .givesReasons(Answer.YES)
                .toApplicant(on("2024-03-03"))
                .toSubject(on("2024-03-03"));
    }

    /** It refuses, having found that the company does not meet the requirements. */
    private static FacilityCertificateGrant.Builder refused(CertificateRefusal.Builder refusal) {
        return grant().judgements(List.of(met(Authority.SUPO, Judgement.Result.NO, "2024-03-01")))
                .refusal(refusal.build());
    }

    private static Report grants(FacilityCertificateGrant.Builder grant, Setting at) {
        return CertificateValidators.FACILITY_GRANT.validate(grant.build(), at);
    }

    private static Report grants(FacilityCertificateGrant.Builder grant) {
        return grants(grant, AT);
    }

    // 46 § 1 mom.

    @Test
    @DisplayName("C37 a certificate that only the applicant gets is not given to the subject as well")
    void subjectToo() {
        assertThat(notMet(grants(given().alsoToSubject(Answer.NO), at("2024-03-03"))))
                .containsExactly("46.1/s2");
        assertThat(grants(given(), at("2024-03-03")).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("46.1 it is given only if the requirements are found to be met, before it is given")
    void requirements() {
        FacilityCertificateGrant.Builder unfounded =
                given().judgements(List.of(met(Authority.SUPO, Judgement.Result.NO, "2024-03-01")));
        assertThat(notMet(grants(unfounded))).containsExactly("46.1");
        FacilityCertificateGrant.Builder unrecorded = given().judgements(List.of());
        assertThat(finding(grants(unrecorded), "46.1").outcome().gaps())
                .containsExactly(new Gap.Unrecorded(CertificateMatter.REQUIREMENTS_MET));
        FacilityCertificateGrant.Builder sameDay =
                given().judgements(List.of(met(Authority.SUPO, Judgement.Result.YES, "2024-03-03")));
        assertThat(open(grants(sameDay))).isEmpty();
        FacilityCertificateGrant.Builder afterwards =
                given().judgements(List.of(met(Authority.SUPO, Judgement.Result.YES, "2024-03-04")));
        assertThat(kind(grants(afterwards), "46.1")).isEqualTo(OutcomeKind.DISCRETION);
        FacilityCertificateGrant.Builder bySomebodyElse =
                given().judgements(List.of(met(Authority.DEFENCE_COMMAND, Judgement.Result.YES, "2024-03-01")));
        assertThat(kind(grants(bySomebodyElse), "46.1")).isEqualTo(OutcomeKind.DISCRETION);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-02, MET", "2024-03-03, MET", "2024-03-04, NOT_MET"})
    @DisplayName("46.1 it rests on a clearance that has been made, at the latest on the day on which it is given")
    void onClearance(String concluded, OutcomeKind expected) {
        Report report = grants(given().concluded(on(concluded)));
        assertThat(kind(report, "46.1/clearance")).isEqualTo(expected);
        assertThat(notMet(grants(given().concluded(Occurrence.NOT_DONE)))).containsExactly("46.1/clearance");
    }

    @Test
    @DisplayName("46.1 once they are met the certificate is owed, from the end of the clearance on, without a last day")
    void owed() {
        assertThat(kind(grants(grant(), at("2024-02-29")), "46.1/duty")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(finding(grants(grant(), at("2034-03-01")), "46.1/duty").outcome())
                .isEqualTo(new Outcome.Outstanding(LocalDate.parse("2024-03-01"), Optional.empty()));
        assertThat(kind(grants(given(), at("2024-03-02")), "46.1/duty")).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(kind(grants(given(), at("2024-03-03")), "46.1/duty")).isEqualTo(OutcomeKind.MET);
        FacilityCertificateGrant.Builder notMet =
                grant().judgements(List.of(met(Authority.SUPO, Judgement.Result.NO, "2024-03-01")));
        assertThat(kind(grants(notMet), "46.1/duty")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPO, NO, ''",
        "DEFENCE_COMMAND, NO, 46.1/maker",
        "DEFENCE_COMMAND, YES, ''",
        "NATIONAL_SECURITY_AUTHORITY, NO, 46.1/maker",
        "NATIONAL_SECURITY_AUTHORITY, YES, 46.1/maker",
        "NATIONAL_BUREAU_OF_INVESTIGATION, YES, 46.1/maker"
    })
    @DisplayName("46.1 9.5 whoever made the clearance gives it, or the other competent authority if the two agreed so")
    void byWhom(Authority issuer, Answer agreed, String rule) {
        assertThat(notMet(grants(given().issuer(issuer).agreed(agreed))))
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    // 46 § 2 mom.

    @ParameterizedTest
    @EnumSource
    @DisplayName("46.2 for an international obligation the National Security Authority gives it, and nobody else")
    void forObligation(Authority issuer) {
        FacilityCertificateGrant.Builder abroad =
                given().forObligation(Answer.YES).issuer(issuer).onlySystems(Answer.YES);
        assertThat(notMet(grants(abroad)))
                .isEqualTo(issuer == Authority.NATIONAL_SECURITY_AUTHORITY ? List.of() : List.of("46.2"));
    }

    @Test
    @DisplayName("46.2 then the Act 588/2004 governs the rest: no duty, no addressee, no refusal under this Act")
    void underOtherAct() {
        FacilityCertificateGrant.Builder refusedOrally = refused(refusal().written(Answer.NO))
                .forObligation(Answer.YES)
                .issuer(Authority.NATIONAL_SECURITY_AUTHORITY);
        assertThat(grants(refusedOrally).verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        FacilityCertificateGrant.Builder notGiven =
                grant().forObligation(Answer.YES).issuer(Authority.NATIONAL_SECURITY_AUTHORITY);
        assertThat(grants(notGiven).duties()).isEmpty();
    }

    // 46 § 3 mom.

    private static FacilityCertificateGrant.Builder traficom() {
        return given().maker(Authority.TRAFICOM)
                .issuer(Authority.TRAFICOM)
                .onlySystems(Answer.YES)
                .judgements(List.of(met(Authority.TRAFICOM, Judgement.Result.YES, "2024-03-01")));
    }

    @Test
    @DisplayName("46.3 Traficom may give one on its own clearance of systems alone")
    void systemsAlone() {
        assertThat(grants(traficom()).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(grants(traficom()), "46.3")).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(grants(traficom().onlySystems(Answer.NO)))).containsExactly("46.3");
        assertThat(notMet(grants(traficom().maker(Authority.SUPO)))).containsExactly("46.3");
        assertThat(finding(grants(traficom().onlySystems(Answer.NOT_STATED)), "46.3")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Missing("onlySystems"));
    }

    @Test
    @DisplayName("46.3 it may and need not: it owes none")
    void noDutyOfTraficom() {
        assertThat(grants(traficom().given(Occurrence.NOT_DONE)).duties()).isEmpty();
    }

    @Test
    @DisplayName("46.3 the wording is held from 1 June 2020, which says nothing about the certificates of others")
    void wording() {
        FacilityCertificateGrant.Builder early =
                traficom().concluded(on("2020-04-01")).given(on("2020-05-01"));
        assertThat(finding(grants(early, at("2020-05-31")), "46.3").outcome().gaps())
                .containsExactly(new Gap.WordingNotHeld(Provision.of("46.3")));
        assertThat(kind(grants(early, at("2020-06-01")), "46.3")).isEqualTo(OutcomeKind.MET);
        FacilityCertificateGrant.Builder supo = given().concluded(on("2020-05-01"))
                .given(on("2020-05-01"))
                .judgements(List.of(met(Authority.SUPO, Judgement.Result.YES, "2020-05-01")));
        assertThat(grants(supo, at("2020-05-31")).verdict()).isEqualTo(OutcomeKind.MET);
    }

    // 46 § 4 mom.

    @Test
    @DisplayName("46.4 a refusal in writing, with reasons, to the applicant and to the subject")
    void refusedInOrder() {
        assertThat(open(grants(refused(refusal())))).isEmpty();
        assertThat(grants(refused(refusal())).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("46.4 not in writing, without reasons")
    void form() {
        assertThat(notMet(grants(refused(refusal().written(Answer.NO))))).containsExactly("46.4");
        assertThat(notMet(grants(refused(refusal().givesReasons(Answer.NO))))).containsExactly("46.4/reasons");
        assertThat(kind(grants(refused(refusal().written(Answer.NO)), at("2024-03-02")), "46.4"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName(
            "46.4 not delivered to the applicant, not delivered to the subject: owed from the day of the refusal on")
    void notDelivered() {
        Outcome owed = new Outcome.Outstanding(LocalDate.parse("2024-03-03"), Optional.empty());
        Report toSubjectOnly = grants(refused(refusal().toApplicant(Occurrence.NOT_DONE)));
        assertThat(finding(toSubjectOnly, "46.4/applicant").outcome()).isEqualTo(owed);
        assertThat(kind(toSubjectOnly, "46.4/subject")).isEqualTo(OutcomeKind.MET);
        Report toApplicantOnly = grants(refused(refusal().toSubject(Occurrence.NOT_DONE)));
        assertThat(finding(toApplicantOnly, "46.4/subject").outcome()).isEqualTo(owed);
        assertThat(kind(toApplicantOnly, "46.4/applicant")).isEqualTo(OutcomeKind.MET);
        Report later = grants(refused(refusal().toSubject(on("2024-03-20"))), at("2024-03-20"));
        assertThat(kind(later, "46.4/subject")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName(
            "46.1 46.4 it is not refused if the requirements are met; what is found after the refusal carries none")
    void refusedAgainstFindings() {
        FacilityCertificateGrant.Builder deserved =
                refused(refusal()).judgements(List.of(met(Authority.SUPO, Judgement.Result.YES, "2024-03-03")));
        assertThat(notMet(grants(deserved))).containsExactly("46.1/refusal");
        FacilityCertificateGrant.Builder late =
                refused(refusal()).judgements(List.of(met(Authority.SUPO, Judgement.Result.NO, "2024-03-04")));
        assertThat(kind(grants(late), "46.1/refusal")).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(kind(grants(refused(refusal())), "46.1/duty")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("46.1 46.4 what was given or delivered before there was a clearance or a decision does not count")
    void tooEarly() {
        Report before = grants(given().given(on("2024-02-28"))
                .judgements(List.of(met(Authority.SUPO, Judgement.Result.YES, "2024-02-28"))));
        assertThat(notMet(before)).containsExactly("46.1/clearance");
        assertThat(kind(before, "46.1/duty")).isEqualTo(OutcomeKind.OUTSTANDING);
        Report draft = grants(refused(refusal().toApplicant(on("2024-03-02")).toSubject(on("2024-03-02"))));
        assertThat(kind(draft, "46.4/applicant")).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(kind(draft, "46.4/subject")).isEqualTo(OutcomeKind.OUTSTANDING);
    }

    private static FacilityCertificateGrant.Builder refusedByTraficom() {
        return traficom()
                .given(Occurrence.NOT_DONE)
                .alsoToSubject(Answer.NOT_STATED)
                .refusal(refusal()
                        .written(Answer.NO)
                        .givesReasons(Answer.NO)
                        .toApplicant(Occurrence.NOT_DONE)
                        .toSubject(Occurrence.NOT_DONE)
                        .build());
    }

    @Test
    @DisplayName("IQ-46-1 Traficom refuses like the competent authorities; under the other reading it owes no decision")
    void byTraficom() {
        Report report = grants(refusedByTraficom());
        assertThat(notMet(report)).containsExactly("46.4", "46.4/reasons");
        assertThat(kind(report, "46.4/applicant")).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(kind(report, "46.4/subject")).isEqualTo(OutcomeKind.OUTSTANDING);
        for (String rule : List.of("46.4", "46.4/reasons", "46.4/applicant", "46.4/subject")) {
            assertThat(finding(report, rule).questions()).containsExactly(Question.of("IQ-46-1"));
        }
        assertThat(notMet(grants(refusedByTraficom(), AT.with(TraficomMeant.COMPETENT))))
                .containsExactly("46.4", "46.4/reasons");
        assertThat(grants(refusedByTraficom(), AT.with(TraficomMeant.NOT_COMPETENT))
                        .verdict())
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("IQ-46-1 46.3 Traficom gives certificates from 1 June 2020: what it refuses is not known before")
    void byTraficomBefore() {
        FacilityCertificateGrant.Builder early = refusedByTraficom()
                .refusal(refusal()
                        .decided(on("2020-05-01"))
                        .written(Answer.NO)
                        .givesReasons(Answer.NO)
                        .toApplicant(Occurrence.NOT_DONE)
                        .toSubject(Occurrence.NOT_DONE)
                        .build());
        for (String rule : List.of("46.4", "46.4/reasons", "46.4/applicant", "46.4/subject")) {
            assertThat(finding(grants(early, at("2020-05-31")), rule).outcome().gaps())
                    .as(rule)
                    .containsExactly(new Gap.WordingNotHeld(Provision.of("46.3")));
            assertThat(kind(grants(early, at("2020-06-01")), rule))
                    .as(rule)
                    .isIn(OutcomeKind.NOT_MET, OutcomeKind.OUTSTANDING);
        }
    }

    @Test
    @DisplayName("46.1 Supo's clearance brings a certificate of Supo, whoever is asked for one")
    void askedOfSomebodyElse() {
        Report report = grants(grant().issuer(Authority.TRAFICOM).onlySystems(Answer.YES));
        assertThat(notMet(report)).containsExactly("46.3");
        assertThat(kind(report, "46.1/duty")).isEqualTo(OutcomeKind.OUTSTANDING);
    }

    @Test
    @DisplayName("IQ-46-1 does not touch a refusal by Supo")
    void notSupo() {
        Report report = grants(refused(refusal().written(Answer.NO)), AT.with(TraficomMeant.NOT_COMPETENT));
        assertThat(notMet(report)).containsExactly("46.4");
        assertThat(report.questions()).isEmpty();
    }
}
