package fi.clearance.library;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

@Label("whatever text it gets, the library makes a value of it, or refuses it in a few words that are safe to show")
class ParserLaws {

    private static final String CODE = "131052-308T";
    private static final String ROW = "32.1:3\tMODELLED\t32.1:3\t\t";
    private static final String HEAD = "unit\tdisposition\trules\ttypes\treason\n";

    /** Texts that each parser takes. */
    private static final Map<String, List<String>> VALID = Map.ofEntries(
            entry("ActTime.parse", List.of("2014-03-15", "2014-03", "2013-06-01/2014-05-31", "2013/2014-02")),
            entry("AgreedItem.of", List.of("an office", CODE)),
            entry("Amendment.parse", List.of("10.5.2019/634", "1.1.2020/1")),
            entry("BusinessId.parse", List.of("0737546-2")),
            entry("new BusinessId", List.of("0737546-2")),
            entry("Country.parse", List.of("FI", "SUHH", "XK")),
            entry("new Country", List.of("FI", "SUHH", "XK")),
            entry("Ledger.read", List.of(HEAD, HEAD + ROW, HEAD + ROW + "\n" + ROW.replace(":3", ":4"))),
            entry("new Missing", List.of("datum.about")),
            entry("PersonalIdentityCode.parse", List.of(CODE, "100585-901F", "010100+002H")),
            entry("Provision.of", List.of("32.1:3", "28a.1", "25.1:13c", "M14", "32")),
            entry("Question.of", List.of("Q-01", "Q-29")),
            entry("Texts.excerpt", List.of("a text", CODE)),
            entry("Texts.masked", List.of("a text", CODE)),
            entry("Truth.missing", List.of("datum.about")),
            entry("When.parse", List.of("2014-03-15", "2014-03", "2014", "2016-02-29", "9999-12-31")));

    /** The parsers that say of a whole table that two of its lines contradict each other. */
    private static final Set<String> OF_TABLES = Set.of("Ledger.read");

    private static final int LONG = 100_000;

    /** Far more than any text here takes: it only keeps the build from hanging. */
    private static final Duration FOR_EVER = Duration.ofMinutes(1);

    @Example
    @Label("there are texts here for every way to make a value of a text")
    void complete() {
        assertThat(Parser.all()).extracting(Parser::name).containsExactlyInAnyOrderElementsOf(VALID.keySet());
    }

    @Example
    @Label("a text that is as it should be is taken")
    void valid() {
        assertThat(Parser.all()).allSatisfy(parser -> assertThat(valid(parser)).allSatisfy(parser::parse));
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    @Label("any text, and any valid one with something changed, is taken or refused")
    void takenOrRefused(@ForAll("texts") Tuple2<Parser, String> text) {
        assertTakenOrRefused(text.get1(), text.get2());
    }

    @Example
    @Label("a very long text too, in time that grows no faster than it does")
    void longTexts() {
        assertThat(Parser.all())
                .allSatisfy(parser -> assertTimeoutPreemptively(
                        FOR_EVER,
                        () -> Stream.concat(valid(parser).stream(), Stream.of("0", " ", "\n", CODE))
                                .flatMap(ParserLaws::longTexts)
                                .forEach(text -> assertTakenOrRefused(parser, text))));
    }

    private static Stream<String> longTexts(String text) {
        String tail = text.substring(text.length() - 1).repeat(LONG);
        return Stream.of(text.repeat(LONG / text.length()), text + tail, tail + text, text + "\ud800".repeat(LONG));
    }

    private static void assertTakenOrRefused(Parser parser, String text) {
        Throwable refusal = catchThrowable(() -> parser.parse(text));
        if (refusal != null) {
            boolean ofTable = OF_TABLES.contains(parser.name()) && refusal instanceof IllegalStateException;
            assertThat(ofTable || refusal.getClass() == IllegalArgumentException.class)
                    .as("%s refuses by %s", parser, refusal)
                    .isTrue();
            assertThat(Refusal.faults(refusal)).as(parser.name()).isEmpty();
        }
    }

    private static List<String> valid(Parser parser) {
        return Objects.requireNonNull(VALID.get(parser.name()), parser.name());
    }

    @Provide
    Arbitrary<Tuple2<Parser, String>> texts() {
        return Arbitraries.of(Parser.all())
                .flatMap(
                        parser -> Arbitraries.oneOf(Mutants.any(), Mutants.of(valid(parser)), Mutants.of(valid(parser)))
                                .map(text -> Tuple.of(parser, text)));
    }
}
