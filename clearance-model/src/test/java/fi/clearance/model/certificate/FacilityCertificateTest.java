package fi.clearance.model.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Answer;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Organisation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a facility security clearance certificate (47)")
class FacilityCertificateTest {

    private static FacilityCertificate.Builder certificate() {
        return FacilityCertificate.builder().maker(Authority.SUPO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    @DisplayName("can be valid until the first or the last day of the calendar")
    void bounds(LocalDate day) {
        assertThat(certificate().validUntil(day).build().validUntil()).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "+999999999-12-31"})
    @DisplayName("cannot be valid until a day in a year outside 1 to 9999")
    void badYear(LocalDate day) {
        FacilityCertificate.Builder builder = certificate().validUntil(day);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("year " + day.getYear() + ": must be between 1 and 9999");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("may lack the last day, or state one, whether or not a validity is laid down: the law finds fault")
    void validity(Answer defined) {
        FacilityCertificate.Builder builder = certificate().validityDefined(defined);
        assertThat(builder.build().validUntil()).isEmpty();
        LocalDate day = LocalDate.of(2029, 3, 14);
        assertThat(builder.validUntil(day).build().validUntil()).hasValue(day);
        assertThat(builder.build().validityDefined()).isEqualTo(defined);
    }

    @Test
    @DisplayName("prints what is public, and the company as the bare word")
    void prints() {
        assertThat(certificate()
                        .subject(Organisation.builder()
                                .name("Toiminimi Maija Meikäläinen")
                                .build())
                        .issuer(Authority.DEFENCE_COMMAND)
                        .validUntil(LocalDate.of(2029, 3, 14))
                        .documents(SecurityClass.II)
                        .build()
                        .toString())
                .contains("SUPO", "subject=Organisation,", "DEFENCE_COMMAND", "2029-03-14", "II")
                .doesNotContain("Maija");
    }
}
