package fi.clearance.examples;

import fi.clearance.model.Texts;
import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseHistory;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.StandingDuty;
import fi.clearance.validation.history.Cases;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Follows a case through its history: whether each event came in order, what stands on a day and by whom, and how
 * validity, follow-up and deletion run through time.
 *
 * <p>Usage: {@code Follow HISTORY.json LANGUAGE}, with {@code fi}, {@code sv} or {@code en} as the language.
 */
public final class Follow {

    static final String USAGE = "Follow HISTORY.json";

    private Follow() {}

    /**
     * Runs the program; ends with exit code 2 and one line on the error stream if a file is wrong.
     *
     * @param arguments the history and the language
     */
    public static void main(String... arguments) {
        Program.main(USAGE, HistoryFile.class, arguments);
    }

    static void print(HistoryFile file, Readings readings, Locale language, PrintStream out) {
        ResourceBundle words = Phrases.of("follow", language);
        out.println(Texts.masked(file.about()));
        out.println();
        events(file.history(), readings, words, language, out);
        out.println();
        duties(file, readings, words, language, out);
        out.println();
        out.println(words.getString("timeline"));
        out.print(
                Cases.timeline(file.history(), file.from(), file.to(), readings).explain(language));
    }

    /** Each event with the provisions that were not met then and had been before. */
    private static void events(
            CaseHistory history, Readings readings, ResourceBundle words, Locale language, PrintStream out) {
        out.println(words.getString("events"));
        List<Report> reports = Cases.review(history, readings);
        List<Finding> known = List.of();
        for (int i = 0; i < reports.size(); i++) {
            CaseEvent event = history.events().get(i);
            List<Finding> unmet = reports.get(i).findings(OutcomeKind.NOT_MET);
            List<Finding> before = known;
            String broken = unmet.stream()
                    .filter(finding -> !before.contains(finding))
                    .map(finding -> finding.rule().norm().provision().cite(language))
                    .distinct()
                    .collect(Collectors.joining("; "));
            out.println("  " + event.on() + "  " + words.getString(event.kind().name())
                    + (broken.isEmpty() ? "" : "  [" + words.getString("broken") + " " + broken + "]"));
            known = unmet;
        }
    }

    private static void duties(
            HistoryFile file, Readings readings, ResourceBundle words, Locale language, PrintStream out) {
        out.println(MessageFormat.format(words.getString("duties"), file.day()));
        List<StandingDuty> duties =
                Cases.on(file.history(), file.day(), readings).duties();
        if (duties.isEmpty()) {
            out.println("  " + words.getString("nothing"));
        }
        duties.forEach(duty -> out.println("  " + duty.explain(language)));
    }
}
