package fi.clearance.examples;

import fi.clearance.migri.Participation;
import fi.clearance.migri.RemoteParticipation;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Readings;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A plan to take part in an interview as it stands in a file; it is asked about on the day of the interview.
 *
 * @param about what the case shows, for its reader
 * @param readings readings chosen instead of the recommended ones: option by question
 * @param plan the plan, with the interview, its booking and the agreement
 */
record InterviewFile(String about, Map<String, String> readings, Participation plan) implements CaseDocument {

    @Override
    public void answer(Readings readings, Locale language, PrintStream out) {
        Attend.print(this, readings, language, out);
    }

    @Override
    public List<Finding> findings(Readings readings) {
        return RemoteParticipation.of(plan, readings).report(plan.mode()).findings();
    }
}
