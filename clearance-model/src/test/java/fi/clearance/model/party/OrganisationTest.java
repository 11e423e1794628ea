package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a body that takes part in a clearance")
class OrganisationTest {

    /** How each text of a body is stated. */
    private static final Map<String, BiConsumer<Organisation.Builder, String>> TEXTS = Map.of(
            "name", Organisation.Builder::name,
            "other identifier", Organisation.Builder::otherIdentifier,
            "contact details", Organisation.Builder::contactDetails);

    @ParameterizedTest
    @ValueSource(strings = {"name", "other identifier", "contact details"})
    @DisplayName("a text that is stated must not be blank; the refusal says which, and shows no other")
    void blank(String what) {
        BiConsumer<Organisation.Builder, String> text = Objects.requireNonNull(TEXTS.get(what));
        for (String blank : List.of("", " ", "\t\n ")) {
            Organisation.Builder builder = Organisation.builder();
            TEXTS.values().forEach(other -> other.accept(builder, "Markkeri"));
            text.accept(builder, blank);
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage(what + ": must not be blank; leave it out if it is not known");
        }
    }

    @Test
    @DisplayName("another identifier may stand beside the business identity code, or in its place")
    void identifiers() {
        Organisation.Builder builder = Organisation.builder().otherIdentifier("HRB 86891");
        assertThat(builder.build().businessId()).isEmpty();
        Organisation both = builder.businessId(BusinessId.parse("0737546-2")).build();
        assertThat(both.otherIdentifier()).hasValue("HRB 86891");
        assertThat(both.businessId()).hasValue(BusinessId.parse("0737546-2"));
    }

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
                .otherIdentifier("HRB 86891")
                .contactDetails("maija@example.org")
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
                .doesNotContain("Maija", "0737546", "86891", "maija");
    }

    @Test
    @DisplayName("it is one that does no business if it is a foundation or an association, and said to do none (3.2)")
    void nonBusinessBody() {
        for (Organisation.Form form : Organisation.Form.values()) {
            boolean canBe = form == Organisation.Form.FOUNDATION || form == Organisation.Form.ASSOCIATION;
            for (Answer business : Answer.values()) {
                Answer expected = canBe ? opposite(business) : Answer.NO;
                assertThat(Organisation.builder()
                                .form(form)
                                .carriesOnBusiness(business)
                                .build()
                                .isNonBusinessBody())
                        .as("%s %s", form, business)
                        .isEqualTo(form == Organisation.Form.NOT_STATED ? Answer.NOT_STATED : expected);
            }
        }
    }

    private static Answer opposite(Answer answer) {
        return answer == Answer.NOT_STATED ? Answer.NOT_STATED : Answer.of(answer == Answer.NO);
    }
}
