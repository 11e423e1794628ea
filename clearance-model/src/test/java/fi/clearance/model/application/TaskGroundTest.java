package fi.clearance.model.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.statute.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the grounds on which a clearance may be made because of the task (19 to 21)")
class TaskGroundTest {

    @Test
    @DisplayName("each opens a level, rests on a provision, and is in force as worded since a day")
    void table() {
        assertThat(Stream.of(TaskGround.values())
                        .map(ground -> ground + " " + ground.level() + " " + ground.provision() + " "
                                + ground.provision().inForceSince()))
                .containsExactly(
                        "CLASSES_II_AND_III STANDARD 19.1:1 2020-01-01",
                        "PARLIAMENT_AND_OVERSIGHT STANDARD 19.1:2 2015-01-01",
                        "STATE_LEADERSHIP STANDARD 19.1:3 2015-01-01",
                        "INFRASTRUCTURE STANDARD 19.1:4 2015-01-01",
                        "INFORMATION_SYSTEMS STANDARD 19.1:5 2015-01-01",
                        "NATIONAL_ECONOMY STANDARD 19.1:6 2020-12-31",
                        "AVIATION_SECURITY STANDARD 19.1:7 2020-12-31",
                        "INTERNATIONAL_OBLIGATION STANDARD 19.2 2015-01-01",
                        "OWN_APPLICATION STANDARD 19.2 2015-01-01",
                        "DEFENCE STANDARD 19.2:1 2015-01-01",
                        "POLICE_AND_BORDER STANDARD 19.2:2 2015-01-01",
                        "FOREIGN_AFFAIRS STANDARD 19.2:3 2015-01-01",
                        "CLASSES_I_AND_II COMPREHENSIVE 20.1:1 2020-01-01",
                        "DAMAGE_TO_STATE COMPREHENSIVE 20.1:2 2015-01-01",
                        "INTERNATIONAL_CERTIFICATE COMPREHENSIVE 20.1:3 2015-01-01",
                        "CLASSES_III_AND_IV CONCISE 21.1:1 2020-01-01",
                        "OFFICIAL_DOCUMENTS CONCISE 21.1:2 2015-01-01",
                        "CLOSED_PREMISES CONCISE 21.1:3 2015-01-01",
                        "TRAFFIC_AND_ENERGY CONCISE 21.1:4 2020-12-31",
                        "AVIATION_OUTSIDE_RESTRICTED_AREA CONCISE 21.1:4a 2020-04-20",
                        "NUCLEAR CONCISE 21.1:5 2020-12-21",
                        "EXPLOSIVES CONCISE 21.1:6 2015-01-01",
                        "WEAPON_SUBSTANCES CONCISE 21.1:7 2015-01-01",
                        "SUPPLY CONCISE 21.1:8 2015-01-01",
                        "CASH_AND_VALUABLES CONCISE 21.1:9 2015-01-01",
                        "FUNDS CONCISE 21.1:10 2023-09-01",
                        "DANGEROUS_GOODS CONCISE 21.1:11 2023-09-01",
                        "CIVILIAN_CRISIS_MANAGEMENT CONCISE 21.2:1 2015-01-01",
                        "EMERGENCY_SERVICES CONCISE 21.2:2 2015-01-01",
                        "RESCUE_AND_PRISON_TRAINING CONCISE 21.2:3 2015-01-01",
                        "SHOTFIRERS_AND_SECURITY_TRAINING CONCISE 21.2:4 2017-01-01");
    }

    @Test
    @DisplayName("they stand in the order of the statute, and none has been repealed")
    void order() {
        assertThat(Stream.of(TaskGround.values()).map(TaskGround::provision))
                .isSorted()
                .noneMatch(Provision::isRepealed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the section decides about the level: 19 standard, 20 comprehensive, 21 concise")
    void level(TaskGround ground) {
        assertThat(ground.provision().section().id())
                .isEqualTo(
                        switch (ground.level()) {
                            case STANDARD -> "19";
                            case COMPREHENSIVE -> "20";
                            case CONCISE -> "21";
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.1", "19.2", "20.1", "21.1", "21.2"})
    @DisplayName("every point of these lists is a ground, in their order and once")
    void points(String list) {
        List<Provision> points = Stream.of(TaskGround.values())
                .map(TaskGround::provision)
                .filter(provision ->
                        provision.parent().filter(Provision.of(list)::equals).isPresent())
                .toList();
        assertThat(points).containsExactlyElementsOf(Provision.of(list).children());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("who relies on section 19, subsection 2, or section 21, subsection 2, need not show any security")
    void exempt(TaskGround ground) {
        boolean listed = switch (ground) {
            case INTERNATIONAL_OBLIGATION,
                    OWN_APPLICATION,
                    DEFENCE,
                    POLICE_AND_BORDER,
                    FOREIGN_AFFAIRS,
                    CIVILIAN_CRISIS_MANAGEMENT,
                    EMERGENCY_SERVICES,
                    RESCUE_AND_PRISON_TRAINING,
                    SHOTFIRERS_AND_SECURITY_TRAINING -> true;
            default -> false;
        };
        assertThat(ground.isExemptFromSecurityRequirements()).isEqualTo(listed);
        assertThat(ground.provision().id().matches("(19|21)\\.2(:.+)?")).isEqualTo(listed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a ground is in force from its day on, and not on the day before")
    void inForce(TaskGround ground) {
        LocalDate since = ground.provision().inForceSince();
        assertThat(ground.provision().isInForce(since.minusDays(1))).isFalse();
        assertThat(ground.provision().isInForce(since)).isTrue();
    }
}
