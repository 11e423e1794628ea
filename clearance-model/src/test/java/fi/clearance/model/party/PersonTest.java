package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.clearance.model.When;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("people and their close relatives")
class PersonTest {

    private static final PersonalIdentityCode CODE = PersonalIdentityCode.parse("131052-308T");

    /** How each text of a person is stated. */
    private static final Map<String, BiConsumer<Person.Builder, String>> TEXTS = Map.of(
            "name", Person.Builder::name,
            "place of birth", Person.Builder::birthPlace,
            "home municipality", Person.Builder::homeMunicipality,
            "contact details", Person.Builder::contactDetails,
            "occupation", Person.Builder::occupation);

    @ParameterizedTest
    @ValueSource(strings = {"name", "place of birth", "home municipality", "contact details", "occupation"})
    @DisplayName("a text that is stated must not be blank; the refusal says which, and shows no other")
    void blank(String what) {
        BiConsumer<Person.Builder, String> text = Objects.requireNonNull(TEXTS.get(what));
        for (String blank : List.of("", " ", "\t\n ")) {
            Person.Builder builder = Person.builder();
            TEXTS.values().forEach(other -> other.accept(builder, "Markkeri"));
            text.accept(builder, blank);
            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(what + ": must not be blank; leave it out if it is not known");
        }
    }

    @Test
    @DisplayName("what is stated can be read, and is not printed")
    void texts() {
        Person person = Person.builder()
                .name("Maija Meikäläinen")
                .birthPlace("Turku")
                .homeMunicipality("Rovaniemi")
                .contactDetails("maija@example.org")
                .occupation("vartija")
                .build();
        assertThat(person.name()).hasValue("Maija Meikäläinen");
        assertThat(person.birthPlace()).hasValue("Turku");
        assertThat(person.homeMunicipality()).hasValue("Rovaniemi");
        assertThat(person.contactDetails()).hasValue("maija@example.org");
        assertThat(person.occupation()).hasValue("vartija");
        assertThat(person).hasToString("Person");
    }

    @Test
    @DisplayName("the day of birth follows from the code, and may not contradict it")
    void birthDate() {
        assertThat(Person.builder().identityCode(CODE).build().born()).isEqualTo(When.parse("1952-10-13"));
        assertThat(Person.builder().build().birthDate()).isEqualTo(When.NOT_STATED);
        assertThat(Person.builder()
                        .identityCode(CODE)
                        .birthDate(When.parse("1952-10-13"))
                        .build()
                        .born()
                        .isExact())
                .isTrue();
        assertThatThrownBy(() -> Person.builder()
                        .identityCode(CODE)
                        .birthDate(When.parse("1952-10-14"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("birth date")
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).doesNotContain("1952"));
    }

    @Test
    @DisplayName("nothing of a person is printed, nor of a relative but how related")
    void prints() {
        Person person = Person.builder()
                .name("Markkeri")
                .identityCode(CODE)
                .nationalities(List.of(Country.FINLAND, Country.parse("SE")))
                .build();
        assertThat(person).hasToString("Person");
        CloseRelative spouse = new CloseRelative(CloseRelative.Kind.SPOUSE, person);
        assertThat(spouse).hasToString("SPOUSE");
        Person subject = Person.builder().addCloseRelatives(spouse).build();
        assertThat(subject.closeRelatives()).containsExactly(spouse);
        assertThat(subject).hasToString("Person");
        assertThat(CloseRelative.Kind.values()).hasSize(5);
    }

    @Test
    @DisplayName("a copy may be given a code; a span that holds the code's day is no contradiction")
    void copies() {
        Person unknown = Person.builder().name("Markkeri").build();
        assertThat(Person.builder().from(unknown).identityCode(CODE).build().born())
                .isEqualTo(When.parse("1952-10-13"));
        assertThat(Person.builder()
                        .identityCode(CODE)
                        .birthDate(When.parse("1952"))
                        .build()
                        .born()
                        .isExact())
                .isTrue();
        assertThat(Person.builder().birthDate(When.parse("1952")).build().born())
                .isEqualTo(When.parse("1952"));
    }
}
