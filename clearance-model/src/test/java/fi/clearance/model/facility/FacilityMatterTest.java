package fi.clearance.model.facility;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the matters on facility clearances that are left to an authority")
class FacilityMatterTest {

    @Test
    @DisplayName(
            "each stands with the provision that leaves it, to be weighed or to be found, in the order of the statute")
    void provisions() {
        assertThat(Stream.of(FacilityMatter.values())
                        .map(matter ->
                                matter + " " + matter.provision() + (matter.isFinding() ? " found" : " weighed")))
                .containsExactly(
                        "NEEDED_FOR_ASSESSMENT 36.1 found",
                        "EXTENSION_NECESSARY 36.3 found",
                        "INFORMATION_PROTECTED 38.1:1 weighed",
                        "PREMISES_PROTECTED 38.1:2 weighed",
                        "STAFF_GUIDED 38.1:3 weighed",
                        "LEVEL_REQUIREMENTS 38.2 weighed",
                        "PARTIAL_JUSTIFIED 38.3 found",
                        "NECESSARY_EXTENT 39.2 found",
                        "COMMITMENT_REQUIRED 40.1 weighed");
        assertThat(Stream.of(FacilityMatter.values()).map(FacilityMatter::provision))
                .isSorted()
                .noneMatch(Provision::isRepealed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whoever makes the clearance decides them all")
    void decidedBy(Authority maker) {
        assertThat(FacilityMatter.values())
                .allSatisfy(matter -> assertThat(matter.decidedBy(maker)).isEqualTo(maker));
    }

    @Test
    @DisplayName("each of the three points of section 38, subsection 1 is an aspect that a partial clearance can leave")
    void aspects() {
        assertThat(Stream.of(FacilityClearance.Aspect.values())
                        .map(aspect -> aspect.matter().provision()))
                .isEqualTo(Provision.of("38.1").children());
    }
}
