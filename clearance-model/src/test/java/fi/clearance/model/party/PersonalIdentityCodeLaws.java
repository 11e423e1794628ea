package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("personal identity codes")
class PersonalIdentityCodeLaws {

    @Provide
    Arbitrary<String> nearlyCodes() {
        return Arbitraries.strings()
                .withChars("0123456789ABCDEFTUVWXY+-")
                .ofMinLength(9)
                .ofMaxLength(12);
    }

    @Property
    @Label("any text is a code or refused with one exception that does not show it")
    void anyText(@ForAll("nearlyCodes") String text) {
        read(text);
    }

    @Property
    @Label("so is a text of any characters at all")
    void anyCharacters(@ForAll String text) {
        read("131052-308" + text);
    }

    private static void read(String text) {
        try {
            assertThat(PersonalIdentityCode.parse(text).value()).isEqualTo(text);
        } catch (IllegalArgumentException e) {
            assertThat(String.valueOf(e.getMessage())).doesNotContain(text);
        }
    }
}
