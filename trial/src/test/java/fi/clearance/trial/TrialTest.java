package fi.clearance.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("what a page asks")
class TrialTest {

    private static final String CERTIFICATE = """
            {"about": "", "day": "2024-06-01", "timeline": {"from": "2024-01-01", "to": "2029-12-31"}, "readings": {},
             "certificate": {"maker": "SUPO", "clearance": {"made": "2024-03-01"}, "given": "2024-03-01",
                             "revocation": {"decided": "NOT_DONE"}}}
            """;

    @Test
    @DisplayName("is answered with the text, the units that mattered, the questions and the timeline")
    void answers() {
        assertThat(Trial.answer("CERTIFICATES", CERTIFICATE, "en"))
                .contains("Last day of validity: 1 March 2029", "\"id\":\"53.1\"", "\"kind\":\"MET\"")
                .doesNotContain("refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"day\": \"2024-06-01\"|\"day\": \"soon\"|day|has another form",
                "\"day\": \"2024-06-01\",||day|must be given",
                "\"day\"|\"date\"|date|unknown field",
                "\"given\"|\"gave\"|certificate.gave|unknown field",
                "\"SUPO\"|\"POLICE\"|certificate.maker|is none of those allowed",
                "\"maker\": \"SUPO\",||certificate|required attributes are not set [maker]"
            })
    @DisplayName("is refused with the field that is wrong, and why")
    void refuses(String right, String wrong, String path, String reason) {
        assertThat(CERTIFICATE).contains(right);
        assertThat(Trial.answer("CERTIFICATES", CERTIFICATE.replace(right, wrong == null ? "" : wrong), "en"))
                .contains("refused", "\"path\":\"" + path + "\"", reason);
    }

    @Test
    @DisplayName("is refused if it is no case at all")
    void nothing() {
        assertThat(Trial.answer("CASES", "[", "en")).contains("refused");
        assertThat(Trial.answer("CASES", "[]", "en")).contains("has another form");
    }
}
