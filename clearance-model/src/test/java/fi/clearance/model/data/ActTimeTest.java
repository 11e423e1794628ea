package fi.clearance.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.When;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the time of an act")
class ActTimeTest {

    private static final When DAY = When.on(LocalDate.of(2014, 3, 15));
    private static final When LATER = When.on(LocalDate.of(2014, 3, 16));

    @Test
    @DisplayName("an act of one day has the same first and last day")
    void oneDay() {
        ActTime time = ActTime.on(DAY);
        assertThat(time.isStated()).isTrue();
        assertThat(time.firstDay()).isEqualTo(DAY);
        assertThat(time.lastDay()).isEqualTo(DAY);
        assertThat(time).hasToString("2014-03-15");
    }

    @Test
    @DisplayName("an act that lasted has a first and a last day")
    void lasting() {
        ActTime time = ActTime.lasting(DAY, LATER);
        assertThat(time.isStated()).isTrue();
        assertThat(time.firstDay()).isEqualTo(DAY);
        assertThat(time.lastDay()).isEqualTo(LATER);
        assertThat(time).hasToString("2014-03-15 to 2014-03-16");
    }

    @Test
    @DisplayName("nothing stated is one value, also for a day that is not stated")
    void notStated() {
        assertThat(ActTime.NOT_STATED.isStated()).isFalse();
        assertThat(ActTime.on(When.NOT_STATED)).isEqualTo(ActTime.NOT_STATED).hasToString("not stated");
        assertThat(ActTime.NOT_STATED.firstDay()).isEqualTo(When.NOT_STATED);
        assertThat(ActTime.NOT_STATED.lastDay()).isEqualTo(When.NOT_STATED);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-15,            2014-03-15, 2014-03-15",
        "2014-03,               2014-03,    2014-03",
        "2014,                  2014,       2014",
        "2013-06-01/2014-05-31, 2013-06-01, 2014-05-31",
        "2013-06/2014,          2013-06,    2014",
        "2013/2013-12-31,       2013,       2013-12-31",
        "2014-03-15/2014-03-15, 2014-03-15, 2014-03-15",
    })
    @DisplayName("a day, or first and last day with a slash between, is read from ISO 8601")
    void parse(String text, String firstDay, String lastDay) {
        ActTime time = ActTime.parse(text);
        assertThat(time.firstDay()).isEqualTo(When.parse(firstDay));
        assertThat(time.lastDay()).isEqualTo(When.parse(lastDay));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2014/",
                "/2014",
                "2014-03-15/2014-03-16/2014-03-17",
                "2014-02-30",
                "2014/2014-13",
                "2014..2015"
            })
    @DisplayName("another form, or a day that does not exist, is refused")
    void badForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActTime.parse(text))
                .withMessageStartingWith("not a day, month or year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-03-16/2014-03-15", "2014-03/2014-02", "2015/2014"})
    @DisplayName("an act that ends before it starts is refused")
    void backwards(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActTime.parse(text))
                .withMessageStartingWith("an act that ends before it starts: ");
    }

    @Test
    @DisplayName("an act that lasted needs both its days")
    void halfStated() {
        assertThatIllegalArgumentException().isThrownBy(() -> ActTime.lasting(DAY, When.NOT_STATED));
        assertThatIllegalArgumentException().isThrownBy(() -> ActTime.lasting(When.NOT_STATED, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> ActTime.lasting(When.NOT_STATED, When.NOT_STATED));
    }

    @Test
    @DisplayName("the same first and last day are the same time")
    void equality() {
        assertThat(ActTime.lasting(DAY, DAY)).isEqualTo(ActTime.on(DAY)).hasSameHashCodeAs(ActTime.on(DAY));
        assertThat(ActTime.on(DAY))
                .isNotEqualTo(ActTime.on(LATER))
                .isNotEqualTo(ActTime.lasting(DAY, LATER))
                .isNotEqualTo(ActTime.NOT_STATED)
                .isNotEqualTo(DAY);
        assertThat(ActTime.lasting(DAY, LATER)).isNotEqualTo(ActTime.on(LATER));
    }
}
