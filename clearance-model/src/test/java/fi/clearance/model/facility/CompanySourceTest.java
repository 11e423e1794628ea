package fi.clearance.model.facility;

import static fi.clearance.model.facility.CompanySource.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.statute.Provision;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("where information about a company comes from (37.1)")
class CompanySourceTest {

    private static final Provision LIST = Provision.of("37.1");

    private static List<CompanySource> openedBy(Provision unit) {
        return Stream.of(values())
                .filter(source -> source.provision().equals(unit))
                .toList();
    }

    @Test
    @DisplayName("each of the nine points opens its sources")
    void points() {
        assertThat(LIST.children().stream().map(point -> point + " " + openedBy(point)))
                .containsExactly(
                        "37.1:1 [COMPANY_AND_OWNERS]",
                        "37.1:2 [BUSINESS_SERVICE_CLIENT_DATA]",
                        "37.1:3 [ACTIVITY_AND_STAFF]",
                        "37.1:4 [CREDIT_DATA]",
                        "37.1:5 [ASSET_REGISTERS, PUBLIC_SOURCES, COMPANY]",
                        "37.1:6 [ENFORCEMENT_REGISTER, TAX_DATA, INSURANCE_INSTITUTION]",
                        "37.1:7 [IMMIGRATION_CASE_SYSTEM, NATIONAL_VISA_SYSTEM]",
                        "37.1:8 [CREDIT_OR_FINANCIAL_INSTITUTION]",
                        "37.1:9 [PUNISHMENTS_AND_CONDITIONAL_FINES, OFFENCES_SUFFERED]");
    }

    @Test
    @DisplayName("application and inspection are sources too, by the section on the handling of the matter (38.1)")
    void handling() {
        assertThat(openedBy(Provision.of("38.1"))).containsExactly(APPLICATION, INSPECTION);
    }

    @Test
    @DisplayName("whatever else there is stands with the list itself, as the last of all")
    void other() {
        assertThat(openedBy(LIST)).containsExactly(OTHER);
        assertThat(values()).endsWith(OTHER);
    }

    @Test
    @DisplayName("the others stand in the order of the statute, within its list or that section")
    void order() {
        assertThat(Stream.of(values()).filter(source -> source != OTHER).map(CompanySource::provision))
                .isSorted()
                .allMatch(unit -> unit.isWithin(LIST) != unit.isWithin(Provision.of("38.1")))
                .noneMatch(Provision::isRepealed);
    }
}
