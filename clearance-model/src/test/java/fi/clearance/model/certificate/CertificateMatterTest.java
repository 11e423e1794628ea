package fi.clearance.model.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the matters on outcome and certificates that are left to an authority")
class CertificateMatterTest {

    @Test
    @DisplayName(
            "each stands with the provision that leaves it, to be weighed or to be found, in the order of the statute")
    void provisions() {
        assertThat(Stream.of(CertificateMatter.values())
                        .map(matter ->
                                matter + " " + matter.provision() + (matter.isFinding() ? " found" : " weighed")))
                .containsExactly(
                        "RELEVANT_TO_RELIABILITY 41.2 found",
                        "NEEDED_FORM_AND_EXTENT 42.2 found",
                        "EVIDENTLY_NO_DANGER 42.2 found",
                        "OBSTACLE_TO_SELECTION 43.1 found",
                        "SAVES_CLEARANCES 43.1:2 found",
                        "VALIDITY_ENTRY 44.2:1 found",
                        "NO_OBSTACLE_ENTRY 44.2:2 found",
                        "ACCESS_ENTRY 44.2:3 found",
                        "OBLIGATION_ENTRY 44.2:4 found",
                        "REQUIREMENTS_MET 46.1 found",
                        "DOCUMENTS_ENTRY 47.1:4 found",
                        "COMPANY_NO_OBSTACLE_ENTRY 47.2 found",
                        "SPECIAL_CIRCUMSTANCES 53.1 found",
                        "RENEWAL_NEEDED 54.1 found",
                        "MONITORING_OBSTACLE 54.2 found",
                        "REVOCATION 55.1 weighed",
                        "WOULD_HAVE_BARRED 55.1:3 found",
                        "COULD_NO_LONGER_BE_GIVEN 55.1:3 found",
                        "FACILITY_REVOCATION 55.2 weighed",
                        "REQUIREMENTS_NO_LONGER_MET 55.2 found",
                        "APPLICANT_TO_BE_HEARD 55.3 found",
                        "EMPLOYER_TO_BE_HEARD 55.3 found");
        assertThat(Stream.of(CertificateMatter.values()).map(CertificateMatter::provision))
                .isSorted()
                .noneMatch(Provision::isRepealed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whoever made the clearance decides them all")
    void decidedBy(Authority maker) {
        assertThat(CertificateMatter.values())
                .allSatisfy(matter -> assertThat(matter.decidedBy(maker)).isEqualTo(maker));
    }
}
