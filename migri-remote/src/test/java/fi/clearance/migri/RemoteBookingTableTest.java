package fi.clearance.migri;

import static fi.clearance.migri.Remotes.agreed;
import static fi.clearance.migri.Remotes.gaps;
import static fi.clearance.migri.Remotes.kind;
import static fi.clearance.migri.Remotes.missing;
import static fi.clearance.migri.Remotes.of;
import static fi.clearance.migri.Remotes.questions;
import static fi.clearance.migri.Remotes.remote;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.Booking.Agreed;
import fi.clearance.migri.Booking.MovedBy;
import fi.clearance.migri.Booking.With;
import fi.clearance.migri.BulletinReading.AlreadyBooked;
import fi.clearance.model.Answer;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("6.2: which bookings are held as agreed")
class RemoteBookingTableTest {

    @ParameterizedTest(name = "{0} for {1}, {2}, {3}, {4}, {5}: {6} {7}")
    @CsvSource(delimiter = '|', textBlock = """
                    2024-05-13T16:32 | 2024-06-02 | WITH_THE_BOOKING | THIS_COUNSEL    | NOBODY              | YES | true  |
                    2024-05-13T16:32 | 2024-06-01 | WITH_THE_BOOKING | THIS_COUNSEL    | NOBODY              | YES | true  | IQ-M-1
                    2024-05-13T16:33 | 2024-06-02 | WITH_THE_BOOKING | THIS_COUNSEL    | NOBODY              | YES | true  | IQ-M-2
                    2024-05-21T00:00 | 2024-06-02 | WITH_THE_BOOKING | THIS_COUNSEL    | NOBODY              | YES | true  | IQ-M-2
                    2024-05-31T23:59 | 2024-06-01 | WITH_THE_BOOKING | THIS_COUNSEL    | NOBODY              | YES | true  | IQ-M-1 IQ-M-2
                    2024-06-01T00:00 | 2024-06-20 | WITH_THE_BOOKING | THIS_COUNSEL    | NOBODY              | YES | false |
                    2024-06-01T00:00 | 2024-06-20 | NO               | NOT_STATED      | NOBODY              | YES | false |
                    2024-05-02T10:00 | 2024-06-20 | NO               | NOT_STATED      | NOBODY              | YES | false |
                    2024-05-02T10:00 | 2024-06-20 | LATER            | THIS_COUNSEL    | NOBODY              | YES | false | IQ-M-8
                    2024-05-02T10:00 | 2024-06-20 | WITH_THE_BOOKING | ANOTHER_COUNSEL | NOBODY              | YES | false | IQ-M-5
                    2024-05-10T10:00 | 2024-06-20 | WITH_THE_BOOKING | THIS_COUNSEL    | NOBODY              | YES | true  |
                    2024-05-30T10:00 | 2024-06-20 | WITH_THE_BOOKING | THIS_COUNSEL    | NOBODY              | YES | true  | IQ-M-2
                    2024-05-02T10:00 | 2024-06-20 | WITH_THE_BOOKING | THIS_COUNSEL    | COUNSEL_OR_CLIENT   | YES | false | IQ-M-4(i)
                    2024-05-02T10:00 | 2024-06-20 | WITH_THE_BOOKING | THIS_COUNSEL    | NOBODY              | NO  | false | IQ-M-25
                    """)
    @DisplayName("protected or not, with the questions on which that hangs")
    void rows(
            String madeAt,
            String day,
            Agreed remoteAgreed,
            With with,
            MovedBy movedBy,
            Answer asAgreed,
            boolean isProtected,
            String asked) {
        Report report = of(remote(day)
                .booking(agreed(madeAt)
                        .remoteAgreed(remoteAgreed)
                        .agreedWith(with)
                        .movedBy(movedBy)
                        .build())
                .asAgreed(asAgreed));
        assertThat(report.verdict()).isEqualTo(isProtected ? OutcomeKind.MET : OutcomeKind.NOT_MET);
        assertThat(kind(report, ParticipationRule.AS_AGREED))
                .isEqualTo(isProtected ? OutcomeKind.MET : OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(report, ParticipationRule.AGREEMENT))
                .isEqualTo(isProtected ? OutcomeKind.NOT_APPLICABLE : OutcomeKind.NOT_MET);
        assertThat(questions(report))
                .containsExactlyInAnyOrderElementsOf(asked == null ? List.of() : List.of(asked.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-13T16:32, BEFORE_PUBLICATION, MET",
        "2024-05-13T16:33, BEFORE_PUBLICATION, NOT_APPLICABLE",
        "2024-05-20T23:59, BEFORE_EDIT, MET",
        "2024-05-21T00:00, BEFORE_EDIT, NOT_APPLICABLE",
        "2024-05-31T23:59, BEFORE_JUNE, MET"
    })
    @DisplayName("IQ-M-2 each reading has a last moment of its own")
    void cutOff(String madeAt, AlreadyBooked reading, OutcomeKind expected) {
        Participation plan =
                remote("2024-06-20").booking(agreed(madeAt).build()).build();
        Report report = BulletinValidators.PARTICIPATION.validate(
                plan, Setting.on(LocalDate.of(2024, 6, 20)).with(reading));
        assertThat(kind(report, ParticipationRule.AS_AGREED)).isEqualTo(expected);
    }

    @Test
    @DisplayName("whether one that the Finnish Immigration Service moved is protected is open: IQ-M-4")
    void movedByService() {
        Report report = of(remote("2024-06-20")
                .booking(agreed("2024-05-02T10:00")
                        .movedBy(MovedBy.IMMIGRATION_SERVICE)
                        .build()));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(gaps(report)).containsExactly(Remotes.open("IQ-M-4(ii)"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31, WITH_THE_BOOKING, NOBODY",
        "2024-05-31, NO, NOBODY",
        "2024-05-31, NOT_STATED, NOT_STATED",
        "2024-05-20, LATER, COUNSEL_OR_CLIENT"
    })
    @DisplayName("until 31 May 2024 it makes no difference")
    void notNeeded(String day, Agreed remoteAgreed, MovedBy movedBy) {
        Report report = of(remote(day)
                .booking(agreed("2024-05-02T10:00")
                        .remoteAgreed(remoteAgreed)
                        .movedBy(movedBy)
                        .build()));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, ParticipationRule.UNTIL_JUNE)).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, ParticipationRule.AS_AGREED)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("each fact that nobody has stated is missing")
    void missingFacts() {
        assertMissing(agreed("2024-05-02T10:00").madeAt(Optional.empty()), "booking.madeAt");
        assertMissing(agreed("2024-05-02T10:00").remoteAgreed(Agreed.NOT_STATED), "booking.remoteAgreed");
        assertMissing(agreed("2024-05-02T10:00").agreedWith(With.NOT_STATED), "booking.agreedWith");
        Report unsaid = of(
                remote("2024-06-20").booking(agreed("2024-05-02T10:00").build()).asAgreed(Answer.NOT_STATED));
        assertThat(unsaid.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(gaps(unsaid)).containsExactly(missing("asAgreed"));
    }

    private static void assertMissing(Booking.Builder booking, String fact) {
        Report report = of(remote("2024-06-20").booking(booking.build()));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(gaps(report)).containsExactly(missing(fact));
    }
}
