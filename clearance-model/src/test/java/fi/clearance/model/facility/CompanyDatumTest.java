package fi.clearance.model.facility;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a piece of information about a company")
class CompanyDatumTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("prints its source, and nothing else of what is stated")
    void prints(CompanySource source) {
        assertThat(CompanyDatum.builder()
                        .source(source)
                        .about(CompanyDatum.About.OWNER)
                        .correspondsToRepealedAct(Answer.YES)
                        .staffData(CompanyDatum.StaffData.SINGLE_EMPLOYEE)
                        .taxData(CompanyDatum.TaxData.RECEIVABLE)
                        .enforceableDefault(Answer.YES)
                        .immigrationData(CompanyDatum.ImmigrationData.SECTION_7_1)
                        .companyConsents(Answer.YES)
                        .deliveredByCompany(Answer.YES)
                        .build())
                .hasToString("CompanyDatum{source=" + source.name() + "}");
    }
}
