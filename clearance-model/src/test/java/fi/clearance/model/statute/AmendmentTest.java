package fi.clearance.model.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("amendments")
class AmendmentTest {

    @Test
    @DisplayName("are read from their mark and cited by number and year")
    void mark() {
        Amendment amendment = Amendment.parse("10.5.2019/634");
        assertThat(amendment).isEqualTo(new Amendment(634, 2019, LocalDate.of(2019, 5, 10)));
        assertThat(amendment).hasToString("634/2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "634/2019", "31.2.2019/634", "10.5.2019/0", "10.5.2019/634 "})
    @DisplayName("are refused in any other form")
    void refused(String mark) {
        assertThatThrownBy(() -> Amendment.parse(mark)).isInstanceOf(IllegalArgumentException.class);
    }
}
