package fi.clearance.model.history;

import static fi.clearance.model.history.CaseEvent.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.Level;
import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.Conclusion;
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.history.CaseStatus.Certificate;
import fi.clearance.model.history.CaseStatus.Clearance;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Relation;
import fi.clearance.model.register.MonitoringHit;
import fi.clearance.model.register.Recruitment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a case as a history")
class CaseHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    /** Consented and applied for on one day, made, certified, revoked, and followed up twice. */
    private static final CaseHistory CASE = history()
            .tiesExamined(Answer.YES)
            .addEvents(
                    CaseEvent.of(DAY, CONSENTED),
                    CaseEvent.of(DAY, APPLIED),
                    CaseEvent.of(DAY.plusDays(1), TAKEN_UP),
                    CaseEvent.of(DAY.plusDays(10), CONCLUDED),
                    CaseEvent.of(DAY.plusDays(10), CERTIFICATE_GIVEN),
                    CaseEvent.of(DAY.plusDays(40), MONITORED),
                    CaseEvent.of(DAY.plusDays(50), REVOKED),
                    CaseEvent.of(DAY.plusDays(60), MONITORED))
            .build();

    private static CaseHistory.Builder history() {
        return history(Authority.SUPO);
    }

    private static CaseHistory.Builder history(Authority maker) {
        return CaseHistory.builder()
                .maker(maker)
                .applicant(Applicant.Role.EMPLOYER)
                .level(Level.STANDARD);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what is left out is not stated, but for the relation, and the maker gives and revokes certificates")
    void defaults(Authority maker) {
        CaseHistory it = history(maker).build();
        assertThat(it.events()).isEmpty();
        assertThat(it.relation()).isEqualTo(Relation.TO_BE_CHOSEN);
        assertThat(it.consent()).isEqualTo(Consent.NOT_STATED);
        assertThat(it.form()).isEqualTo(Conclusion.Form.NOT_STATED);
        assertThat(it.channel()).isEqualTo(Recruitment.Channel.NOT_STATED);
        assertThat(it.grant())
                .isEqualTo(CertificateGrant.builder().maker(maker).issuer(maker).build());
        assertThat(it.revocation())
                .isEqualTo(Revocation.builder().maker(maker).issuer(maker).build());
        assertThat(it.hit()).isEqualTo(MonitoringHit.builder().maker(maker).build());
    }

    @Test
    @DisplayName("events of one day stand in their order, whatever it is")
    void sameDay() {
        List<CaseEvent> events = List.of(CaseEvent.of(DAY, APPLIED), CaseEvent.of(DAY, CONSENTED));
        assertThat(history().addAllEvents(events).build().events()).isEqualTo(events);
    }

    @Test
    @DisplayName("events out of order are refused, and the message names the place of the first that comes too late")
    void outOfOrder() {
        CaseHistory.Builder second =
                history().addEvents(CaseEvent.of(DAY, CONSENTED), CaseEvent.of(DAY.minusDays(1), APPLIED));
        assertThatIllegalArgumentException()
                .isThrownBy(second::build)
                .withMessage("events[1]: 2024-03-14 lies before the event listed before it;"
                        + " list events in the order of their days");
        CaseHistory.Builder third = history()
                .addEvents(
                        CaseEvent.of(DAY, CONSENTED),
                        CaseEvent.of(DAY.plusDays(2), APPLIED),
                        CaseEvent.of(DAY.plusDays(1), TAKEN_UP),
                        CaseEvent.of(DAY, CONCLUDED));
        assertThatIllegalArgumentException()
                .isThrownBy(third::build)
                .withMessageStartingWith("events[2]: 2024-03-16 lies before");
    }

    @Test
    @DisplayName("where nothing has happened there is no step, no day and no place")
    void nothing() {
        CaseHistory it = history().build();
        assertThat(it.steps()).isEmpty();
        assertThat(it.status()).isEqualTo(CaseStatus.START);
        assertThat(CaseEvent.Kind.values()).allSatisfy(kind -> {
            assertThat(it.day(kind)).isEqualTo(Occurrence.NOT_DONE);
            assertThat(it.places(kind)).isEmpty();
        });
        assertThat(it.first(0)).isEqualTo(it);
        assertThat(it.upTo(DAY)).isEqualTo(it);
    }

    @Test
    @DisplayName("the beginning of a case has the first events, and everything else as it is")
    void first() {
        assertThat(CASE.first(3))
                .isEqualTo(history()
                        .tiesExamined(Answer.YES)
                        .addAllEvents(CASE.events().subList(0, 3))
                        .build());
        assertThat(CASE.first(0).events()).isEmpty();
        assertThat(CASE.first(8)).isEqualTo(CASE);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> CASE.first(9));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 2", "1, 3", "9, 3", "10, 5", "11, 5", "59, 7", "60, 8", "61, 8"})
    @DisplayName("up to a day it has the events of that day, all of them, and of those before")
    void upTo(int days, int count) {
        assertThat(CASE.upTo(DAY.plusDays(days))).isEqualTo(CASE.first(count));
    }

    @Test
    @DisplayName("each event is a step from the status that the events before it led to")
    void steps() {
        assertThat(CASE.steps())
                .containsExactly(
                        step(Clearance.NONE, Certificate.NONE, CONSENTED),
                        step(Clearance.NONE, Certificate.NONE, APPLIED),
                        step(Clearance.APPLIED, Certificate.NONE, TAKEN_UP),
                        step(Clearance.TAKEN_UP, Certificate.NONE, CONCLUDED),
                        step(Clearance.CONCLUDED, Certificate.NONE, CERTIFICATE_GIVEN),
                        step(Clearance.CONCLUDED, Certificate.GIVEN, MONITORED),
                        step(Clearance.CONCLUDED, Certificate.GIVEN, REVOKED),
                        step(Clearance.CONCLUDED, Certificate.REVOKED, MONITORED));
    }

    private static Step step(Clearance clearance, Certificate certificate, CaseEvent.Kind event) {
        return new Step(new CaseStatus(clearance, certificate), event);
    }

    @Test
    @DisplayName("the status is what the last event led to, that of the beginning too")
    void status() {
        assertThat(CASE.status()).isEqualTo(new CaseStatus(Clearance.CONCLUDED, Certificate.REVOKED));
        assertThat(CASE.first(5).status()).isEqualTo(new CaseStatus(Clearance.CONCLUDED, Certificate.GIVEN));
        assertThat(CASE.first(1).status()).isEqualTo(CaseStatus.START);
    }

    @Test
    @DisplayName("the day of a kind is that of its first event, and not done if there is none")
    void day() {
        assertThat(CASE.day(CONSENTED)).isEqualTo(Occurrence.on(DAY));
        assertThat(CASE.day(MONITORED)).isEqualTo(Occurrence.on(DAY.plusDays(40)));
        assertThat(CASE.day(DELETED)).isEqualTo(Occurrence.NOT_DONE);
    }

    @ParameterizedTest
    @CsvSource({"-1, 40", "4, 40", "5, 60", "6, 60"})
    @DisplayName("the day after an event is that of the next event of the kind, the event itself not counted")
    void dayAfter(int index, int days) {
        assertThat(CASE.dayAfter(index, MONITORED)).isEqualTo(Occurrence.on(DAY.plusDays(days)));
    }

    @Test
    @DisplayName("after the last event of a kind, and after the end, it is not done again")
    void dayAfterTheLast() {
        assertThat(List.of(7, 8, 100))
                .allSatisfy(index -> assertThat(CASE.dayAfter(index, MONITORED)).isEqualTo(Occurrence.NOT_DONE));
        assertThat(CASE.dayAfter(0, CONSENTED)).isEqualTo(Occurrence.NOT_DONE);
        assertThat(CASE.dayAfter(0, APPLIED)).isEqualTo(Occurrence.on(DAY));
    }

    @Test
    @DisplayName("the places of a kind are those of all its events, in order")
    void places() {
        assertThat(CASE.places(CONSENTED)).containsExactly(0);
        assertThat(CASE.places(MONITORED)).containsExactly(5, 7);
        assertThat(CASE.places(DELETED)).isEmpty();
    }
}
