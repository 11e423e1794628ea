package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what ties a clearance to the Defence Forces (9.3)")
class DefenceLinkTest {

    @Test
    @DisplayName("five links bind the Defence Command for a person, of which two do for a company")
    void binds() {
        assertThat(Stream.of(DefenceLink.values())
                        .map(link -> link
                                + " " + link.bindsDefenceCommand(ClearanceKind.PERSONNEL)
                                + " " + link.bindsDefenceCommand(ClearanceKind.FACILITY)))
                .containsExactly(
                        "WORKS_THERE true false",
                        "TO_WORK_THERE true false",
                        "TASK_GIVEN true true",
                        "ACTIVITY true false",
                        "PROCUREMENT true true",
                        "NONE false false",
                        "NOT_STATED false false");
        assertThat(ClearanceKind.values()).hasSize(2);
    }
}
