package fi.clearance.validation.facility;

import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.facility.Facilities.basis;
import static fi.clearance.validation.facility.Facilities.clearance;
import static fi.clearance.validation.facility.Facilities.commitment;
import static fi.clearance.validation.facility.Facilities.duty;
import static fi.clearance.validation.facility.Facilities.extension;
import static fi.clearance.validation.facility.Facilities.ground;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.Commitment;
import fi.clearance.model.facility.Decree;
import fi.clearance.model.facility.DutyToObtain;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("33-40: on every day of its range a timeline says what asking on that day says")
class FacilityTimelineTest {

    private static <T> Timeline follow(Validator<T> rules, T facts, String from, String to) {
        LocalDate first = LocalDate.parse(from);
        LocalDate last = LocalDate.parse(to);
        Timeline timeline = rules.timeline(facts, first, last, Readings.recommended());
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            assertThat(timeline.on(day).findings())
                    .as("%s", day)
                    .isEqualTo(rules.validate(facts, Setting.on(day)).findings());
        }
        return timeline;
    }

    private static List<LocalDate> starts(Timeline timeline) {
        return timeline.segments().stream().map(Timeline.Segment::from).toList();
    }

    @Test
    @DisplayName("33-40 a clearance, from before its application until after its end")
    void whole() {
        Timeline timeline = follow(FacilityValidators.CLEARANCE, clearance().build(), "2024-01-01", "2024-03-31");
        assertThat(timeline.on(LocalDate.parse("2024-03-31")).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(timeline.on(LocalDate.parse("2024-01-09")).verdict()).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("36.3 an extension")
    void extended() {
        Timeline timeline = follow(FacilityValidators.EXTENSION, extension().build(), "2024-01-01", "2024-02-29");
        assertThat(starts(timeline)).contains(LocalDate.parse("2024-01-20"), LocalDate.parse("2024-01-22"));
    }

    @Test
    @DisplayName("34 a duty under a decree: from the decision on the contract until the decree is repealed")
    void decreed() {
        DutyToObtain obliged = duty().decree(
                        new Decree("5/2021", LocalDate.parse("2021-02-01"), on("2021-05-01"), Answer.YES))
                .contractDecided(on("2021-03-01"))
                .build();
        assertThat(starts(follow(FacilityValidators.DUTY_TO_OBTAIN, obliged, "2021-01-01", "2021-06-30")))
                .containsExactly(
                        LocalDate.parse("2021-01-01"),
                        LocalDate.parse("2021-02-01"),
                        LocalDate.parse("2021-03-01"),
                        LocalDate.parse("2021-05-01"));
    }

    @Test
    @DisplayName("36.1:2 36.4 grounds whose wording comes into force")
    void grounds() {
        assertThat(starts(
                        follow(FacilityValidators.GROUND, ground(basis(Ground.CONTRACT)), "2019-12-01", "2020-01-31")))
                .containsExactly(LocalDate.parse("2019-12-01"), LocalDate.parse("2020-01-01"));
        assertThat(starts(follow(
                        FacilityValidators.GROUND, ground(basis(Ground.BUSINESS_SECRETS)), "2018-08-01", "2019-03-31")))
                .containsExactly(
                        LocalDate.parse("2018-08-01"), LocalDate.parse("2018-08-15"), LocalDate.parse("2019-03-01"));
    }

    @Test
    @DisplayName("40 a commitment")
    void promised() {
        Commitment changing = commitment()
                .changed(on("2024-03-05"))
                .changeReported(on("2024-03-08"))
                .build();
        assertThat(starts(follow(FacilityValidators.COMMITMENT, changing, "2024-02-01", "2024-03-31")))
                .containsExactly(
                        LocalDate.parse("2024-02-01"),
                        LocalDate.parse("2024-02-20"),
                        LocalDate.parse("2024-03-01"),
                        LocalDate.parse("2024-03-05"),
                        LocalDate.parse("2024-03-08"));
    }
}
