package fi.clearance.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a text among the facts has to be, and how much of a text a message may show. */
public final class Texts {

    private static final int EXCERPT = 40;
    private static final Pattern LINE_BREAK = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]");

    /** With any sign, or with none and a letter at the end: a number alone is none. */
    private static final Pattern IDENTITY_CODE =
            Pattern.compile("[0-9]{6}(?:[^0-9\\s][0-9]{3}[0-9A-Za-z]|[0-9]{3}[A-Za-z])");

    private static final String MASK = "******-****";

    private Texts() {}

    /**
     * Refuses a blank text.
     *
     * @param what what the text is, for the message
     * @param text the text, if it is stated
     * @throws IllegalArgumentException if it is stated and blank
     */
    public static void requireText(String what, Optional<String> text) {
        if (text.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(what + ": must not be blank; leave it out if it is not known");
        }
    }

    /**
     * Makes a text fit for a message.
     *
     * @param text any text
     * @return the text on one line, with a mask for whatever looks like a personal identity code
     */
    public static String masked(String text) {
        String line = LINE_BREAK.matcher(text).replaceAll(" ");
        return IDENTITY_CODE.matcher(line).replaceAll(MASK);
    }

    /**
     * Quotes the start of a text in a message.
     *
     * @param text any text
     * @return the {@linkplain #masked masked} text, cut after 40 characters
     */
    public static String excerpt(String text) {
        String masked = masked(text);
        return masked.length() <= EXCERPT ? masked : masked.substring(0, EXCERPT) + "...";
    }
}
