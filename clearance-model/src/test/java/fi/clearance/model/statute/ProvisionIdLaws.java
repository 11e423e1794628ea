package fi.clearance.model.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.clearance.model.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

@Label("laws of looking up a unit by its id")
class ProvisionIdLaws {

    private static final List<Provision> ALL = Instrument.act().provisions();

    @Property
    @Label(
            "any text gives the unit of that id, or one refusal with its start and the unit whose id starts most like it")
    void anyText(@ForAll("texts") String text) {
        Optional<Provision> known =
                ALL.stream().filter(unit -> unit.id().equals(text)).findFirst();
        assertThat(Instrument.act().find(text)).isEqualTo(known);
        Throwable refusal = catchThrowable(() -> Provision.of(text));
        if (known.isPresent()) {
            assertThat(refusal).isNull();
            assertThat(Provision.of(text)).isSameAs(known.orElseThrow());
        } else {
            assertThat(refusal)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + Texts.excerpt(text) + "\"");
            String message = Objects.requireNonNull(refusal.getMessage());
            Provision nearest = Provision.of(message.substring(message.lastIndexOf(' ') + 1));
            assertThat(ALL).allMatch(unit -> shared(unit, text) <= shared(nearest, text));
        }
    }

    private static int shared(Provision unit, String text) {
        int at = 0;
        while (at < Math.min(unit.id().length(), text.length()) && unit.id().charAt(at) == text.charAt(at)) {
            at++;
        }
        return at;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.strings()),
                Tuple.of(5, Arbitraries.strings().withChars("0123456789abcd.: ").ofMaxLength(9)),
                Tuple.of(1, Arbitraries.of(ALL).map(Provision::id)),
                Tuple.of(
                        2,
                        Arbitraries.of(ALL)
                                .flatMap(unit -> Arbitraries.strings()
                                        .ofMinLength(1)
                                        .ofMaxLength(2)
                                        .map(end -> unit.id() + end))));
    }
}
