package fi.clearance.model.party;

/**
 * A country by its ISO 3166-1 alpha-2 code, or a former country by its ISO 3166-3 code.
 *
 * @param code two capital letters, such as {@code FI}, or four, such as {@code SUHH} for the Soviet Union
 */
public record Country(String code) {

    /** Finland. */
    public static final Country FINLAND = new Country("FI");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is assigned in neither list
     */
    public Country {
        if (!CountryCodes.ALL.contains(code)) {
            throw new IllegalArgumentException(
                    "not a country code: two capital letters of ISO 3166-1 such as FI, or four of ISO 3166-3 for a former"
                            + " country such as SUHH");
        }
    }

    /**
     * Reads a country code.
     *
     * @param code two or four capital letters
     * @return the country
     * @throws IllegalArgumentException if the code is assigned in neither list
     */
    public static Country parse(String code) {
        return new Country(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
