package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a body that takes part in a clearance")
class OrganisationTest {

    @Test
    @DisplayName("nothing stated is one value")
    void notStated() {
        assertThat(Organisation.NOT_STATED)
                .isEqualTo(Organisation.builder().build())
                .isNotEqualTo(
                        Organisation.builder().carriesOnBusiness(Answer.NO).build());
    }

    @Test
    @DisplayName("it prints as the bare word, since a trader's name is a person's")
    void prints() {
        Organisation trader = Organisation.builder()
                .name("Toiminimi Maija Meikäläinen")
                .businessId(BusinessId.parse("0737546-2"))
                .form(Organisation.Form.NATURAL_PERSON)
                .carriesOnBusiness(Answer.YES)
                .mustRegister(Answer.YES)
                .build();
        assertThat(trader).hasToString("Organisation");
        assertThat(Applicant.builder()
                        .role(Applicant.Role.EMPLOYER)
                        .organisation(trader)
                        .build()
                        .toString())
                .contains("EMPLOYER", "Organisation")
                .doesNotContain("Maija", "0737546");
    }
}
