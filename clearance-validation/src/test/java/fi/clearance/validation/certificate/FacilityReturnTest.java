package fi.clearance.validation.certificate;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Samples.on;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.certificate.CompanyDuties;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Setting;
import fi.clearance.validation.certificate.CertificateReading.RevocationUnderAppeal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("58.3: the company returns its revoked certificate")
class FacilityReturnTest {

    private static final Outcome OWED = new Outcome.Outstanding(LocalDate.parse("2024-08-01"), Optional.empty());

    private static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    /** Revoked on 1 August 2024; no appeal, and no order that it has effect despite one. */
    private static RevocationEffect.Builder revoked() {
        return RevocationEffect.builder()
                .decided(on("2024-08-01"))
                .despiteAppeal(Answer.NO)
                .appealed(Occurrence.NOT_DONE)
                .appealEnded(Occurrence.NOT_DONE)
                .annulled(Occurrence.NOT_DONE)
                .stayed(Occurrence.NOT_DONE);
    }

    private static CompanyDuties.Builder company(RevocationEffect.Builder revocation) {
        return CompanyDuties.builder()
                .certificateReceived(Answer.YES)
                .revocation(revocation.build())
                .returned(Occurrence.NOT_DONE);
    }

    private static Finding owes(CompanyDuties.Builder company, Setting at) {
        return finding(CertificateValidators.COMPANY_DUTIES.validate(company.build(), at), "58.3");
    }

    private static OutcomeKind kind(CompanyDuties.Builder company, Setting at) {
        return owes(company, at).outcome().kind();
    }

    @Test
    @DisplayName("58.3 it is owed from the day of the revocation on, and never overdue")
    void owed() {
        assertThat(kind(company(revoked()), at("2024-07-31"))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(owes(company(revoked()), at("2024-08-01")).outcome()).isEqualTo(OWED);
        assertThat(owes(company(revoked()), at("2034-08-01")).outcome()).isEqualTo(OWED);
    }

    @Test
    @DisplayName("58.3 until it is returned, also if that was before")
    void returned() {
        CompanyDuties.Builder later = company(revoked()).returned(on("2024-08-20"));
        assertThat(owes(later, at("2024-08-19")).outcome()).isEqualTo(OWED);
        assertThat(kind(later, at("2024-08-20"))).isEqualTo(OutcomeKind.MET);
        CompanyDuties.Builder before = company(revoked()).returned(on("2024-07-01"));
        assertThat(kind(before, at("2024-08-01"))).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("58.3 a certificate that has merely expired stays, and so does one that was never received")
    void expired() {
        CompanyDuties.Builder expired = CompanyDuties.builder()
                .certificateReceived(Answer.YES)
                .revocation(RevocationEffect.NONE)
                .returned(Occurrence.NOT_DONE);
        assertThat(kind(expired, at("2034-08-01"))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(company(revoked()).certificateReceived(Answer.NO), at("2024-09-01")))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("IQ-55-4 whether it is owed while an appeal is pending is open; each reading settles it")
    void underAppeal() {
        CompanyDuties.Builder appealed = company(revoked().appealed(on("2024-08-10")));
        assertThat(owes(appealed, at("2024-08-09")).outcome()).isEqualTo(OWED);
        assertThat(owes(appealed, at("2024-08-10")).outcome().kind()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(owes(appealed, at("2024-08-10")).outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("IQ-55-4")));
        assertThat(kind(appealed, at("2024-08-10").with(RevocationUnderAppeal.NO_EFFECT_YET)))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(owes(appealed, at("2024-08-10").with(RevocationUnderAppeal.IN_EFFECT))
                        .outcome())
                .isEqualTo(OWED);
    }

    @Test
    @DisplayName("58.3 55.4 an order settles it, until the appellate authority orders otherwise")
    void ordered() {
        RevocationEffect.Builder despite = revoked().despiteAppeal(Answer.YES).appealed(on("2024-08-10"));
        assertThat(owes(company(despite), at("2024-08-10")).outcome()).isEqualTo(OWED);
        assertThat(owes(company(despite), at("2024-08-10")).questions()).isEmpty();
        CompanyDuties.Builder stayed = company(despite.stayed(on("2024-08-15")));
        assertThat(kind(stayed, at("2024-08-14"))).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(kind(stayed, at("2024-08-15"))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("58.3 when the appeal fails it is owed, when the revocation is annulled it is not")
    void appealEnds() {
        RevocationEffect.Builder upheld = revoked().appealed(on("2024-08-10")).appealEnded(on("2024-12-01"));
        assertThat(kind(company(upheld), at("2024-11-30"))).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(kind(company(upheld), at("2024-12-01"))).isEqualTo(OutcomeKind.OUTSTANDING);
        RevocationEffect.Builder annulled = revoked().appealed(on("2024-08-10")).annulled(on("2024-12-01"));
        assertThat(kind(company(annulled), at("2024-12-01"))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }
}
