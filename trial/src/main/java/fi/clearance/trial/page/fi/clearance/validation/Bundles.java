package fi.clearance.trial.page.fi.clearance.validation;

import fi.clearance.trial.page.Utf8Bundle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the texts of a topic among the files of the page. */
final class Bundles {

    private Bundles() {}

    static ResourceBundle of(Class<?> neighbour, String name, Locale language) {
        return Utf8Bundle.of(home(neighbour) + "." + name, language);
    }

    static ResourceBundle ofConstants(Class<?> type, Locale language) {
        return Utf8Bundle.of(
                home(type).replace("fi.clearance.model.", "fi.clearance.validation.") + ".texts", language);
    }

    private static String home(Class<?> type) {
        return type.getName().substring(0, type.getName().lastIndexOf('.'));
    }
}
