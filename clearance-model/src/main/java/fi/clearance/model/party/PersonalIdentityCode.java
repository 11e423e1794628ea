package fi.clearance.model.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Finnish personal identity code (<i>henkilötunnus</i>): day of birth, century sign, individual number, check
 * character.
 *
 * <p>The form is {@code DDMMYYCZZZQ}. The century sign {@code C} is {@code +} for the 1800s, {@code -} or one of
 * {@code YXWVU} for the 1900s, and one of {@code ABCDEF} for the 2000s; all of them are in use since 2023. The number
 * {@code ZZZ} is 002 to 999, of which 900 and above are temporary. The check character {@code Q} is the remainder of
 * the
 * nine digits divided by 31, in an alphabet without G, I, O, Q and Z.
 *
 * <p>The code is personal data: it prints masked, and no message shows it.
 */
public final class PersonalIdentityCode {

    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final String MASKED = "******-****";

    private final String value;
    private final LocalDate birthDate;

    private PersonalIdentityCode(String value, LocalDate birthDate) {
        this.value = value;
        this.birthDate = birthDate;
    }

    /**
     * Reads a code.
     *
     * @param text eleven characters with capital letters, such as the authority's own example {@code 131052-308T}
     * @return the code
     * @throws IllegalArgumentException if the length, the day of birth, the century sign, the individual number or the
     *     check character is wrong; the message says which, and does not repeat the code
     */
    public static PersonalIdentityCode parse(String text) {
        if (!text.matches("[0-9]{6}.[0-9]{3}.")) {
            throw refused("must have the form DDMMYYCZZZQ, eleven characters");
        }
        LocalDate birthDate = birthDate(text);
        if (Integer.parseInt(text.substring(7, 10)) < 2) {
            throw refused("the individual number must be 002 to 999");
        }
        int digits = Integer.parseInt(text.substring(0, 6) + text.substring(7, 10));
        if (text.charAt(10) != CHECK_CHARACTERS.charAt(digits % 31)) {
            throw refused("the check character does not fit the digits");
        }
        return new PersonalIdentityCode(text, birthDate);
    }

    private static LocalDate birthDate(String text) {
        int century = switch (text.charAt(6)) {
            case '+' -> 1800;
            case '-', 'Y', 'X', 'W', 'V', 'U' -> 1900;
            case 'A', 'B', 'C', 'D', 'E', 'F' -> 2000;
            default -> throw refused("the century sign must be + (1800s), - Y X W V U (1900s) or A B C D E F (2000s)");
        };
        try {
            return LocalDate.of(
                    century + Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(2, 4)),
                    Integer.parseInt(text.substring(0, 2)));
        } catch (DateTimeException e) {
            throw refused("the first six digits are not a day (DDMMYY) of that century");
        }
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("personal identity code " + MASKED + ": " + why);
    }

    /** {@return the code itself, which is personal data} */
    public String value() {
        return value;
    }

    /** {@return the day of birth} */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** {@return whether the individual number is 900 or above, which is never given to anybody for good} */
    public boolean isTemporary() {
        return value.charAt(7) == '9';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonalIdentityCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return a mask, the same for every code} */
    @Override
    public String toString() {
        return MASKED;
    }
}
