package fi.clearance.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a text that is fit for a message")
class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"131052-308T", "131052A308T", "131052+308t", "131052–308T", "131052308T", "1131052-308T5"})
    @DisplayName("shows nothing of what looks like an identity code")
    void masked(String code) {
        assertThat(Texts.masked("of " + code + ", and " + code))
                .doesNotContain("308", "31052")
                .contains("of ", "******-****", ", and ");
    }

    @ParameterizedTest
    @CsvSource({"32.1:3", "2014-03-15", "0737546-2", "10.5.2019/634", "folder/3428868284957137204/x"})
    @DisplayName("shows everything else")
    void shown(String text) {
        assertThat(Texts.masked(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("stands on one line")
    void oneLine() {
        assertThat(Texts.masked("a\nb\r\nc\u0085d\u2028e\u2029f\tg\0h").lines()).hasSize(1);
    }

    @Test
    @DisplayName("is cut after 40 characters if it is quoted, and never in the middle of an identity code")
    void excerpt() {
        assertThat(Texts.excerpt("x".repeat(40))).isEqualTo("x".repeat(40));
        assertThat(Texts.excerpt("x".repeat(41))).isEqualTo("x".repeat(40) + "...");
        assertThat(Texts.excerpt("x".repeat(33) + "131052-308T")).isEqualTo("x".repeat(33) + "******-...");
    }
}
