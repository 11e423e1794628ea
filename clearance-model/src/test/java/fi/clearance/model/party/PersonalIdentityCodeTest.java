package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("personal identity codes")
class PersonalIdentityCodeTest {

    /** The official rule, written down once more. */
    private static String code(String day, char sign, int number) {
        String digits = "%s%03d".formatted(day, number);
        char check = "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt((int) (Long.parseLong(digits) % 31));
        return "%s%s%03d%s".formatted(day, sign, number, check);
    }

    @Test
    @DisplayName("the authority's own example is read, and printed masked")
    void example() {
        PersonalIdentityCode code = PersonalIdentityCode.parse("131052-308T");
        assertThat(code.birthDate()).isEqualTo("1952-10-13");
        assertThat(code.value()).isEqualTo("131052-308T").isEqualTo(code("131052", '-', 308));
        assertThat(code).hasToString("******-****").isEqualTo(PersonalIdentityCode.parse("131052-308T"));
        assertThat(code).isNotEqualTo(PersonalIdentityCode.parse(code("131052", '-', 309)));
        assertThat(code).hasSameHashCodeAs(PersonalIdentityCode.parse("131052-308T"));
        assertThat(code.isTemporary()).isFalse();
        assertThat(PersonalIdentityCode.parse(code("131052", '-', 900)).isTemporary())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "+, 1852", "-, 1952", "Y, 1952", "X, 1952", "W, 1952", "V, 1952", "U, 1952", "A, 2052", "B, 2052", "C, 2052",
        "D, 2052", "E, 2052", "F, 2052"
    })
    @DisplayName("every century sign of the reform of 2023 names its century")
    void centuries(char sign, int year) {
        assertThat(PersonalIdentityCode.parse(code("131052", sign, 308)).birthDate())
                .isEqualTo(LocalDate.of(year, 10, 13));
    }

    @ParameterizedTest
    @CsvSource({
        "131052-308, form",
        "131052-308T1, form",
        "131052-308U, check character",
        "131052-308t, check character",
        "131052G308T, century sign",
        "131052 308T, century sign",
        "310252-308T, not a day",
        "290201A308T, not a day",
        "131352-308T, not a day",
        "131052-000A, individual number",
        "131052-001A, individual number",
        "'', form"
    })
    @DisplayName("a wrong code is refused with what is wrong, and not repeated")
    void refused(String text, String why) {
        assertThatThrownBy(() -> PersonalIdentityCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .satisfies(e -> assertThat(text.isEmpty()
                                || !String.valueOf(e.getMessage()).contains(text))
                        .isTrue());
    }

    @Test
    @DisplayName("29 February of a leap year is a birth day")
    void leapDay() {
        assertThat(PersonalIdentityCode.parse(code("290208", 'A', 901)).birthDate())
                .isEqualTo("2008-02-29");
    }
}
