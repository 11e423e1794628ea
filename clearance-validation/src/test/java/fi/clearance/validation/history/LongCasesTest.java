package fi.clearance.validation.history;

import static fi.clearance.validation.history.Histories.event;
import static fi.clearance.validation.history.Histories.inOrder;
import static fi.clearance.validation.history.Histories.with;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.application.Consent;
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.history.CaseEvent.Kind;
import fi.clearance.model.history.CaseHistory;
import fi.clearance.model.party.Authority;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("cases with more than one clearance, certificate or revocation")
class LongCasesTest {

    private static OutcomeKind kind(List<Finding> findings, String path, String rule) {
        return findings.stream()
                .filter(finding -> finding.path().equals(path)
                        && finding.rule().norm().id().equals(rule))
                .map(finding -> finding.outcome().kind())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule + " at " + path));
    }

    private static List<Finding> on(CaseHistory history, String day) {
        return Cases.on(history, LocalDate.parse(day), Readings.recommended()).findings();
    }

    private static List<Finding> axis(CaseHistory history, String day) {
        return Cases.timeline(
                        history, LocalDate.parse("2020-01-01"), LocalDate.parse("2034-12-31"), Readings.recommended())
                .on(LocalDate.parse(day))
                .findings();
    }

    @Test
    @DisplayName(
            "49, 54.1 a renewed clearance has a file of its own: the old certificate and the old task end in the old one")
    void files() {
        CaseHistory history =
                with(inOrder().build(), event("2024-01-31", Kind.TASK_ENDED), event("2024-02-01", Kind.RENEWED));
        assertThat(kind(axis(history, "2027-02-01"), "files[0]", "49.1/task")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(axis(history, "2027-02-01"), "files[1]", "49.1/task")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(axis(history, "2028-12-31"), "files[1]", "49.1/certificate"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(axis(history, "2032-02-01"), "files[1]", "49.1/clearance"))
                .isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(kind(axis(history, "2032-02-02"), "files[1]", "49.1/clearance"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("51.1 before and after a renewal the clearance of the day may be followed up, while consent stands")
    void followUp() {
        CaseHistory history = with(inOrder().build(), event("2025-02-01", Kind.RENEWED));
        assertThat(kind(axis(history, "2023-01-01"), "nextRuns[0]", "51.1/valid"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(axis(history, "2023-01-01"), "nextRuns[1]", "51.1/valid"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(axis(history, "2030-02-01"), "nextRuns[1]", "51.1/valid"))
                .isEqualTo(OutcomeKind.MET);
        CaseHistory withdrawn = CaseHistory.builder()
                .from(history)
                .consent(Consent.builder()
                        .from(history.consent())
                        .withdrawn(Samples.on("2022-01-01"))
                        .build())
                .build();
        assertThat(kind(axis(withdrawn, "2021-12-31"), "nextRuns[0].consentUse", "5.1/withdrawal"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(axis(withdrawn, "2022-01-01"), "nextRuns[0].consentUse", "5.1/withdrawal"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("55.3, 58.2 each revocation has its own hearing and its own return")
    void revocations() {
        CaseHistory history = with(
                inOrder()
                        .revocation(Revocation.builder()
                                .maker(Authority.SUPO)
                                .issuer(Authority.SUPO)
                                .initiator(Revocation.Initiator.EMPLOYER)
                                .build())
                        .build(),
                event("2021-01-04", Kind.HEARD_ON_REVOCATION),
                event("2021-01-11", Kind.REVOKED),
                event("2021-01-18", Kind.CERTIFICATE_RETURNED),
                event("2022-01-11", Kind.CERTIFICATE_GIVEN),
                event("2023-01-11", Kind.REVOKED));
        List<Finding> findings = on(history, "2023-02-01");
        assertThat(kind(findings, "revocations[0]", "55.3")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(findings, "revocations[1]", "55.3")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(findings, "returns[0]", "58.2")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(findings, "returns[1]", "58.2")).isEqualTo(OutcomeKind.OUTSTANDING);
    }

    @Test
    @DisplayName("55.4 of two revocations of one certificate, the first of them annulled, the last counts")
    void annulledOnce() {
        CaseHistory history = with(
                inOrder().build(),
                event("2021-01-11", Kind.REVOKED),
                event("2021-01-20", Kind.APPEALED),
                event("2021-06-01", Kind.ANNULLED),
                event("2022-06-01", Kind.REVOKED));
        assertThat(kind(axis(history, "2022-05-31"), "certificates[0]", "55.4/effect"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(axis(history, "2022-07-01"), "certificates[0]", "55.4/effect"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("45.2, 41.1 the notice of a renewal is another notice")
    void notices() {
        CaseHistory history = with(
                inOrder().build(),
                event("2020-03-16", Kind.NOTICE_RECEIVED),
                event("2020-05-01", Kind.NOTICE_DESTROYED),
                event("2023-02-01", Kind.RENEWED),
                event("2023-02-03", Kind.NOTICE_RECEIVED));
        List<Finding> findings = on(history, "2023-08-04");
        assertThat(kind(findings, "writtenNotices[0]", "45.2")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(findings, "writtenNotices[1]", "45.2")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(findings, "conclusions[1]", "41.1")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(on(history, "2023-08-03"), "writtenNotices[1]", "45.2")).isEqualTo(OutcomeKind.OUTSTANDING);
    }
}
