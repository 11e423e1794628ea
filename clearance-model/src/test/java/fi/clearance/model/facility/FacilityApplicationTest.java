package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.FacilityApplicant.Role;
import fi.clearance.model.party.Organisation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("an application for a facility clearance (35)")
class FacilityApplicationTest {

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    @DisplayName("can be from the first or the last day of the calendar")
    void bounds(LocalDate day) {
        assertThat(application().on(day).build().on()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "+999999999-12-31"})
    @DisplayName("cannot be from a year outside 1 to 9999")
    void badYear(LocalDate day) {
        FacilityApplication.Builder builder = application().on(day);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("year " + day.getYear() + ": must be between 1 and 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n "})
    @DisplayName("cannot have a blank criterion (35.1:4)")
    void blankCriterion(String criterion) {
        FacilityApplication.Builder builder = application().criterion(criterion);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("criterion: must not be blank; leave it out if it is not known");
    }

    @Test
    @DisplayName("can have a criterion, or none that is stated, whatever level is to be shown (35.1:4)")
    void criterion() {
        assertThat(Answer.values()).allSatisfy(shown -> {
            FacilityApplication.Builder builder = application().levelToBeShown(shown);
            assertThat(builder.build().criterion()).isEmpty();
            assertThat(builder.criterion("Katakri 2020").build().criterion()).hasValue("Katakri 2020");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("prints the day and the role of the applicant, and no name, share or criterion")
    void prints(Role role) {
        Organisation trader =
                Organisation.builder().name("Toiminimi Maija Meikäläinen").build();
        assertThat(application()
                        .applicant(FacilityApplicant.builder()
                                .role(role)
                                .organisation(trader)
                                .build())
                        .subject(trader)
                        .addSubcontractor(Subcontractor.builder()
                                .company(trader)
                                .share("cabling")
                                .build())
                        .criterion("Katakri 2020")
                        .build())
                .hasToString("FacilityApplication{on=2024-03-15, applicant=" + role + "}");
    }
}
