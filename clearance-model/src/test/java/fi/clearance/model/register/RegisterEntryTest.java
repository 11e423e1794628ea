package fi.clearance.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.register.RegisterEntry.Occasion;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("an entry in the register of clearances (48.2)")
class RegisterEntryTest {

    @Test
    @DisplayName(
            "each occasion includes itself and those before it; what is not stated includes nothing and is in none")
    void includes() {
        assertThat(Stream.of(Occasion.values())
                        .map(occasion -> occasion
                                + " "
                                + Stream.of(Occasion.values())
                                        .filter(occasion::includes)
                                        .toList()))
                .containsExactly(
                        "APPLICATION [APPLICATION]",
                        "OUTCOME [APPLICATION, OUTCOME]",
                        "CERTIFICATE [APPLICATION, OUTCOME, CERTIFICATE]",
                        "REVOCATION [APPLICATION, OUTCOME, CERTIFICATE, REVOCATION]",
                        "NOT_STATED []");
    }
}
