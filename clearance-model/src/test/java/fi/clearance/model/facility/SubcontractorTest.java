package fi.clearance.model.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.party.Organisation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a subcontractor in an application (35.1:2)")
class SubcontractorTest {

    private static final Organisation COMPANY =
            Organisation.builder().name("Sähkötyö Meikäläinen Oy").build();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n "})
    @DisplayName("cannot have a blank share; the refusal shows nothing of the company")
    void blank(String share) {
        Subcontractor.Builder builder = Subcontractor.builder().company(COMPANY).share(share);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("share: must not be blank; leave it out if it is not known");
    }

    @Test
    @DisplayName("can have a share, or none that is stated")
    void share() {
        assertThat(Subcontractor.builder().share("cabling").build().share()).hasValue("cabling");
        assertThat(Subcontractor.builder().company(COMPANY).build().share()).isEmpty();
    }

    @Test
    @DisplayName("prints neither the company nor its share, which are free text")
    void prints() {
        assertThat(Subcontractor.builder()
                        .company(COMPANY)
                        .share("cabling by Matti Meikäläinen")
                        .build()
                        .toString())
                .startsWith("Subcontractor{")
                .doesNotContain("Meikäläinen", "cabling");
    }
}
