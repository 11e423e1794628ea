package fi.clearance.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the matters on the register and the follow-up that are left to an authority")
class RegisterMatterTest {

    @Test
    @DisplayName(
            "each stands with the provision that leaves it, to be weighed or to be found, in the order of the statute")
    void provisions() {
        assertThat(Stream.of(RegisterMatter.values())
                        .map(matter ->
                                matter + " " + matter.provision() + (matter.isFinding() ? " found" : " weighed")))
                .containsExactly(
                        "ENDANGERS_OPERATION 48.3 found",
                        "COULD_HAVE_AFFECTED 52.2 found",
                        "AVERTS_SERIOUS_THREAT 52.2 found",
                        "ORGANISED_CRIME 52.2 found",
                        "WOULD_HAVE_AFFECTED 52.3 found",
                        "WEIGHED_BY_SECTION_32 52.5 weighed");
        assertThat(Stream.of(RegisterMatter.values()).map(RegisterMatter::provision))
                .isSorted()
                .noneMatch(Provision::isRepealed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whoever made the clearance decides them all")
    void decidedBy(Authority maker) {
        assertThat(RegisterMatter.values())
                .allSatisfy(matter -> assertThat(matter.decidedBy(maker)).isEqualTo(maker));
    }
}
