package fi.clearance.docs;

import fi.clearance.model.statute.Provision;
import fi.clearance.validation.statute.LedgerEntry;
import java.util.Locale;

/** What the atlas answers about a unit at first sight. */
enum Answer {
    /** The program decides it. */
    DECIDED,
    /** The program asks for somebody's judgement. */
    JUDGEMENT,
    /** A type carries it. */
    DEFINITION,
    /** It tells how others are read. */
    GUIDANCE,
    /** It points elsewhere. */
    REFERENCE,
    /** It is about bodies. */
    ORGANISATION,
    /** Only its number is left. */
    REPEALED;

    static Answer of(Texts texts, Provision unit) {
        LedgerEntry entry = texts.entry(unit);
        return switch (entry.disposition()) {
            case MODELLED -> texts.rules(unit).stream().anyMatch(Texts::isJudged) ? JUDGEMENT : DECIDED;
            case DISCRETION -> JUDGEMENT;
            case DEFINED -> DEFINITION;
            case GUIDANCE -> GUIDANCE;
            case REFERENCE -> REFERENCE;
            case ORGANISATION -> ORGANISATION;
            case REPEALED -> REPEALED;
        };
    }

    /** The name of its class in the style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
