package fi.clearance.model.party;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The codes of countries as the Java platform has them. */
final class CountryCodes {

    static final Set<String> ALL = codes();

    private CountryCodes() {}

    /** The present countries, Kosovo by the code that is used for want of an assigned one, and the former countries. */
    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART3));
        codes.add("XK");
        return Set.copyOf(codes);
    }
}
