package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a country")
class CountryTest {

    @Test
    @DisplayName("Finland is FI")
    void finland() {
        assertThat(Country.FINLAND).isEqualTo(Country.parse("FI")).hasToString("FI");
        assertThat(Country.parse("SE").code()).isEqualTo("SE");
        assertThat(Country.parse("SE")).isNotEqualTo(Country.FINLAND);
    }

    @Test
    @DisplayName("every code of a present country is one and prints as it is, XK of Kosovo too")
    void assigned() {
        assertThat(Country.parse("XK")).hasToString("XK");
        assertThat(Stream.of(Locale.getISOCountries()))
                .hasSizeGreaterThan(240)
                .allSatisfy(code -> assertThat(new Country(code)).hasToString(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUHH", "YUCS", "CSXX", "CSHH", "DDDE"})
    @DisplayName("the four letters of a former country are a country too, other than its successors")
    void former(String code) {
        assertThat(Country.parse(code)).isEqualTo(new Country(code)).hasToString(code);
        assertThat(Country.parse("DDDE")).isNotEqualTo(Country.parse("DE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "F", "fi", "Fi", "FIN", "FI ", "XX", "ZZ", "EU", "UK", "SU", "YU", "DD", "suhh", "SUHH ",
                "DEDE", "RUS", "358", "Suomi"
            })
    @DisplayName("a code that is not assigned is refused")
    void refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.parse(code))
                .withMessageContainingAll("ISO 3166-1", "ISO 3166-3");
    }
}
