package fi.clearance.model.tie;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the matters on foreign ties that are left to an authority")
class TieMatterTest {

    @Test
    @DisplayName("there is one, a finding")
    void provisions() {
        assertThat(Stream.of(TieMatter.values())
                        .map(matter -> matter + " " + matter.provision() + " " + matter.isFinding()))
                .containsExactly("AFFECTS_OUTCOME 28b.1 true");
        assertThat(Stream.of(TieMatter.values()).map(TieMatter::provision)).noneMatch(Provision::isRepealed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whoever made the clearance decides it")
    void decidedBy(Authority maker) {
        assertThat(TieMatter.values())
                .allSatisfy(matter -> assertThat(matter.decidedBy(maker)).isEqualTo(maker));
    }
}
