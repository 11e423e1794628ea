package fi.clearance.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the texts of a topic in the module that has its rules. */
final class Bundles {

    private Bundles() {}

    /** The texts that lie beside a class. */
    static ResourceBundle of(Class<?> neighbour, String name, Locale language) {
        return ResourceBundle.getBundle(neighbour.getPackageName() + "." + name, language, neighbour.getModule());
    }

    /** The texts that name the constants of a type: those of the model are named beside the rules of their topic. */
    static ResourceBundle ofConstants(Class<?> type, Locale language) {
        String home = type.getPackageName();
        return home.startsWith("fi.clearance.model.")
                ? ResourceBundle.getBundle(
                        home.replace(".model.", ".validation.") + ".texts", language, Bundles.class.getModule())
                : of(type, "texts", language);
    }
}
