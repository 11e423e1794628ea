package fi.clearance.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the matters on data that are left to an authority")
class DataMatterTest {

    @Test
    @DisplayName("each stands with the provision that leaves it, in the order of the statute")
    void provisions() {
        assertThat(Stream.of(DataMatter.values()).map(matter -> matter + " " + matter.provision()))
                .containsExactly(
                        "EQUIVALENT_REGISTER 25.1:13b",
                        "EXPOSURE_TO_INFLUENCE 25.2:1",
                        "ENDANGERED_INTEREST 25.2:1",
                        "SUSPECTED_PARTICIPATION 25.2:2",
                        "ESSENTIAL_FOR_INTEREST 25.2:2",
                        "SIGNIFICANT_ENTRIES 25.2:3",
                        "SUSPECTED_ENDANGERING 25.2:3",
                        "ESSENTIAL_FOR_STATE_SECURITY 25.2:3",
                        "FOREIGN_TIES_NEED 25.4",
                        "FITNESS_FOR_SAFETY 31.2",
                        "YOUNG_ACT_FOR_SAFETY 32.1:4",
                        "STAGE 32.2:1",
                        "QUALITY_OF_GUILT_INFORMATION 32.2:1",
                        "TASK_REQUIREMENTS 32.2:2",
                        "NATURE_OF_ACT 32.2:2",
                        "HEALTH_FOR_SAFETY 32.3");
        assertThat(Stream.of(DataMatter.values()).map(DataMatter::provision))
                .isSorted()
                .noneMatch(Provision::isRepealed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what the Bureau notifies of is found by the Bureau, everything else by who makes the clearance")
    void decidedBy(DataMatter matter) {
        boolean byBureau = matter.provision().isWithin(Provision.of("25.2"));
        for (Authority maker : Authority.values()) {
            assertThat(matter.decidedBy(maker))
                    .isEqualTo(byBureau ? Authority.NATIONAL_BUREAU_OF_INVESTIGATION : maker);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("all of them are findings, which can go either way")
    void findings(DataMatter matter) {
        assertThat(matter.isFinding()).isTrue();
    }
}
