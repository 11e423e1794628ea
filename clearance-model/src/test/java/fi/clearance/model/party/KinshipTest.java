package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("how somebody is related to the subject (3.1:9)")
class KinshipTest {

    @Test
    @DisplayName("five are on the closed list and come first; two live as family without being one in law")
    void table() {
        assertThat(Stream.of(Kinship.values())
                        .map(kinship -> kinship + " " + kinship.isListed() + " " + kinship.isActualFamily()))
                .containsExactly(
                        "FATHER true false",
                        "MOTHER true false",
                        "SPOUSE true false",
                        "COHABITING_PARTNER true false",
                        "CHILD true false",
                        "STEP_OR_FOSTER_PARENT false true",
                        "STEP_OR_FOSTER_CHILD false true",
                        "SIBLING false false",
                        "GRANDPARENT false false",
                        "GRANDCHILD false false",
                        "PARENT_IN_LAW false false",
                        "FORMER_SPOUSE false false",
                        "OTHER false false");
    }

    @Test
    @DisplayName("those on the list are named like the kinds of close relatives")
    void closeRelatives() {
        assertThat(Stream.of(Kinship.values()).filter(Kinship::isListed).map(Kinship::name))
                .containsExactlyElementsOf(Stream.of(CloseRelative.Kind.values())
                        .map(CloseRelative.Kind::name)
                        .toList());
    }
}
