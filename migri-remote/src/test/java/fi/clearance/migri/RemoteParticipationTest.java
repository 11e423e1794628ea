package fi.clearance.migri;

import static fi.clearance.migri.Remotes.agreed;
import static fi.clearance.migri.Remotes.agreement;
import static fi.clearance.migri.Remotes.interview;
import static fi.clearance.migri.Remotes.plan;
import static fi.clearance.migri.Remotes.remote;
import static fi.clearance.migri.Remotes.underAgreement;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.BulletinReading.OtherChannels;
import fi.clearance.migri.BulletinReading.PresenceAllTheSame;
import fi.clearance.migri.BulletinReading.RoomOfTheService;
import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Channel;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.migri.RemoteParticipation.Availability;
import fi.clearance.model.Answer;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Readings;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("in which ways counsel may take part, and on what that rests")
class RemoteParticipationTest {

    private static RemoteParticipation of(Participation.Builder builder, Reading... readings) {
        Participation plan = builder.build();
        Readings chosen = Readings.recommended();
        for (Reading reading : readings) {
            chosen = chosen.with(reading);
        }
        return RemoteParticipation.of(plan, chosen);
    }

    @Test
    @DisplayName("what is known of one place says nothing of another")
    void otherPlace() {
        RemoteParticipation answer = of(underAgreement());
        assertThat(answer.availability(Mode.REMOTE)).isEqualTo(Availability.UNDER_AGREEMENT);
        assertThat(answer.availability(Mode.REMOTE_FROM_IMMIGRATION_SERVICE)).isEqualTo(Availability.UNDETERMINED);
        RemoteParticipation held =
                of(remote("2024-06-10").booking(agreed("2024-05-02T10:00").build()));
        assertThat(held.availability(Mode.REMOTE)).isEqualTo(Availability.AS_AGREED);
        assertThat(held.availability(Mode.REMOTE_FROM_IMMIGRATION_SERVICE)).isEqualTo(Availability.UNDETERMINED);
    }

    @Test
    @DisplayName("whoever plans to be there in person states the place of taking part remotely, if any")
    void inPerson() {
        RemoteParticipation answer = of(underAgreement().mode(Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE));
        assertThat(answer.available()).containsExactly(Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE, Mode.REMOTE);
    }

    @Test
    @DisplayName("D2 D6 D19 of a place where the client is not invited the bulletin does not speak")
    void notListed() {
        RemoteParticipation answer = of(plan(Mode.REMOTE, "2024-06-10")
                .interview(interview("2024-06-10").clientInvitedTo(Venue.OTHER).build()));
        assertThat(answer.availability(Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE)).isEqualTo(Availability.NOT_LISTED);
        assertThat(answer.availability(Mode.WITH_CLIENT_AT_RECEPTION_CENTRE)).isEqualTo(Availability.NOT_LISTED);
        assertThat(answer.availability(Mode.REMOTE)).isEqualTo(Availability.NOT_AVAILABLE);
    }

    @Test
    @DisplayName("D4 a reception centre where counsel cannot be is not available")
    void centre() {
        RemoteParticipation answer = of(plan(Mode.REMOTE, "2024-06-10")
                .interview(interview("2024-06-10")
                        .clientInvitedTo(Venue.RECEPTION_CENTRE)
                        .attendancePossible(Answer.NO)
                        .build()));
        assertThat(answer.availability(Mode.WITH_CLIENT_AT_RECEPTION_CENTRE)).isEqualTo(Availability.NOT_AVAILABLE);
    }

    @Test
    @DisplayName("IQ-M-17 a telephone before June 2024 is not described, which does not bar it")
    void telephone() {
        Participation.Builder byTelephone = remote("2024-05-31").channel(Channel.OTHER);
        assertThat(of(byTelephone).availability(Mode.REMOTE)).isEqualTo(Availability.UNDETERMINED);
        assertThat(of(byTelephone, OtherChannels.NOT_DESCRIBED).availability(Mode.REMOTE))
                .isEqualTo(Availability.NOT_LISTED);
        assertThat(of(byTelephone, OtherChannels.COVERED).availability(Mode.REMOTE))
                .isEqualTo(Availability.AS_BEFORE_JUNE);
        assertThat(of(remote("2024-05-31").channel(Channel.NOT_STATED), OtherChannels.COVERED)
                        .availability(Mode.REMOTE))
                .isEqualTo(Availability.AS_BEFORE_JUNE);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M16b what the organisation answers for closes a way under an agreement only if it is known to fail")
    void organisation(Answer secure) {
        RemoteParticipation answer = of(underAgreement().secureDevice(secure));
        assertThat(answer.availability(Mode.REMOTE))
                .isEqualTo(secure == Answer.NO ? Availability.NOT_AVAILABLE : Availability.UNDER_AGREEMENT);
        assertThat(answer.standInTheWay(Mode.REMOTE)).hasSize(secure == Answer.NO ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M14 M16b and never one that is held as agreed")
    void organisationOfProtected(Answer secure) {
        RemoteParticipation answer = of(
                remote("2024-06-10").booking(agreed("2024-05-02T10:00").build()).securePremises(secure));
        assertThat(answer.availability(Mode.REMOTE)).isEqualTo(Availability.AS_AGREED);
        assertThat(answer.standInTheWay(Mode.REMOTE)).isEmpty();
    }

    @Test
    @DisplayName("M14 M16b nor one that may turn out to be held as agreed")
    void organisationOfUnclear() {
        Participation.Builder insecure = remote("2024-06-10").secureDevice(Answer.NO);
        assertThat(of(insecure.booking(Booking.NOT_STATED)).availability(Mode.REMOTE))
                .isEqualTo(Availability.UNDETERMINED);
        Booking held = agreed("2024-05-02T10:00").build();
        assertThat(of(insecure.booking(held).presenceRequired(Answer.YES)).availability(Mode.REMOTE))
                .isEqualTo(Availability.UNDETERMINED);
    }

    @Test
    @DisplayName("IQ-M-19 a reading that is chosen stays chosen")
    void roomWithoutAgreement() {
        Participation.Builder room =
                plan(Mode.REMOTE_FROM_IMMIGRATION_SERVICE, "2024-08-15").booking(Booking.NOT_STATED);
        assertThat(of(room, RoomOfTheService.NO_AGREEMENT).availability(Mode.REMOTE_FROM_IMMIGRATION_SERVICE))
                .isEqualTo(Availability.AVAILABLE);
        assertThat(of(room, RoomOfTheService.AGREEMENT_NEEDED).availability(Mode.REMOTE_FROM_IMMIGRATION_SERVICE))
                .isEqualTo(Availability.UNDETERMINED);
    }

    @Test
    @DisplayName("M7 where counsel cannot be at the centre, it is not available, wherever the client is invited")
    void centreUnclear() {
        RemoteParticipation answer = of(plan(Mode.REMOTE, "2024-06-10")
                .interview(interview("2024-06-10")
                        .clientInvitedTo(Venue.NOT_STATED)
                        .attendancePossible(Answer.NO)
                        .build()));
        assertThat(answer.availability(Mode.WITH_CLIENT_AT_RECEPTION_CENTRE)).isEqualTo(Availability.NOT_AVAILABLE);
    }

    @Test
    @DisplayName("M14 M29 where presence may be required in any case, an unclear booking leaves nothing open")
    void presenceInAnyCase() {
        Participation.Builder unclear =
                underAgreement().booking(Booking.NOT_STATED).presenceRequired(Answer.YES);
        assertThat(of(unclear).availability(Mode.REMOTE)).isEqualTo(Availability.UNDETERMINED);
        assertThat(of(unclear, PresenceAllTheSame.MAY_REQUIRE).availability(Mode.REMOTE))
                .isEqualTo(Availability.NOT_AVAILABLE);
        assertThat(of(unclear, PresenceAllTheSame.HELD_AS_AGREED).availability(Mode.REMOTE))
                .isEqualTo(Availability.UNDETERMINED);
    }

    @Test
    @DisplayName("an unclear booking leaves a way open to doubt without an agreement, and to none under one")
    void unclearBooking() {
        Participation.Builder unclear = remote("2024-08-15").booking(Booking.NOT_STATED);
        assertThat(of(unclear).availability(Mode.REMOTE)).isEqualTo(Availability.UNDETERMINED);
        assertThat(of(unclear.agreement(agreement().build())).availability(Mode.REMOTE))
                .isEqualTo(Availability.UNDER_AGREEMENT);
    }

    @Test
    @DisplayName("M25 an agreement of which the organisation is not stated is not known to be another's")
    void organisationUnstated() {
        PremisesAgreement unstated = agreement().organisation(Optional.empty()).build();
        assertThat(of(underAgreement().agreement(unstated)).availability(Mode.REMOTE))
                .isEqualTo(Availability.UNDETERMINED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M5 an interview of another kind is not covered in any way")
    void notCovered(Mode mode) {
        Interview other = interview("2024-08-15").kind(Interview.Kind.OTHER).build();
        RemoteParticipation answer = of(underAgreement().interview(other));
        assertThat(answer.availability(mode)).isEqualTo(Availability.NOT_COVERED);
        assertThat(answer.available()).isEmpty();
    }
}
