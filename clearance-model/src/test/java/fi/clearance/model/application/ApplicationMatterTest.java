package fi.clearance.model.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the matters between application and outcome that are left to an authority")
class ApplicationMatterTest {

    @Test
    @DisplayName(
            "each stands with the provision that leaves it, to be weighed or to be found, in the order of the statute")
    void provisions() {
        assertThat(Stream.of(ApplicationMatter.values())
                        .map(matter ->
                                matter + " " + matter.provision() + (matter.isFinding() ? " found" : " weighed")))
                .containsExactly(
                        "CORRESPONDING_CLEARANCE 10.1 found",
                        "SPECIAL_REASONS 10.1 found",
                        "RESOURCES 10.2 weighed",
                        "INTERNATIONAL_NEED 10.2:1 weighed",
                        "GENERAL_IMPORTANCE 10.2:2 weighed",
                        "EQUAL_TREATMENT 10.2:3 weighed",
                        "TIME_SINCE_ACT 11.1:1 weighed",
                        "AGE_AT_ACT 11.1:2 weighed",
                        "REPETITION 11.1:3 weighed",
                        "DISREGARD 11.1:3 weighed",
                        "SEVERITY 11.1:4 weighed",
                        "ACT_AND_TASK 11.1:5 weighed",
                        "TIES_AND_TASK 11.3:1 weighed",
                        "NATURE_OF_TIES 11.3:2 weighed",
                        "DURATION_OF_TIES 11.3:2 weighed",
                        "CONTINUITY_OF_TIES 11.3:2 weighed",
                        "EXPOSURE 11.3:3 weighed",
                        "INDEPENDENCE 11.3:4 weighed",
                        "PROOF_ACCEPTED 18.2 found",
                        "ESPIONAGE_TARGET 22.2:1 found",
                        "PRIVATE_INTEREST 22.2:2 found",
                        "INTERVIEW_NEEDED 23.1 found",
                        "NECESSARY_FOR_SECURITY 24.1 found",
                        "APPROPRIATE 24.2 found",
                        "STANDARD_NOT_NECESSARY 24.2 found",
                        "STRICTLY_NECESSARY 29.1 found");
        assertThat(Stream.of(ApplicationMatter.values()).map(ApplicationMatter::provision))
                .isSorted()
                .noneMatch(Provision::isRepealed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what sections 10, subsection 2, and 11 name is weighed, everything else is found")
    void findings(ApplicationMatter matter) {
        assertThat(Stream.of("10.2", "11").map(Provision::of).noneMatch(matter.provision()::isWithin))
                .isEqualTo(matter.isFinding());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whoever makes the clearance decides all of them")
    void decidedBy(Authority maker) {
        assertThat(ApplicationMatter.values())
                .allSatisfy(matter -> assertThat(matter.decidedBy(maker)).isEqualTo(maker));
    }
}
