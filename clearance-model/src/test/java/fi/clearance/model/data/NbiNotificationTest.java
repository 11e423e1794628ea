package fi.clearance.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a notification by the National Bureau of Investigation (25.2)")
class NbiNotificationTest {

    @Test
    @DisplayName("what the document does not say is missing from it")
    void silent() {
        NbiNotification notification = NbiNotification.builder().build();
        assertThat(notification.ground()).isEmpty();
        assertThat(notification.restsOnListedGroups()).isFalse();
        assertThat(notification.restsOnObservations()).isFalse();
        assertThat(notification.explainsSignificance()).isFalse();
        assertThat(notification.linksRepeated()).isFalse();
        assertThat(notification.linksPermanent()).isFalse();
        assertThat(notification.associate()).isEqualTo(NbiNotification.Associate.NONE);
        assertThat(notification.entries()).isZero();
    }

    @Test
    @DisplayName("the three grounds are the three points of section 25, subsection 2")
    void grounds() {
        assertThat(Stream.of(NbiNotification.Ground.values()).map(ground -> ground + " " + ground.provision()))
                .containsExactly("LINKS 25.2:1", "SUSPICION 25.2:2", "ENTRIES 25.2:3");
    }
}
