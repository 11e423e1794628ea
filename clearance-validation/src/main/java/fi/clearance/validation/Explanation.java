package fi.clearance.validation;

import fi.clearance.model.statute.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts reports and timelines into words, in lines of at most 100 columns. */
final class Explanation {

    private static final int COLUMNS = 100;
    private static final char NO_BREAK = '\u00a0';

    private final Words words;
    private final StringBuilder lines = new StringBuilder();

    Explanation(Locale language) {
        words = Words.in(language);
    }

    String of(Report report) {
        line(
                0,
                title(report.findings()) + ". " + words.say("assessed", words.day(report.setting().day)) + ": "
                        + words.kind(report.verdict()));
        List<Finding> element = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (!element.isEmpty() && !element.get(0).path().equals(finding.path())) {
                element(element, report.setting().readings);
                element.clear();
            }
            element.add(finding);
        }
        if (!element.isEmpty()) {
            element(element, report.setting().readings);
        }
        return lines.toString().replace(NO_BREAK, ' ');
    }

    String of(Timeline timeline) {
        line(
                0,
                title(timeline.segments().stream()
                        .flatMap(segment -> segment.findings().stream())
                        .toList()));
        Timeline.Segment before = null;
        for (Timeline.Segment segment : timeline.segments()) {
            line(0, words.day(segment.from()) + " – " + words.day(segment.to()) + ": " + words.kind(segment.verdict()));
            if (before != null) {
                segment.changedSince(before).stream()
                        .map(finding -> (finding.path().isEmpty() ? "" : finding.path() + ": ")
                                + cited(finding)
                                + ": "
                                + words.kind(finding.outcome().kind())
                                + questions(finding))
                        .distinct()
                        .forEach(change -> line(1, change));
            }
            before = segment;
        }
        return lines.toString().replace(NO_BREAK, ' ');
    }

    /** The texts that findings rest on; the Act if there are none. */
    private String title(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().norm().provision().instrument())
                .distinct()
                .map(words::title)
                .reduce((one, other) -> one + "; " + other)
                .orElseGet(() -> words.title(Instrument.act()));
    }

    private void element(List<Finding> findings, Readings readings) {
        line(0, "");
        String path = findings.get(0).path();
        if (!path.isEmpty()) {
            line(0, words.say("element", path));
        }
        findings.stream()
                .filter(finding -> finding.outcome().kind() != OutcomeKind.NOT_APPLICABLE)
                .forEach(finding -> finding(finding, readings));
        String others = findings.stream()
                .filter(finding -> finding.outcome().kind() == OutcomeKind.NOT_APPLICABLE)
                .map(this::cited)
                .distinct()
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            line(1, words.say("notApplicable", others));
        }
        // A rule that does not apply under the readings in force may apply under another.
        findings.stream()
                .filter(finding -> finding.outcome().kind() == OutcomeKind.NOT_APPLICABLE)
                .forEach(finding -> finding.questions()
                        .forEach(question -> line(2, cited(finding) + ": " + words.question(question, readings))));
    }

    private void finding(Finding finding, Readings readings) {
        Rule<?> rule = finding.rule();
        Outcome outcome = finding.outcome();
        line(1, cited(finding) + ": " + words.kind(outcome.kind()));
        line(2, words.rule(rule));
        line(2, words.scope(rule));
        line(2, words.meaning(rule.norm(), outcome.kind()));
        outcome.gaps().forEach(gap -> line(3, words.gap(rule, gap)));
        if (outcome instanceof Outcome.Outstanding duty) {
            String since = words.day(duty.since());
            line(
                    2,
                    duty.due()
                            .map(due -> words.say("outstanding.due", since, words.day(due)))
                            .orElseGet(() -> words.say("outstanding", since)));
        }
        if (rule.norm().check().isDuty() && outcome.kind() != OutcomeKind.MET) {
            rule.norm().addressee().ifPresent(who -> line(2, words.say("addressee", words.addressee(who))));
        }
        if (!outcome.arguments().isEmpty()) {
            line(2, words.shown(rule, outcome));
        }
        List<String> facts = rule.norm().check().facts();
        if (!facts.isEmpty()) {
            line(
                    2,
                    words.say(
                            "looksAt",
                            facts.stream().map(fact -> words.fact(rule, fact)).collect(Collectors.joining("; "))));
        }
        finding.questions().forEach(question -> line(2, words.question(question, readings)));
    }

    private static String questions(Finding finding) {
        return finding.questions().isEmpty()
                ? ""
                : finding.questions().stream().map(Question::id).collect(Collectors.joining(", ", " (", ")"));
    }

    private String cited(Finding finding) {
        return finding.rule().norm().provision().cite(words.language()).replace(' ', NO_BREAK);
    }

    /** Adds a paragraph, indented by two columns a step and broken between words. */
    private void line(int steps, String text) {
        String indent = "  ".repeat(steps);
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + word.length() > COLUMNS) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        lines.append(line.toString().stripTrailing()).append('\n');
    }
}
