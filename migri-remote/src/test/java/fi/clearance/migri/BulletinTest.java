package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the bulletin")
class BulletinTest {

    @Test
    @DisplayName("was published in summer time, edited eight days later, and applies from June")
    void identity() {
        assertThat(Bulletin.PUBLISHED.toInstant()).isEqualTo(Instant.parse("2024-05-13T13:33:00Z"));
        assertThat(Bulletin.EDITED).isEqualTo(Bulletin.PUBLISHED.toLocalDate().plusDays(8));
        assertThat(Bulletin.APPLIES_FROM).isEqualTo("2024-06-01");
    }
}
