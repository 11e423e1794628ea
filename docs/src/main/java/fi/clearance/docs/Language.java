package fi.clearance.docs;

import fi.clearance.validation.Words;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** A language of the site. */
enum Language {
    EN("English"),
    FI("Suomi"),
    SV("Svenska");

    private final String title;
    private final Locale locale = Locale.forLanguageTag(tag());
    private final ResourceBundle site = ResourceBundle.getBundle("fi.clearance.docs.site", locale);
    private final ResourceBundle units = ResourceBundle.getBundle("fi.clearance.docs.units", locale);
    private final ResourceBundle form = ResourceBundle.getBundle("fi.clearance.docs.form", locale);
    private final Words words = Words.in(locale);

    Language(String title) {
        this.title = title;
    }

    /** What the language calls itself. */
    String title() {
        return title;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return locale;
    }

    /** The words of the rules. */
    Words words() {
        return words;
    }

    /** The words of the site. */
    String say(String key, Object... arguments) {
        return arguments.length == 0 ? site.getString(key) : MessageFormat.format(site.getString(key), arguments);
    }

    /** What a field of the form is called, or an option, where the rules have no words for it. */
    Optional<String> form(String key) {
        return form.containsKey(key) ? Optional.of(form.getString(key)) : Optional.empty();
    }

    /** What a unit says for which there is no rule. */
    Optional<String> unit(String id) {
        return units.containsKey(id) ? Optional.of(units.getString(id)) : Optional.empty();
    }
}
