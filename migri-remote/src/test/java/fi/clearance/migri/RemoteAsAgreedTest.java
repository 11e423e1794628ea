package fi.clearance.migri;

import static fi.clearance.migri.Remotes.agreed;
import static fi.clearance.migri.Remotes.gaps;
import static fi.clearance.migri.Remotes.kind;
import static fi.clearance.migri.Remotes.missing;
import static fi.clearance.migri.Remotes.of;
import static fi.clearance.migri.Remotes.questions;
import static fi.clearance.migri.Remotes.remote;
import static fi.clearance.migri.Remotes.rules;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.Booking.MovedBy;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M14 M15: what was agreed with a booking")
class RemoteAsAgreedTest {

    private static Report held(String day, Booking.Builder booking) {
        return of(remote(day).booking(booking.build()));
    }

    private static void assertAsAgreed(Report report) {
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(rules(report, OutcomeKind.MET))
                .containsExactly(
                        ParticipationRule.ASYLUM_COUNSEL,
                        ParticipationRule.AS_AGREED,
                        ParticipationRule.SECURE_PREMISES,
                        ParticipationRule.SECURE_DEVICE);
    }

    @Test
    @DisplayName("G09 booked and agreed in April, held in June with neither agreement nor assessment")
    void bookedInApril() {
        Report report = held("2024-06-03", agreed("2024-04-29T10:00"));
        assertAsAgreed(report);
        assertThat(questions(report)).isEmpty();
    }

    @Test
    @DisplayName("G12 a booking of 1 June is a new one")
    void newBooking() {
        Report report = held("2024-06-20", agreed("2024-06-01T00:00"));
        assertThat(rules(report, OutcomeKind.NOT_MET))
                .containsExactly(ParticipationRule.ASSESSED, ParticipationRule.AGREEMENT);
        assertThat(kind(report, ParticipationRule.AS_AGREED)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("G13 booked on the last of May for August, with IQ-M-2 on the finding")
    void lastOfMay() {
        Report report = held("2024-08-01", agreed("2024-05-31T23:59"));
        assertAsAgreed(report);
        assertThat(questions(report)).containsExactly("IQ-M-2");
    }

    @Test
    @DisplayName("G16 moved at counsel's request it is no longer held as agreed, with IQ-M-4 on the finding")
    void moved() {
        Report report = held("2024-06-20", agreed("2024-05-02T10:00").movedBy(MovedBy.COUNSEL_OR_CLIENT));
        assertThat(rules(report, OutcomeKind.NOT_MET))
                .containsExactly(ParticipationRule.ASSESSED, ParticipationRule.AGREEMENT);
        assertThat(Remotes.finding(report, ParticipationRule.AGREEMENT).questions())
                .extracting("id")
                .containsExactly("IQ-M-4(i)");
    }

    @Test
    @DisplayName("G52 nobody has said when it was booked")
    void unknownBooking() {
        Report report = held("2024-06-05", agreed("2024-05-02T10:00").madeAt(Optional.empty()));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(kind(report, ParticipationRule.AS_AGREED)).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(gaps(report)).containsExactly(missing("booking.madeAt"));
    }

    @Test
    @DisplayName("G53 2 June is after 1 June in any reading")
    void secondOfJune() {
        Report report = held("2024-06-02", agreed("2024-05-02T10:00"));
        assertAsAgreed(report);
        assertThat(questions(report)).doesNotContain("IQ-M-1");
    }
}
