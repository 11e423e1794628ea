package fi.clearance.model.party;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Finnish business identity code (<i>Y-tunnus</i>) of the Business Information System.
 *
 * @param value seven digits, a hyphen and a check digit, such as {@code 0737546-2}
 * @statute 3.1:6
 */
public record BusinessId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{7}-[0-9]");
    private static final List<Integer> WEIGHTS = List.of(7, 9, 10, 5, 8, 4, 2);
    private static final int MODULUS = 11;

    /**
     * Checks the form and the check digit.
     *
     * @throws IllegalArgumentException if the form is another, or the check digit does not fit the digits
     */
    public BusinessId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "business id: must be seven digits, a hyphen and a check digit, such as 0737546-2");
        }
        if (Character.digit(value.charAt(8), 10) != checkDigit(value)) {
            throw new IllegalArgumentException("business id: the check digit does not fit the digits");
        }
    }

    /**
     * Reads a business identity code.
     *
     * @param text seven digits, a hyphen and a check digit
     * @return the code
     * @throws IllegalArgumentException if the form is another, or the check digit does not fit the digits
     */
    public static BusinessId parse(String text) {
        return new BusinessId(text);
    }

    /** The check digit of the first seven digits; ten, which is no digit, if there is no code with them. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.size(); i++) {
            sum += WEIGHTS.get(i) * Character.digit(digits.charAt(i), 10);
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }

    @Override
    public String toString() {
        return value;
    }
}
