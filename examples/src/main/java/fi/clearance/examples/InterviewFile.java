package fi.clearance.examples;

import fi.clearance.migri.Participation;
import java.util.Map;

/**
 * A plan to take part in an interview as it stands in a file; it is asked about on the day of the interview.
 *
 * @param about what the case shows, for its reader
 * @param readings readings chosen instead of the recommended ones: option by question
 * @param plan the plan, with the interview, its booking and the agreement
 */
record InterviewFile(String about, Map<String, String> readings, Participation plan) {}
