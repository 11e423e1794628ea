package fi.clearance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.Facts;
import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Handling;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.EmployerDuties;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.application.DutyToApplyRule;
import fi.clearance.validation.certificate.CertificateReading.TraficomMeant;
import fi.clearance.validation.certificate.CompanyRule;
import fi.clearance.validation.certificate.EmployerRule;
import fi.clearance.validation.certificate.FacilityRevocationRule;
import fi.clearance.validation.certificate.GrantRule;
import fi.clearance.validation.party.CompetenceRule;
import fi.clearance.validation.register.DeletionRule;
import fi.clearance.validation.register.RegisterReading.SeveralTriggers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("conditions of single rules at values that no other case has")
class RuleEdgesTest {

    private static final LocalDate DAY = Samples.DAY;
    private static final Setting AT = Setting.on(DAY);
    private static final Occurrence TODAY = Occurrence.on(DAY);
    private static final Occurrence YESTERDAY = Occurrence.on(DAY.minusDays(1));

    private static <T> OutcomeKind kind(Rule<T> rule, Setting at, Map<String, Object> facts) {
        T it = Samples.of(Facts.subject(rule));
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            it = Facts.with(it, fact.getKey(), fact.getValue());
        }
        return Validator.of(List.of(rule)).verdict(it, at);
    }

    @ParameterizedTest
    @CsvSource({"SUPO, MET", "DEFENCE_COMMAND, MET", "NATIONAL_SECURITY_AUTHORITY, NOT_MET"})
    @DisplayName("9.4 by agreement one of the competent authorities assesses systems instead of Traficom, and no other")
    void systems(Authority maker, OutcomeKind kind) {
        assertThat(kind(
                        CompetenceRule.TRAFICOM,
                        AT,
                        Map.of(
                                "part", Assignment.Part.SYSTEMS_ASSESSMENT,
                                "kind", ClearanceKind.FACILITY,
                                "maker", maker,
                                "agreed", TODAY,
                                "agreementScope", Assignment.AgreementScope.THIS_CASE)))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"REGULAR, MET, OUTSTANDING", "OCCASIONAL, NOT_MET, NOT_APPLICABLE"})
    @DisplayName("16.1 regular handling of the most damaging secrets is enough for a decree, and then for the duty")
    void mostDamagingSecrets(Handling handling, OutcomeKind decree, OutcomeKind duty) {
        Map<String, Object> facts = Map.of(
                "decree",
                Answer.YES,
                "stateAuthority",
                Answer.YES,
                "appointed",
                TODAY,
                "obtained",
                Occurrence.NOT_DONE,
                "task.classI",
                Handling.NONE,
                "task.classII",
                Handling.NONE,
                "task.mostDamagingSecrets",
                handling,
                "task.elements." + TaskElement.CAN_SIGNIFICANTLY_ENDANGER,
                Answer.NO);
        assertThat(kind(DutyToApplyRule.WITHIN_DELEGATION, AT, facts)).isEqualTo(decree);
        assertThat(kind(DutyToApplyRule.OBTAIN, AT, facts)).isEqualTo(duty);
    }

    @ParameterizedTest
    @EnumSource(
            value = GrantRule.class,
            names = {
                "GIVE",
                "REFUSE",
                "REFUSAL_IN_WRITING",
                "REFUSAL_WITH_REASONS",
                "REFUSAL_TO_APPLICANT",
                "REFUSAL_TO_SUBJECT"
            })
    @DisplayName("43.2 a certificate for an international obligation is given, and refused, under another Act")
    void forObligation(GrantRule rule) {
        CertificateGrant grant = Samples.of(CertificateGrant.class);
        Occurrence refused = rule == GrantRule.GIVE ? Occurrence.NOT_DONE : TODAY;
        Map<String, Object> facts = Map.of(
                "need",
                CertificateGrant.Need.LAW_OR_TASK_OF_15_2,
                "requiredByLaw",
                Answer.YES,
                "concluded",
                TODAY,
                "refusal.decided",
                refused,
                "judgements",
                List.of(Samples.recorded(
                        CertificateMatter.OBSTACLE_TO_SELECTION, grant.maker(), DAY, Judgement.Result.NO)));
        assertThat(kind(rule, AT, with(facts, "forObligation", Answer.NO))).isNotEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(rule, AT, with(facts, "forObligation", Answer.YES))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    private static Map<String, Object> with(Map<String, Object> facts, String path, Object fact) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(path, fact);
        return more;
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACED, replaced",
        "CLEARANCE_ENDED, clearanceValidUntil",
        "CERTIFICATE_ENDED, certificateValidUntil",
        "TASK_ENDED, taskEnded",
        "REVOKED, revoked"
    })
    @DisplayName(
            "49.1 data must be gone three years after a trigger, whichever trigger counts, and can be gone before it")
    void triggers(DeletionRule rule, String trigger) {
        Map<String, Object> none = Map.of(
                "replaced", Occurrence.NOT_DONE,
                "clearanceValidUntil", Occurrence.NOT_DONE,
                "certificateValidUntil", Occurrence.NOT_DONE,
                "taskEnded", Occurrence.NOT_DONE,
                "revoked", Occurrence.NOT_DONE);
        for (SeveralTriggers reading : SeveralTriggers.values()) {
            Setting at = AT.with(reading);
            Map<String, Object> kept = with(none, "deleted", Occurrence.NOT_DONE);
            assertThat(kind(rule, at, with(kept, trigger, Occurrence.on(DAY.minusYears(3)))))
                    .isEqualTo(OutcomeKind.OUTSTANDING);
            assertThat(kind(
                            rule,
                            at,
                            with(kept, trigger, Occurrence.on(DAY.minusYears(3).minusDays(1)))))
                    .isEqualTo(OutcomeKind.NOT_MET);
            assertThat(kind(rule, at, with(with(none, "deleted", YESTERDAY), trigger, TODAY)))
                    .isEqualTo(OutcomeKind.MET);
        }
    }

    @ParameterizedTest
    @CsvSource({"TRAFICOM, MET", "NATIONAL_SECURITY_AUTHORITY, NOT_MET"})
    @DisplayName("55.2 of those that are not competent, the other reading lets Traficom alone revoke what it gave")
    void facilityRevocation(Authority maker, OutcomeKind kind) {
        assertThat(kind(
                        FacilityRevocationRule.COMPETENT,
                        AT.with(TraficomMeant.COMPETENT),
                        Map.of("maker", maker, "issuer", Authority.TRAFICOM)))
                .isEqualTo(kind);
    }

    private static Map<String, Object> revoked(Occurrence appealEnded, Occurrence stayed, Answer despiteAppeal) {
        return Map.of(
                "revocation.decided", TODAY,
                "revocation.annulled", Occurrence.NOT_DONE,
                "revocation.appealed", TODAY,
                "revocation.appealEnded", appealEnded,
                "revocation.stayed", stayed,
                "revocation.despiteAppeal", despiteAppeal,
                "returned", Occurrence.NOT_DONE);
    }

    @Test
    @DisplayName(
            "58.2 and 58.3 a revoked certificate goes back, also before the decision, but not while an appeal stays it")
    void returned() {
        EmployerDuties.Role employer = EmployerDuties.Role.EMPLOYER;
        for (Answer orders : new Answer[] {Answer.YES, Answer.NO}) {
            Map<String, Object> ended = revoked(TODAY, Occurrence.NOT_DONE, orders);
            assertThat(kind(EmployerRule.RETURN_CERTIFICATE, AT, with(ended, "certificateApplicant", employer)))
                    .isEqualTo(OutcomeKind.OUTSTANDING);
            assertThat(kind(CompanyRule.RETURN_CERTIFICATE, AT, with(ended, "certificateReceived", Answer.YES)))
                    .isEqualTo(OutcomeKind.OUTSTANDING);
        }
        Map<String, Object> stayed = revoked(Occurrence.NOT_DONE, TODAY, Answer.YES);
        assertThat(kind(EmployerRule.RETURN_CERTIFICATE, AT, with(stayed, "certificateApplicant", employer)))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(CompanyRule.RETURN_CERTIFICATE, AT, with(stayed, "certificateReceived", Answer.YES)))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        Map<String, Object> early = with(revoked(TODAY, Occurrence.NOT_DONE, Answer.YES), "returned", YESTERDAY);
        assertThat(kind(EmployerRule.RETURN_CERTIFICATE, AT, with(early, "certificateApplicant", employer)))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(CompanyRule.RETURN_CERTIFICATE, AT, with(early, "certificateReceived", Answer.YES)))
                .isEqualTo(OutcomeKind.MET);
    }
}
