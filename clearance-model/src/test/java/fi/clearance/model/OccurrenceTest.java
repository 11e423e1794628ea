package fi.clearance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a deed")
class OccurrenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    @Test
    @DisplayName("a deed that was done has its day")
    void done() {
        assertThat(Occurrence.on(DAY)).isEqualTo(new Occurrence.On(DAY)).isNotEqualTo(Occurrence.on(DAY.plusDays(1)));
        assertThat(new Occurrence.On(DAY).day()).isEqualTo(DAY);
    }

    @Test
    @DisplayName("not done and not stated are two different things")
    void absent() {
        assertThat(Occurrence.NOT_DONE).isSameAs(Occurrence.Absent.NOT_DONE).isNotEqualTo(Occurrence.NOT_STATED);
        assertThat(Occurrence.NOT_STATED).isSameAs(Occurrence.Absent.NOT_STATED);
        assertThat(Occurrence.Absent.values())
                .containsExactly(Occurrence.Absent.NOT_DONE, Occurrence.Absent.NOT_STATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    @DisplayName("the first and the last day of the calendar are days")
    void bounds(LocalDate day) {
        assertThat(Occurrence.on(day)).isEqualTo(new Occurrence.On(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "+999999999-12-31"})
    @DisplayName("a year outside 1 to 9999 is refused by both ways of stating it")
    void badYear(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occurrence.on(day))
                .withMessage("year " + day.getYear() + ": must be between 1 and 9999");
        assertThatIllegalArgumentException().isThrownBy(() -> new Occurrence.On(day));
    }
}
