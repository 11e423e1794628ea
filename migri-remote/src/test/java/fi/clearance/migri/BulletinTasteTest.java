package fi.clearance.migri;

import static fi.clearance.migri.Counsel.Role.COUNSEL;
import static fi.clearance.migri.Interview.Kind.ASYLUM;
import static fi.clearance.migri.Interview.Venue.IMMIGRATION_SERVICE;
import static fi.clearance.migri.Participation.Mode.REMOTE;
import static fi.clearance.migri.Participation.Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.validation.Readings;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the taste of the module does what it says")
class BulletinTasteTest {

    @Test
    @DisplayName("without an agreement, with the client and not remotely")
    void taste() {
        Participation plan = Participation.builder()
                .interview(Interview.builder()
                        .kind(ASYLUM)
                        .clientInvitedTo(IMMIGRATION_SERVICE)
                        .on(LocalDate.of(2024, 6, 10))
                        .build())
                .mode(REMOTE)
                .counsel(Counsel.builder().role(COUNSEL).build())
                .booking(Booking.builder().remoteAgreed(Booking.Agreed.NO).build())
                .build();
        RemoteParticipation answer = RemoteParticipation.of(plan, Readings.recommended());
        assertThat(answer.available()).containsExactly(WITH_CLIENT_AT_IMMIGRATION_SERVICE);
        assertThat(answer.availability(REMOTE)).isEqualTo(RemoteParticipation.Availability.NOT_AVAILABLE);
        assertThat(answer.standInTheWay(REMOTE)).isNotEmpty();
    }
}
