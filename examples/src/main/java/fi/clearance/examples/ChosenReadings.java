package fi.clearance.examples;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Readings;
import java.util.List;
import java.util.Map;

/** Finds the readings that a case file names. */
final class ChosenReadings {

    private ChosenReadings() {}

    /**
     * Chooses readings.
     *
     * @param chosen the names of the options, by question
     * @return the recommended readings but for those
     * @throws IllegalArgumentException if there is no such question, or it cannot be read so
     */
    static Readings of(Map<String, String> chosen) {
        Readings readings = Readings.recommended();
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            readings = readings.with(reading(choice.getKey(), choice.getValue()));
        }
        return readings;
    }

    private static Reading reading(String question, String option) {
        Question known = known(question);
        List<Reading> readings = Topics.READINGS.stream()
                .filter(reading -> reading.question().equals(known))
                .toList();
        return readings.stream()
                .filter(reading -> reading.name().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("readings." + question + ": "
                        + (readings.isEmpty()
                                ? "cannot be chosen: only the recommended reading is coded"
                                : "must be one of " + known.options())));
    }

    private static Question known(String question) {
        try {
            return Question.of(question);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("readings: " + e.getMessage(), e);
        }
    }
}
