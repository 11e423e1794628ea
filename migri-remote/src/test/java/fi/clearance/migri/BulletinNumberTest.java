package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M2 M32: the number of the Information Management Act")
class BulletinNumberTest {

    @Test
    @DisplayName("G43 is the corrected one, 906/2019, and not 1101/2019")
    void corrected() {
        assertThat(LegalBasis.INFORMATION_MANAGEMENT_ACT.number()).isEqualTo("906/2019");
    }
}
