package fi.clearance.examples;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the programs say themselves. */
final class Phrases {

    private Phrases() {}

    static ResourceBundle of(String program, Locale language) {
        return ResourceBundle.getBundle("fi.clearance.examples." + program, language);
    }
}
