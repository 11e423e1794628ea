package fi.clearance.model.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

@Label("the citation of a decree")
class DecreeLaws {

    private static Decree decree(String number) {
        return new Decree(number, LocalDate.of(2024, 3, 15), Occurrence.NOT_STATED, Answer.NOT_STATED);
    }

    @Property
    @Label("every number of up to four digits is one, in every year since the first Government decrees")
    void numbers(
            @ForAll @IntRange(min = 1, max = 9999) int number, @ForAll @IntRange(min = 2000, max = 2999) int year) {
        assertThat(decree(number + "/" + year).number()).isEqualTo(number + "/" + year);
    }

    @Property
    @Label("any text is a number and a year, or refused with one exception that does not show it")
    void anyText(@ForAll("nearlyCitations") String text) {
        Statistics.collect(read(text));
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 1);
            coverage.check(false).percentage(share -> share > 20);
        });
    }

    @Property
    @Label("so is a text of any characters at all, alone or behind a number and a year")
    void anyCharacters(@ForAll String text) {
        read(text);
        read("123/2024" + text);
    }

    /** Whether the text is accepted, which it is exactly if it has the form. */
    private static boolean read(String text) {
        Throwable refusal = catchThrowable(() -> decree(text));
        if (refusal == null) {
            assertThat(decree(text).number()).isEqualTo(text);
            String[] parts = text.split("/", -1);
            assertThat(parts).hasSize(2);
            assertThat(String.valueOf(Integer.parseInt(parts[0])))
                    .isEqualTo(parts[0])
                    .hasSizeBetween(1, 4);
            assertThat(parts[1].chars()).hasSize(4).allMatch(character -> character >= '0' && character <= '9');
        } else {
            assertThat(refusal)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("decree: must be cited by number and year, such as 123/2024");
        }
        return refusal == null;
    }

    @Provide
    Arbitrary<String> nearlyCitations() {
        Arbitrary<String> number = Arbitraries.strings().numeric().ofMaxLength(5);
        Arbitrary<String> between = Arbitraries.of("/", "", " ", "-", "//");
        Arbitrary<String> year = Arbitraries.integers().between(900, 3100).map(String::valueOf);
        return Combinators.combine(number, between, year).as((n, separator, y) -> n + separator + y);
    }
}
