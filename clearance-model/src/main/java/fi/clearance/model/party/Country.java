package fi.clearance.model.party;

import java.util.Locale;
import java.util.Set;

/**
 * A country by its ISO 3166-1 alpha-2 code.
 *
 * @param code two capital letters, such as {@code FI}
 */
public record Country(String code) {

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Finland. */
    public static final Country FINLAND = new Country("FI");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not assigned in ISO 3166-1 alpha-2
     */
    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException(
                    "not a country code of ISO 3166-1 alpha-2 (two capital letters, such as FI)");
        }
    }

    /**
     * Reads a country code.
     *
     * @param code two capital letters
     * @return the country
     * @throws IllegalArgumentException if the code is not assigned in ISO 3166-1 alpha-2
     */
    public static Country parse(String code) {
        return new Country(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
