package fi.clearance.model.party;

import static fi.clearance.model.party.CloseRelative.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a close relative (3.1:9)")
class CloseRelativeTest {

    @Test
    @DisplayName("the list is closed: father, mother, the two kinds of spouse, child")
    void kinds() {
        assertThat(CloseRelative.Kind.values()).containsExactly(FATHER, MOTHER, SPOUSE, COHABITING_PARTNER, CHILD);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a relative prints as the kind alone")
    void prints(CloseRelative.Kind kind) {
        Person person = Person.builder().name("Maija Meikäläinen").build();
        CloseRelative relative = new CloseRelative(kind, person);
        assertThat(relative).hasToString(kind.name());
        assertThat(relative.person()).isSameAs(person);
        assertThat(relative)
                .isNotEqualTo(new CloseRelative(kind, Person.builder().build()));
    }
}
