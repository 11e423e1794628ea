package fi.clearance.model.data;

import static fi.clearance.model.data.DataSource.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.statute.Provision;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the sources of data")
class DataSourceTest {

    private static final Provision REGISTER_LIST = Provision.of("25.1");

    private static Stream<DataSource> openedBy(Provision unit) {
        return Stream.of(values()).filter(source -> source.provision().equals(unit));
    }

    @Test
    @DisplayName("each of the thirteen points of section 25, subsection 1 opens its registers")
    void registerList() {
        assertThat(REGISTER_LIST.children().stream()
                        .map(point -> point + " " + openedBy(point).toList()))
                .containsExactly(
                        "25.1:1 [POPULATION_INFORMATION_SYSTEM]",
                        "25.1:2 [CRIMINAL_RECORDS, BUSINESS_PROHIBITION_REGISTER, REGISTER_OF_FINES]",
                        "25.1:3 [JUSTICE_CASE_MANAGEMENT, JUSTICE_DECISIONS]",
                        "25.1:4 [POLICE_REGISTERS]",
                        "25.1:5 [MILITARY_JUSTICE_REGISTER, DEFENCE_SECURITY_DATA_REGISTER]",
                        "25.1:6 [BORDER_GUARD_REGISTER]",
                        "25.1:7 [CUSTOMS_DATA]",
                        "25.1:8 [PROFESSION_AND_TRADE_REGISTERS]",
                        "25.1:9 [SUPERVISORY_REGISTERS]",
                        "25.1:10 [IMMIGRATION_CASE_SYSTEM, NATIONAL_VISA_SYSTEM]",
                        "25.1:11 [ENFORCEMENT_REGISTER, CREDIT_DATA_REGISTER]",
                        "25.1:12 [FOREIGN_REGISTER]",
                        "25.1:13 [FOREIGN_POLICE_REGISTER]");
    }

    @Test
    @DisplayName("the sources outside that list have provisions of their own, and the last two the one that closes it")
    void others() {
        assertThat(Stream.of(values())
                        .filter(source -> !source.isOnRegisterList())
                        .map(source -> source + " " + source.provision()))
                .containsExactly(
                        "INTERVIEW 23.1",
                        "VERIFICATION 23.2",
                        "NBI_NOTIFICATION 25.2",
                        "FOREIGN_CERTIFICATE 26.1",
                        "PERSONAL_DATA_FORM 28.1",
                        "TAX_DATA 28.2:1",
                        "PUBLIC_BUSINESS_OR_PROPERTY_REGISTER 28.2:2",
                        "CREDIT_OR_FINANCIAL_INSTITUTION 28.2:3",
                        "FOREIGN_STATE_OR_INTERNATIONAL_BODY 28.2:4",
                        "CONSCRIPT_REGISTER 31.1",
                        "CRISIS_MANAGEMENT_PERSONNEL_REGISTER 31.1",
                        "OTHER_REGISTER 25.1",
                        "NOT_A_REGISTER 25.1");
    }

    @Test
    @DisplayName("the sources stand in the order of the statute, and only the last two in none")
    void order() {
        assertThat(Stream.of(values()).limit(values().length - 2).map(DataSource::provision))
                .isSorted()
                .noneMatch(Provision::isRepealed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a source is on a list exactly if a unit of that list opens it")
    void predicates(DataSource source) {
        Provision unit = source.provision();
        boolean onList = unit.isWithin(REGISTER_LIST) && !unit.equals(REGISTER_LIST);
        assertThat(source.isOnRegisterList()).isEqualTo(onList);
        assertThat(source.isInFirstTenPoints()).isEqualTo(onList && unit.compareTo(Provision.of("25.1:10")) <= 0);
        assertThat(source.isForCheckingTheForm()).isEqualTo(unit.isWithin(Provision.of("28.2")));
        assertThat(source.isMilitaryRegister()).isEqualTo(unit.isWithin(Provision.of("31")));
    }

    @Test
    @DisplayName("each of the four points on checking the form opens one source")
    void checking() {
        assertThat(Provision.of("28.2").children().stream().flatMap(DataSourceTest::openedBy))
                .containsExactly(
                        TAX_DATA,
                        PUBLIC_BUSINESS_OR_PROPERTY_REGISTER,
                        CREDIT_OR_FINANCIAL_INSTITUTION,
                        FOREIGN_STATE_OR_INTERNATIONAL_BODY);
    }
}
