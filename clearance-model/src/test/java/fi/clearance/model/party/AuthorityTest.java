package fi.clearance.model.party;

import static fi.clearance.model.party.Authority.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.statute.Provision;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the authorities")
class AuthorityTest {

    @Test
    @DisplayName("two of the six are the competent authorities")
    void competent() {
        assertThat(Stream.of(Authority.values()).filter(Authority::isCompetent)).containsExactly(SUPO, DEFENCE_COMMAND);
        assertThat(Stream.of(Authority.values()).filter(authority -> !authority.isCompetent()))
                .containsExactly(
                        TRAFICOM,
                        NATIONAL_BUREAU_OF_INVESTIGATION,
                        NATIONAL_SECURITY_AUTHORITY,
                        FINNISH_IMMIGRATION_SERVICE);
    }

    @Test
    @DisplayName(
            "each rests on the provision that gives it its part, in the order of the statute and then the bulletin")
    void provisions() {
        List<Provision> provisions =
                Stream.of(Authority.values()).map(Authority::provision).toList();
        assertThat(provisions).extracting(Provision::id).containsExactly("9.1", "9.3", "9.4", "25.2", "43.2", "M1");
    }
}
