package fi.clearance.model.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a decree that is cited (34, 36.4)")
class DecreeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    private static Decree decree(String number) {
        return new Decree(number, DAY, Occurrence.NOT_DONE, Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2000", "13/2015", "123/2024", "1053/2023", "9999/2024"})
    @DisplayName("has a number and a year, as they are")
    void number(String number) {
        assertThat(decree(number).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "123",
                "/2024",
                "123/",
                "2024",
                "0/2024",
                "0123/2024",
                "10000/2024",
                "-1/2024",
                "123/24",
                "123/02024",
                "123 / 2024",
                " 123/2024",
                "123/2024 ",
                "123/2024\n",
                "123-2024",
                "123/2024/1",
                "12a/2024",
                "VNA 123/2024",
                "١٢٣/٢٠٢٤"
            })
    @DisplayName("is refused with any other form, and the refusal says which it has to be")
    void form(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decree(number))
                .withMessage("decree: must be cited by number and year, such as 123/2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    @DisplayName("can be in force from the first or the last day of the calendar")
    void bounds(LocalDate day) {
        assertThat(new Decree("123/2024", day, Occurrence.NOT_STATED, Answer.NO).inForce())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "+999999999-12-31"})
    @DisplayName("cannot be in force from a day in a year outside 1 to 9999")
    void badYear(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decree("123/2024", day, Occurrence.NOT_DONE, Answer.YES))
                .withMessage("year " + day.getYear() + ": must be between 1 and 9999");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 366})
    @DisplayName("can be repealed on its first day, so that it never is in force, or later")
    void repealed(int days) {
        Occurrence repealed = Occurrence.on(DAY.plusDays(days));
        assertThat(new Decree("123/2024", DAY, repealed, Answer.YES).repealed()).isEqualTo(repealed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 366})
    @DisplayName("cannot be repealed before its first day, and the refusal repeats no day")
    void repealedBefore(int days) {
        Occurrence repealed = Occurrence.on(DAY.minusDays(days));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decree("123/2024", DAY, repealed, Answer.YES))
                .withMessage("decree: repealed before it was in force");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("need not be repealed, and nobody need say whether it is")
    void notRepealed(Occurrence.Absent repealed) {
        assertThat(new Decree("123/2024", LocalDate.of(9999, 12, 31), repealed, Answer.YES).repealed())
                .isEqualTo(repealed);
    }
}
