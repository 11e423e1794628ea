package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.statute.Provision;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the matters on the subject's rights that are left to an authority")
class PartyMatterTest {

    @Test
    @DisplayName("there is one, a finding")
    void provisions() {
        assertThat(Stream.of(PartyMatter.values())
                        .map(matter -> matter + " " + matter.provision() + " " + matter.isFinding()))
                .containsExactly("MANIFESTLY_UNFOUNDED 7.2 true");
        assertThat(Stream.of(PartyMatter.values()).map(PartyMatter::provision)).noneMatch(Provision::isRepealed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whoever makes the clearance decides it")
    void decidedBy(Authority maker) {
        assertThat(PartyMatter.values())
                .allSatisfy(matter -> assertThat(matter.decidedBy(maker)).isEqualTo(maker));
    }
}
