package fi.clearance.model.facility;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.statute.Provision;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the ground for a facility clearance (36)")
class FacilityBasisTest {

    @Test
    @DisplayName("is a domestic one, one abroad, or neither, and never both")
    void grounds() {
        assertThat(Stream.of(Ground.values())
                        .map(ground -> ground + " " + ground.isDomestic() + " " + ground.isAbroad()))
                .containsExactly(
                        "PRESCRIBED true false",
                        "CONTRACT true false",
                        "SUPERVISION true false",
                        "PROJECT_OR_TENDER_ABROAD false true",
                        "BUSINESS_ABROAD false true",
                        "BUSINESS_SECRETS false false",
                        "NONE false false",
                        "NOT_STATED false false");
    }

    @Test
    @DisplayName("is a domestic one for each point of the first subsection, one abroad for each of the second")
    void points() {
        assertThat(Stream.of(Ground.values()).filter(Ground::isDomestic))
                .hasSameSizeAs(Provision.of("36.1").children());
        assertThat(Stream.of(Ground.values()).filter(Ground::isAbroad))
                .hasSameSizeAs(Provision.of("36.2").children());
    }
}
