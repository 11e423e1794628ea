package fi.clearance.model.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One unit of the Act: a section (<i>pykälä</i>), a moment (<i>momentti</i>), a point (<i>kohta</i>) or a sub-point
 * (<i>alakohta</i>).
 *
 * <p>A unit is written {@code section.moment:point}: {@code 32.1:3} is section 32, moment 1, point 3; {@code 28a.1},
 * {@code 3.1:9a} and {@code 25.1:13c} likewise, the last with a sub-point. There is one object for each unit, ordered
 * as in the text. Repealed units keep their number, so the numbering has no holes that the text does not have.
 *
 * <p>The library knows one wording of each unit, the present one. {@link #inForceSince()} is the day it came into
 * force; what a unit said before that day is not known here.
 */
public final class Provision implements Comparable<Provision> {

    /** The four kinds of unit, from the widest to the narrowest. */
    public enum Kind {
        /** A section, which holds moments. */
        SECTION,
        /** A moment: one paragraph of a section, with its list. */
        MOMENT,
        /** A point of the list in a moment. */
        POINT,
        /** A lettered part of a point. */
        SUBPOINT
    }

    private final Instrument instrument;
    private final int position;
    private final String id;
    private final int chapter;
    private final String section;
    private final int moment;
    private final String point;
    private final String subpoint;
    private final boolean repealed;
    private final Optional<Amendment> amendment;
    private final LocalDate inForceSince;
    private final String eId;
    private final String heading;
    private final String wordingHash;

    Provision(
            Instrument instrument,
            int position,
            String id,
            int chapter,
            String section,
            int moment,
            String point,
            String subpoint,
            boolean repealed,
            Optional<Amendment> amendment,
            LocalDate inForceSince,
            String eId,
            String heading,
            String wordingHash) {
        this.instrument = instrument;
        this.position = position;
        this.id = id;
        this.chapter = chapter;
        this.section = section;
        this.moment = moment;
        this.point = point;
        this.subpoint = subpoint;
        this.repealed = repealed;
        this.amendment = amendment;
        this.inForceSince = inForceSince;
        this.eId = eId;
        this.heading = heading;
        this.wordingHash = wordingHash;
    }

    /**
     * Looks up a unit of the Security Clearance Act.
     *
     * @param id section, moment and point, such as {@code 32.1:3}
     * @return the unit
     * @throws IllegalArgumentException if the Act has no such unit; the message names the nearest one it has
     */
    public static Provision of(String id) {
        return Instrument.act().provision(id);
    }

    /** {@return the text this unit belongs to} */
    public Instrument instrument() {
        return instrument;
    }

    /** {@return the id, such as {@code 32.1:3}} */
    public String id() {
        return id;
    }

    /** {@return whether this is a section, a moment, a point or a sub-point} */
    public Kind kind() {
        if (moment == 0) {
            return Kind.SECTION;
        }
        if (point.isEmpty()) {
            return Kind.MOMENT;
        }
        return subpoint.isEmpty() ? Kind.POINT : Kind.SUBPOINT;
    }

    /** {@return the number of the chapter, 1 to 10} */
    public int chapter() {
        return chapter;
    }

    /** {@return the unit's section, itself if it is one} */
    public Provision section() {
        return instrument.provision(section);
    }

    /** {@return the official Finnish heading of the unit's section} */
    public String heading() {
        return kind() == Kind.SECTION ? heading : section().heading();
    }

    /** {@return the unit that holds this one, empty for a section} */
    public Optional<Provision> parent() {
        return switch (kind()) {
            case SECTION -> Optional.empty();
            case MOMENT -> Optional.of(section());
            case POINT -> instrument.find(section + "." + moment);
            case SUBPOINT -> instrument.find(section + "." + moment + ":" + point);
        };
    }

    /** {@return the units that this one holds directly, in the order of the text} */
    public List<Provision> children() {
        return instrument.provisions().stream()
                .filter(p -> p.parent().filter(this::equals).isPresent())
                .toList();
    }

    /** {@return the next unit in the order of the text, whatever its kind; empty after the last} */
    public Optional<Provision> following() {
        List<Provision> all = instrument.provisions();
        return position + 1 < all.size() ? Optional.of(all.get(position + 1)) : Optional.empty();
    }

    /**
     * Says whether this unit is a part of another.
     *
     * @param other the other unit
     * @return true if it is the other one or lies inside it
     */
    public boolean isWithin(Provision other) {
        return equals(other) || parent().filter(p -> p.isWithin(other)).isPresent();
    }

    /** {@return the Act that gave the unit its present wording or repealed it; empty for the original wording} */
    public Optional<Amendment> amendment() {
        return amendment;
    }

    /** {@return the first day on which the present wording is in force; for a repealed unit, the day of the repeal} */
    public LocalDate inForceSince() {
        return inForceSince;
    }

    /** {@return whether the unit has been repealed, so that only its number is left} */
    public boolean isRepealed() {
        return repealed;
    }

    /**
     * Says whether the wording known here is the one in force on a day.
     *
     * @param day the day asked about
     * @return true from {@link #inForceSince()} on; false before it, when another wording or none applied, and for a
     *     repealed unit
     */
    public boolean isInForce(LocalDate day) {
        return !repealed && !day.isBefore(inForceSince);
    }

    /** {@return the identifier of the unit in the legislation mark-up of Finlex, {@code chp_4__sec_32__subsec_1}} */
    public String eId() {
        return eId;
    }

    /**
     * {@return the SHA-256 of the unit's own paragraph, in 64 hexadecimal digits; empty for sections and repealed
     * units}
     *
     * <p>The list mark counts, amendment marks do not, white space is folded to single spaces, the encoding is UTF-8.
     */
    public Optional<String> wordingHash() {
        return wordingHash.isEmpty() ? Optional.empty() : Optional.of(wordingHash);
    }

    /**
     * Gives the address of the unit in Finlex.
     *
     * @param language Swedish for the Swedish text; any other language gives the Finnish one
     * @return an https address with the unit's eId as its fragment
     */
    public String link(Locale language) {
        String text = language.getLanguage().equals("sv") ? "sv/lagstiftning" : "fi/lainsaadanto";
        return "https://www.finlex.fi/" + text + "/2014/726#" + eId;
    }

    /**
     * Cites the unit the way lawyers do.
     *
     * <p>"32 § 1 mom. 3 kohta" in Finnish, "32 § 1 mom. 3 punkten" in Swedish, and "section 32, subsection 1, paragraph
     * 3" in English, where a moment is called subsection and a point paragraph. A section that has a single moment is
     * cited without it: "27 § 4 kohta".
     *
     * @param language Finnish or Swedish; any other language gives English
     * @return the citation, without the name of the Act
     */
    public String cite(Locale language) {
        return Citation.in(language).of(section, hasOnlyMoment() ? 0 : moment, point, subpoint);
    }

    private boolean hasOnlyMoment() {
        return instrument.find(section + ".2").isEmpty();
    }

    @Override
    public int compareTo(Provision other) {
        return Integer.compare(position, other.position);
    }

    @Override
    public String toString() {
        return id;
    }
}
