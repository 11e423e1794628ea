package fi.clearance.examples;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Readings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Finds the readings that a case file names. */
final class ChosenReadings {

    private ChosenReadings() {}

    /**
     * Chooses readings.
     *
     * @param file the case file, for the message
     * @param chosen the names of the options, by question
     * @return the recommended readings but for those
     * @throws CaseFileException if there is no such question, or it cannot be read so
     */
    static Readings of(Path file, Map<String, String> chosen) {
        Readings readings = Readings.recommended();
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            readings = readings.with(reading(file, choice.getKey(), choice.getValue()));
        }
        return readings;
    }

    private static Reading reading(Path file, String question, String option) {
        try {
            Question known = Question.of(question);
            List<Reading> readings = Topics.READINGS.stream()
                    .filter(reading -> reading.question().equals(known))
                    .toList();
            return readings.stream()
                    .filter(reading -> reading.name().equals(option))
                    .findFirst()
                    .orElseThrow(() -> new CaseFileException(
                            file,
                            "readings." + question,
                            readings.isEmpty()
                                    ? "cannot be chosen: only the recommended reading is coded"
                                    : "must be one of " + known.options()));
        } catch (IllegalArgumentException e) {
            throw new CaseFileException(file, "readings", String.valueOf(e.getMessage()));
        }
    }
}
