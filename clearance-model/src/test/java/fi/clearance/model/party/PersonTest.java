package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.clearance.model.When;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("people and their close relatives")
class PersonTest {

    private static final PersonalIdentityCode CODE = PersonalIdentityCode.parse("131052-308T");

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
        assertThatThrownBy(() -> Person.builder().name(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
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
