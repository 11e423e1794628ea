package fi.clearance.examples;

import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;

/** A part of a printed answer: a title, and the findings that belong under it. */
final class Sections {

    private Sections() {}

    static boolean isMissing(OutcomeKind kind) {
        return kind == OutcomeKind.NOT_MET || kind == OutcomeKind.UNDETERMINED || kind == OutcomeKind.OUTSTANDING;
    }

    static boolean isFact(OutcomeKind kind) {
        return kind == OutcomeKind.NOT_MET || kind == OutcomeKind.UNDETERMINED;
    }

    static boolean isJudgement(OutcomeKind kind) {
        return kind == OutcomeKind.DISCRETION;
    }

    static List<Finding> only(List<Finding> findings, Predicate<OutcomeKind> kind) {
        return findings.stream()
                .filter(finding -> kind.test(finding.outcome().kind()))
                .toList();
    }

    static void print(
            String title, List<Finding> findings, ResourceBundle words, Setting at, Locale language, PrintStream out) {
        out.println();
        if (findings.isEmpty()) {
            out.println(title + words.getString("nothing"));
        } else {
            out.println(title);
            out.print(new Report(at, findings).explain(language));
        }
    }
}
