package fi.clearance.model.facility;

import static fi.clearance.model.facility.SupervisedActivity.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.statute.Provision;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("activity whose supervising authority may apply (33.1:4)")
class SupervisedActivityTest {

    @Test
    @DisplayName("each of the two is described by a point of its own, which is in force; none and not stated by none")
    void provisions() {
        assertThat(NUCLEAR.provision()).hasValue(Provision.of("21.1:5"));
        assertThat(EXPLOSIVES.provision()).hasValue(Provision.of("21.1:6"));
        assertThat(NONE.provision()).isEmpty();
        assertThat(NOT_STATED.provision()).isEmpty();
        assertThat(Stream.of(values()).map(SupervisedActivity::provision).flatMap(Optional::stream))
                .hasSize(values().length - 2)
                .noneMatch(Provision::isRepealed);
    }

    @Test
    @DisplayName("both rest on the point of which the present wording has been in force longer: one of them is enough")
    void both() {
        assertThat(BOTH.provision())
                .isEqualTo(Stream.of(NUCLEAR, EXPLOSIVES)
                        .map(SupervisedActivity::provision)
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(Provision::inForceSince)));
    }
}
