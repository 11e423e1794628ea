package fi.clearance.trial.page.fi.clearance.examples;

import fi.clearance.trial.page.Utf8Bundle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds what the programs say themselves among the files of the page. */
final class Phrases {

    private Phrases() {}

    static ResourceBundle of(String program, Locale language) {
        return Utf8Bundle.of("fi.clearance.examples." + program, language);
    }
}
