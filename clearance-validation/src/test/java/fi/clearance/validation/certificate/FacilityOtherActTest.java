package fi.clearance.validation.certificate;

import static fi.clearance.validation.Reports.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.certificate.FacilityRevocation;
import fi.clearance.model.party.Authority;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("46.2, 55.2: certificates under another Act")
class FacilityOtherActTest {

    @ParameterizedTest
    @EnumSource(names = {"SUPO", "DEFENCE_COMMAND"})
    @DisplayName("IQ-55-5 a certificate that the National Security Authority gave is not revoked under this Act")
    void underOtherAct(Authority maker) {
        FacilityRevocation revocation = FacilityRevocation.builder()
                .maker(maker)
                .issuer(Authority.NATIONAL_SECURITY_AUTHORITY)
                .build();
        assertThat(kind(
                        CertificateValidators.FACILITY_REVOCATION.validate(
                                revocation, Setting.on(LocalDate.parse("2024-08-01"))),
                        "55.2/act"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }
}
