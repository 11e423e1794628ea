package fi.clearance.library;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that are nearly as they should be, and texts that are nothing of the kind. */
public final class Mutants {

    /** What is easily mistaken for something else: digits of other scripts, halves of characters, line ends, marks. */
    private static final String CONFUSING =
            "0123456789٣３𝟛ABCDEFGMTÅåı-–+./: \u0000\n\r\u0085\u2028\t\u00a0\ud800\udc00\uffff";

    private Mutants() {}

    /** Any text, halves of characters too. */
    public static Arbitrary<String> any() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars(CONFUSING).ofMaxLength(14));
    }

    /** A valid text with up to three pieces cut out, put in or written over. */
    public static Arbitrary<String> of(List<String> valid) {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.strings().withChars(CONFUSING).ofMaxLength(2),
                Arbitraries.of(valid),
                Arbitraries.of("131052-308T", "null", ""));
        Arbitrary<Edit> edits = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 3),
                        pieces)
                .as(Edit::new);
        return Combinators.combine(Arbitraries.of(valid), edits.list().ofMaxSize(3))
                .as((text, several) -> {
                    String mutant = text;
                    for (Edit edit : several) {
                        mutant = edit.of(mutant);
                    }
                    return mutant;
                });
    }

    /** Puts a piece at a place, instead of some characters that stood there. */
    private record Edit(double place, int length, String piece) {
        String of(String text) {
            int from = (int) (place * text.length());
            return text.substring(0, from) + piece + text.substring(Math.min(text.length(), from + length));
        }
    }
}
