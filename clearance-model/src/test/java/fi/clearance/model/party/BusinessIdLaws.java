package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("business identity codes")
class BusinessIdLaws {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
    private static final int LAST = 8;

    /** The remainder of the weighted sum of seven digits. */
    private static int remainder(String digits) {
        return IntStream.range(0, WEIGHTS.length)
                        .map(i -> WEIGHTS[i] * (digits.charAt(i) - '0'))
                        .sum()
                % 11;
    }

    private static boolean isAccepted(String text) {
        return catchThrowable(() -> BusinessId.parse(text)) == null;
    }

    private static List<String> accepted(String digits) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(check -> digits + "-" + check)
                .filter(BusinessIdLaws::isAccepted)
                .toList();
    }

    @Provide
    Arbitrary<String> sevenDigits() {
        return Arbitraries.integers().between(0, 9_999_999).map("%07d"::formatted);
    }

    @Provide
    Arbitrary<String> sevenDigitsWithoutCode() {
        return sevenDigits().filter(digits -> remainder(digits) == 1);
    }

    @Provide
    Arbitrary<String> codes() {
        return sevenDigits()
                .filter(digits -> remainder(digits) != 1)
                .map(digits -> digits + "-" + (11 - remainder(digits)) % 11);
    }

    @Provide
    Arbitrary<String> nearlyCodes() {
        return Arbitraries.strings().withChars("0123456789- ").ofMinLength(7).ofMaxLength(10);
    }

    @Property
    @Label("seven digits have at most one check digit, with which the weighted sum is divisible by eleven")
    void atMostOne(@ForAll("sevenDigits") String digits) {
        assertThat(accepted(digits))
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(code -> assertThat((remainder(digits) + code.charAt(LAST) - '0') % 11)
                        .isZero());
    }

    @Property
    @Label("seven digits whose sum leaves the remainder one have none")
    void none(@ForAll("sevenDigitsWithoutCode") String digits) {
        assertThat(accepted(digits)).isEmpty();
    }

    @Property
    @Label("all others have one")
    void one(@ForAll("codes") String code) {
        assertThat(accepted(code.substring(0, WEIGHTS.length))).containsExactly(code);
    }

    @Property
    @Label("a change of one digit, whichever it is, is noticed")
    void oneDigit(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        int at = position(which);
        StringBuilder changed = new StringBuilder(code);
        changed.setCharAt(at, (char) ('0' + (code.charAt(at) - '0' + by) % 10));
        assertThat(isAccepted(code)).isTrue();
        assertThat(isAccepted(changed.toString())).as(changed.toString()).isFalse();
    }

    @Property
    @Label("so is an exchange of two different digits")
    void twoDigits(
            @ForAll("codes") String code, @ForAll @IntRange(max = 7) int one, @ForAll @IntRange(max = 7) int other) {
        StringBuilder changed = new StringBuilder(code);
        changed.setCharAt(position(one), code.charAt(position(other)));
        changed.setCharAt(position(other), code.charAt(position(one)));
        assertThat(isAccepted(changed.toString()))
                .as(changed.toString())
                .isEqualTo(changed.toString().equals(code));
    }

    @Property
    @Label("any text is a code or refused with one exception that does not show it")
    void anyText(@ForAll("nearlyCodes") String text) {
        read(text);
    }

    @Property
    @Label("so is a text of any characters at all")
    void anyCharacters(@ForAll String text) {
        read(text);
        read("0737546-" + text);
    }

    private static void read(String text) {
        Throwable refusal = catchThrowable(() -> BusinessId.parse(text));
        if (refusal == null) {
            assertThat(BusinessId.parse(text).value()).isEqualTo(text).matches("\\d{7}-\\d");
        } else {
            assertThat(refusal).isExactlyInstanceOf(IllegalArgumentException.class);
            assertThat(String.valueOf(refusal.getMessage()))
                    .isIn(
                            "business id: must be seven digits, a hyphen and a check digit, such as 0737546-2",
                            "business id: the check digit does not fit the digits");
        }
    }

    /** Where in the text one of the eight digits stands: the hyphen is skipped. */
    private static int position(int digit) {
        return digit < WEIGHTS.length ? digit : LAST;
    }
}
