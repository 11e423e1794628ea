package fi.clearance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("how facts are stated")
class WhenTest {

    @ParameterizedTest
    @CsvSource({
        "2014-03-15, 2014-03-15, 2014-03-15",
        "2014-02,    2014-02-01, 2014-02-28",
        "2016-02,    2016-02-01, 2016-02-29",
        "2014,       2014-01-01, 2014-12-31"
    })
    @DisplayName("a day, a month and a year are read as the span they leave open")
    void spans(String text, LocalDate earliest, LocalDate latest) {
        When when = When.parse(text);
        assertThat(when.earliest()).isEqualTo(earliest);
        assertThat(when.latest()).isEqualTo(latest);
        assertThat(when.isExact()).isEqualTo(earliest.equals(latest));
        assertThat(when.isStated()).isTrue();
        assertThat(when).isEqualTo(When.between(earliest, latest)).hasSameHashCodeAs(When.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2014-02-30", "2014-13", "0000", "15.3.2014", "+12014-01-01", "2014-1-1", "2014-03-15 "})
    @DisplayName("anything else is refused")
    void refused(String text) {
        assertThatThrownBy(() -> When.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("what is not stated has no days; a span that ends before it starts cannot be stated")
    void notStated() {
        assertThat(When.NOT_STATED.isStated()).isFalse();
        assertThat(When.NOT_STATED.isExact()).isFalse();
        assertThat(When.NOT_STATED).hasToString("not stated");
        assertThatThrownBy(When.NOT_STATED::earliest).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(When.NOT_STATED::latest).isInstanceOf(IllegalStateException.class);
        LocalDate day = LocalDate.parse("2014-03-15");
        assertThatThrownBy(() -> When.between(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(When.on(day)).hasToString("2014-03-15");
        assertThat(When.between(day, day.plusDays(1))).hasToString("2014-03-15..2014-03-16");
    }
}
