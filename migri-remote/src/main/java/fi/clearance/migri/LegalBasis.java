package fi.clearance.migri;

import fi.clearance.model.statute.Provision;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The statutes that the bulletin leans on. They are cited, not modelled.
 *
 * @bulletin M18
 * @bulletin M30
 * @bulletin M31
 * @bulletin M32
 */
public enum LegalBasis {
    /**
     * The Act on assessment bodies: whose assessments are accepted as a starting point.
     *
     * @bulletin M18
     */
    ASSESSMENT_BODIES_ACT("M18", "1405/2011"),
    /**
     * Section 22 of the Openness Act: an authority secures what is secret by law.
     *
     * @bulletin M30
     */
    OPENNESS_ACT_DUTY("M30", "621/1999"),
    /**
     * Section 97 a of the Aliens Act: the asylum interview.
     *
     * @bulletin M31
     */
    ALIENS_ACT_INTERVIEW("M31", "301/2004"),
    /**
     * Section 24, moment 1, points 24 and 31 c of the Openness Act: what is secret in it.
     *
     * @bulletin M31
     */
    OPENNESS_ACT_SECRECY("M31", "621/1999"),
    /**
     * Chapter 4 of the Information Management Act: how an authority protects it. The bulletin printed the number
     * 1101/2019 before its edit.
     *
     * @bulletin M32
     */
    INFORMATION_MANAGEMENT_ACT("M32", "906/2019");

    private final Provision passage;
    private final String number;

    LegalBasis(String passage, String number) {
        this.passage = Provision.of(passage);
        this.number = number;
    }

    /** {@return the passage that leans on it} */
    public Provision passage() {
        return passage;
    }

    /** {@return the number of the statute in the Statute Book, such as {@code 621/1999}} */
    public String number() {
        return number;
    }

    /**
     * Cites it in words.
     *
     * @param language Finnish or Swedish; any other language gives English
     * @return the name and number of the statute, and the place in it
     */
    public String cite(Locale language) {
        Locale spoken = Stream.of("fi", "sv")
                .filter(language.getLanguage()::equals)
                .map(Locale::forLanguageTag)
                .findFirst()
                .orElse(Locale.ENGLISH);
        return ResourceBundle.getBundle("fi.clearance.migri.texts", spoken).getString("LegalBasis." + name());
    }
}
