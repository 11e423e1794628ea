package fi.clearance.model.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One unit of the Act: a section (<i>pykälä</i>), a moment (<i>momentti</i>), a point (<i>kohta</i>) or a sub-point
 * (<i>alakohta</i>); or a passage of the bulletin of the Finnish Immigration Service.
 *
 * <p>A unit is written {@code section.moment:point}: {@code 32.1:3} is section 32, moment 1, point 3; {@code 28a.1},
 * {@code 3.1:9a} and {@code 25.1:13c} likewise, the last with a sub-point. There is one object for each unit, ordered
 * as in the text, those of the Act first. A passage of the bulletin is written {@code M14}. Repealed units keep their
 * number, so the numbering has no holes that the text does not have.
 *
 * <p>The library knows one wording of each unit, the present one. {@link #inForceSince()} is the day it came into
 * force; what a unit said before that day is not known here.
 */
public final class Provision implements Comparable<Provision> {

    /** The kinds of unit: those of the Act from the widest to the narrowest, and that of the bulletin. */
    public enum Kind {
        /** A section, which holds moments. */
        SECTION,
        /** A moment: one paragraph of a section, with its list. */
        MOMENT,
        /** A point of the list in a moment. */
        POINT,
        /** A lettered part of a point. */
        SUBPOINT,
        /** A passage of the bulletin, which neither holds others nor is held. */
        PASSAGE
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
     * Looks up a unit of the Security Clearance Act or, by an M, a passage of the bulletin.
     *
     * @param id section, moment and point, such as {@code 32.1:3}, or a passage, such as {@code M14}
     * @return the unit
     * @throws IllegalArgumentException if the text has no such unit; the message names the nearest one it has
     */
    public static Provision of(String id) {
        return (id.startsWith("M") ? Instrument.bulletin() : Instrument.act()).provision(id);
    }

    /** {@return the text this unit belongs to} */
    public Instrument instrument() {
        return instrument;
    }

    /** {@return the id, such as {@code 32.1:3}} */
    public String id() {
        return id;
    }

    /** {@return whether this is a section, a moment, a point, a sub-point or a passage} */
    public Kind kind() {
        if (instrument.status() == Instrument.Status.GUIDANCE) {
            return Kind.PASSAGE;
        }
        if (moment == 0) {
            return Kind.SECTION;
        }
        if (point.isEmpty()) {
            return Kind.MOMENT;
        }
        return subpoint.isEmpty() ? Kind.POINT : Kind.SUBPOINT;
    }

    /** {@return the number of the chapter, 1 to 10; 0 for a passage} */
    public int chapter() {
        return chapter;
    }

    /** {@return the unit's section, itself if it is one or a passage} */
    public Provision section() {
        return instrument.provision(section);
    }

    /** {@return the official Finnish heading of the unit's section; empty for a passage} */
    public String heading() {
        return section() == this ? heading : section().heading();
    }

    /** {@return the unit that holds this one, empty for a section and a passage} */
    public Optional<Provision> parent() {
        return switch (kind()) {
            case SECTION, PASSAGE -> Optional.empty();
            case MOMENT -> Optional.of(section());
            case POINT -> instrument.find(section + "." + moment);
            case SUBPOINT -> instrument.find(section + "." + moment + ":" + point);
        };
    }

    /** {@return the units that this one holds directly, in the order of the text} */
    public List<Provision> children() {
        return instrument.provisions().stream()
                .filter(p -> p.section.equals(section))
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

    /**
     * {@return the identifier of the unit in the legislation mark-up of Finlex, {@code chp_4__sec_32__subsec_1}; empty
     * for a passage}
     */
    public String eId() {
        return eId;
    }

    /**
     * {@return the SHA-256 of the unit's own paragraph, in 64 hexadecimal digits; empty for sections, repealed units
     * and passages}
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
     * @return an https address with the unit's eId as its fragment; empty for a passage
     */
    public Optional<String> link(Locale language) {
        String text = language.getLanguage().equals("sv") ? "sv/lagstiftning" : "fi/lainsaadanto";
        return Optional.of("https://www.finlex.fi/" + text + "/2014/726#" + eId).filter(address -> !eId.isEmpty());
    }

    /**
     * Cites the unit the way lawyers do.
     *
     * <p>"32 § 1 mom. 3 kohta" in Finnish, "32 § 1 mom. 3 punkten" in Swedish, and "section 32, subsection 1, paragraph
     * 3" in English, where a moment is called subsection and a point paragraph. A section that has a single moment is
     * cited without it: "27 § 4 kohta". A passage is cited as one: "tiedote, M14".
     *
     * @param language Finnish or Swedish; any other language gives English
     * @return the citation, without the name of the text
     */
    public String cite(Locale language) {
        Citation citation = Citation.in(language);
        return kind() == Kind.PASSAGE
                ? citation.ofPassage(id)
                : citation.of(section, hasOnlyMoment() ? 0 : moment, point, subpoint);
    }

    private boolean hasOnlyMoment() {
        return instrument.find(section + ".2").isEmpty();
    }

    @Override
    public int compareTo(Provision other) {
        return instrument == other.instrument
                ? Integer.compare(position, other.position)
                : instrument.status().compareTo(other.instrument.status());
    }

    @Override
    public String toString() {
        return id;
    }
}
