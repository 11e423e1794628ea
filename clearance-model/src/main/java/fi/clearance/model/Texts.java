package fi.clearance.model;

import java.util.Optional;

/** What a text among the facts has to be. */
public final class Texts {

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
}
