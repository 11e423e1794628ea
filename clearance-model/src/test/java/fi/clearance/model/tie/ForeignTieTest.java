package fi.clearance.model.tie;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.When;
import fi.clearance.model.application.Level;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Kinship;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a foreign tie (3.1:9a)")
class ForeignTieTest {

    private static final Country STATE = Country.parse("KP");

    private static final List<ForeignTie> TIES = List.of(
            new ForeignTie.PresentNationality(STATE),
            new ForeignTie.EarlierNationality(STATE, When.parse("1961-04")),
            new ForeignTie.StateService(STATE),
            new ForeignTie.Business(STATE),
            new ForeignTie.Assets(STATE),
            new ForeignTie.RelativeAbroad(Kinship.SIBLING, STATE),
            new ForeignTie.Contacts(STATE),
            new ForeignTie.Other(STATE));

    @Test
    @DisplayName("there are eight, in the order of the statute, each to one State")
    void eight() {
        assertThat(ForeignTie.class.getPermittedSubclasses())
                .containsExactlyElementsOf(
                        TIES.stream().<Class<?>>map(ForeignTie::getClass).toList());
        assertThat(TIES).extracting(ForeignTie::state).containsOnly(STATE);
    }

    @Test
    @DisplayName("a tie prints as its category, without country, day or kinship")
    void prints() {
        assertThat(TIES)
                .extracting(ForeignTie::toString)
                .containsExactly(
                        "PresentNationality",
                        "EarlierNationality",
                        "StateService",
                        "Business",
                        "Assets",
                        "RelativeAbroad",
                        "Contacts",
                        "Other");
    }

    @Test
    @DisplayName("a form that holds ties prints no more of them")
    void printsInForm() {
        PersonalDataForm form = PersonalDataForm.builder()
                .level(Level.STANDARD)
                .addAllStatedTies(TIES)
                .addAllOmittedTies(TIES)
                .build();
        assertThat(form.toString())
                .contains("statedTies=[PresentNationality, ", "omittedTies=[PresentNationality, ")
                .doesNotContain("KP", "1961", "SIBLING");
    }

    @Test
    @DisplayName("ties of two categories, or to two States, are different")
    void equality() {
        assertThat(TIES).doesNotHaveDuplicates();
        assertThat(new ForeignTie.Assets(STATE))
                .isEqualTo(new ForeignTie.Assets(STATE))
                .isNotEqualTo(new ForeignTie.Assets(Country.parse("SE")));
    }
}
