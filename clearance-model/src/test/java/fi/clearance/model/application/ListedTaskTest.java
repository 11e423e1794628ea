package fi.clearance.model.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.statute.Provision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the tasks that the Act lists by name (19.2, 21.2)")
class ListedTaskTest {

    @Test
    @DisplayName("each stands with the point that lists it; the last two with none")
    void provisions() {
        assertThat(Stream.of(ListedTask.values())
                        .map(task ->
                                task + " " + task.provision().map(Provision::id).orElse("-")))
                .containsExactly(
                        "DEFENCE_ADMINISTRATION 19.2:1",
                        "NATIONAL_DEFENCE_UNIVERSITY 19.2:1",
                        "VOLUNTARY_DEFENCE_TRAINING 19.2:1",
                        "DEFENCE_TRAINING_ASSOCIATION 19.2:1",
                        "CRISIS_MANAGEMENT_OR_PEACEKEEPING 19.2:1",
                        "CRISIS_MANAGEMENT_TRAINING 19.2:1",
                        "POLICE_UNIVERSITY_COLLEGE 19.2:2",
                        "BORDER_GUARD 19.2:2",
                        "FOREIGN_AFFAIRS_TRAINING 19.2:3",
                        "CIVILIAN_CRISIS_MANAGEMENT 21.2:1",
                        "CIVILIAN_CRISIS_MANAGEMENT_TRAINING 21.2:1",
                        "EMERGENCY_AGENCY_MANAGEMENT 21.2:2",
                        "EMERGENCY_CENTRE_DUTY 21.2:2",
                        "POLICE_OR_RESCUE_MANAGEMENT 21.2:2",
                        "RESCUE_OPERATIONS 21.2:2",
                        "RESCUE_OR_EMERGENCY_QUALIFICATION 21.2:3",
                        "RESCUE_OFFICER_DEGREE 21.2:3",
                        "PRISON_AND_PROBATION_TRAINING 21.2:3",
                        "SHOTFIRER 21.2:4",
                        "RESPONSIBLE_MANAGER 21.2:4",
                        "USE_OF_FORCE_INSTRUCTOR 21.2:4",
                        "FIREARMS_INSTRUCTOR 21.2:4",
                        "GUARD 21.2:4",
                        "CROWD_CONTROLLER_INSTRUCTOR 21.2:4",
                        "CROWD_CONTROLLER 21.2:4",
                        "SECURITY_INSTALLER 21.2:4",
                        "NONE -",
                        "NOT_STATED -");
    }

    @Test
    @DisplayName("they stand in the order of the statute and cover every point of the two lists")
    void points() {
        List<Provision> points = Stream.of(ListedTask.values())
                .map(ListedTask::provision)
                .flatMap(Optional::stream)
                .toList();
        assertThat(points).isSorted().noneMatch(Provision::isRepealed);
        assertThat(points.stream().distinct())
                .containsExactlyElementsOf(Stream.of("19.2", "21.2")
                        .flatMap(list -> Provision.of(list).children().stream())
                        .toList());
    }
}
