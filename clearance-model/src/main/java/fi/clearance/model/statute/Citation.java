package fi.clearance.model.statute;

import java.util.Locale;

/** How each language writes a unit's place. */
enum Citation {
    FINNISH {
        @Override
        String ofPassage(String id) {
            return "tiedote, " + id;
        }

        @Override
        String of(String section, int moment, String point, String subpoint) {
            return spaced(section) + " §"
                    + (moment == 0 ? "" : " " + moment + " mom.")
                    + (point.isEmpty() ? "" : " " + spaced(point) + (subpoint.isEmpty() ? " kohta" : " kohdan"))
                    + (subpoint.isEmpty() ? "" : " " + subpoint + " alakohta");
        }
    },
    SWEDISH {
        @Override
        String ofPassage(String id) {
            return "meddelandet, " + id;
        }

        @Override
        String of(String section, int moment, String point, String subpoint) {
            return spaced(section) + " §"
                    + (moment == 0 ? "" : " " + moment + " mom.")
                    + (point.isEmpty() ? "" : " " + spaced(point) + " punkten")
                    + (subpoint.isEmpty() ? "" : " underpunkt " + subpoint);
        }
    },
    ENGLISH {
        @Override
        String ofPassage(String id) {
            return "bulletin, " + id;
        }

        @Override
        String of(String section, int moment, String point, String subpoint) {
            return "section " + section
                    + (moment == 0 ? "" : ", subsection " + moment)
                    + (point.isEmpty() ? "" : ", paragraph " + point)
                    + (subpoint.isEmpty() ? "" : ", subparagraph " + subpoint);
        }
    };

    static Citation in(Locale language) {
        return switch (language.getLanguage()) {
            case "fi" -> FINNISH;
            case "sv" -> SWEDISH;
            default -> ENGLISH;
        };
    }

    /** Writes the place of a passage of the bulletin. */
    abstract String ofPassage(String id);

    /** Writes the place; moment 0, an empty point or an empty sub-point is left out. */
    abstract String of(String section, int moment, String point, String subpoint);

    /** A number with a letter is written apart in Finnish and Swedish: 28 a, 9 a. */
    private static String spaced(String number) {
        int last = number.length() - 1;
        return Character.isLetter(number.charAt(last)) ? number.substring(0, last) + " " + number.charAt(last) : number;
    }
}
