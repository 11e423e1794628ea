package fi.clearance.examples;

import fi.clearance.validation.Finding;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Timeline;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A case as it stands in a file, whatever it is about, and what the library answers. */
public sealed interface CaseDocument
        permits CaseFile, ApplicationFile, CertificateFile, FacilityFile, HistoryFile, InterviewFile {

    /** {@return what the case shows, for its reader} */
    String about();

    /** {@return readings chosen instead of the recommended ones: option by question} */
    Map<String, String> readings();

    /**
     * Chooses the readings that the file names.
     *
     * @return the recommended readings but for those
     * @throws IllegalArgumentException if there is no such question, or it cannot be read so
     */
    default Readings chosenReadings() {
        return ChosenReadings.of(readings());
    }

    /**
     * Prints what the library answers, as the program for such files does.
     *
     * @param readings how open questions are read
     * @param language Finnish or Swedish; any other language gives English
     * @param out where the answer goes
     */
    void answer(Readings readings, Locale language, PrintStream out);

    /**
     * Asks the validators.
     *
     * @param readings how open questions are read
     * @return everything that was found
     */
    List<Finding> findings(Readings readings);

    /**
     * Asks how the answer runs through time.
     *
     * @param readings how open questions are read
     * @return the timeline, if such a file asks for one
     */
    default Optional<Timeline> timeline(Readings readings) {
        return Optional.empty();
    }
}
