package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a business identity code")
class BusinessIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"0737546-2", "0112038-9", "1572860-0"})
    @DisplayName("a code in use is read and prints as it is, since it is public")
    void read(String text) {
        assertThat(BusinessId.parse(text)).isEqualTo(new BusinessId(text)).hasToString(text);
        assertThat(BusinessId.parse(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0737546",
                "07375462",
                "0737546-",
                "-2",
                "737546-2",
                "00737546-2",
                "0737546-22",
                " 0737546-2",
                "0737546-2 ",
                "0737546-2\n",
                "0737546 2",
                "0737546–2",
                "0737546-X",
                "073754A-2",
                "FI07375462",
                "٠٧٣٧٥٤٦-٢"
            })
    @DisplayName("a text of another form is refused by both ways of stating it")
    void form(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessId.parse(text))
                .withMessage("business id: must be seven digits, a hyphen and a check digit, such as 0737546-2");
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0737546-3", "0112038-8", "1572860-1", "0737564-2", "0000000-1"})
    @DisplayName("a check digit that does not fit is refused, and the code is not repeated")
    void checkDigit(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessId.parse(text))
                .withMessage("business id: the check digit does not fit the digits");
    }

    @Test
    @DisplayName("the same text is the same code")
    void equality() {
        assertThat(BusinessId.parse("0737546-2"))
                .hasSameHashCodeAs(BusinessId.parse("0737546-2"))
                .isNotEqualTo(BusinessId.parse("0112038-9"));
    }
}
