package fi.clearance.model.application;

import static fi.clearance.model.application.ForeignTiesBasis.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.statute.Provision;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the grounds on which foreign ties are examined (25.3)")
class ForeignTiesBasisTest {

    @ParameterizedTest
    @CsvSource({
        "TASK_OF_19_1_1,           25.3:1 19.1:1",
        "INTERNATIONAL_OBLIGATION, 25.3:1 3.1:10",
        "OFFICER_STUDIES,          25.3:2a",
        "POLICE_STUDIES,           25.3:2b",
        "RESCUE_STUDIES,           25.3:2b",
        "BORDER_GUARD_STUDIES,     25.3:2c",
        "FOREIGN_AFFAIRS_TRAINING, 25.3:2d",
        "CONSENT_AND_NEED,         25.4",
        "NONE,                     25.3",
        "NOT_STATED,               25.3",
    })
    @DisplayName("each ground rests on the provision that names it and on those it leans on")
    void provisions(ForeignTiesBasis basis, String ids) {
        assertThat(basis.restsOn())
                .isEqualTo(Arrays.stream(ids.split(" ")).map(Provision::of).toList());
        assertThat(basis.provision()).isEqualTo(basis.restsOn().get(0));
    }

    @Test
    @DisplayName("seven grounds are on the closed list, in the order of the statute")
    void listed() {
        assertThat(Stream.of(values()).filter(ForeignTiesBasis::isListed))
                .containsExactly(
                        TASK_OF_19_1_1,
                        INTERNATIONAL_OBLIGATION,
                        OFFICER_STUDIES,
                        POLICE_STUDIES,
                        RESCUE_STUDIES,
                        BORDER_GUARD_STUDIES,
                        FOREIGN_AFFAIRS_TRAINING)
                .isSortedAccordingTo((one, other) -> one.provision().compareTo(other.provision()));
        assertThat(values()).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a ground is listed exactly if a point of section 25, subsection 3 names it")
    void points(ForeignTiesBasis basis) {
        Provision list = Provision.of("25.3");
        assertThat(basis.isListed())
                .isEqualTo(
                        basis.provision().isWithin(list) && !basis.provision().equals(list));
        assertThat(basis.restsOn()).noneMatch(Provision::isRepealed);
    }
}
