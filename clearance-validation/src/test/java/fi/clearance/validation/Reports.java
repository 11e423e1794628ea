package fi.clearance.validation;

import java.util.List;
import java.util.stream.Stream;

/** Shorthand for reading reports. */
public final class Reports {

    private Reports() {}

    /** The one finding of a rule. */
    public static Finding finding(Report report, String rule) {
        List<Finding> findings = of(report, rule).toList();
        if (findings.size() != 1) {
            throw new AssertionError(findings.size() + " findings of " + rule);
        }
        return findings.get(0);
    }

    private static Stream<Finding> of(Report report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().norm().id().equals(rule));
    }

    /** The kind of outcome of a rule. */
    public static OutcomeKind kind(Report report, String rule) {
        return finding(report, rule).outcome().kind();
    }

    /** The ids of the rules that are not met. */
    public static List<String> notMet(Report report) {
        return ids(report.findings(OutcomeKind.NOT_MET));
    }

    /** The ids of the rules that stand in the way: not met, undetermined or left to judgement. */
    public static List<String> open(Report report) {
        return ids(report.inTheWay());
    }

    /** The ids of the rules of findings. */
    public static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().norm().id()).toList();
    }

    /** The ids of the questions of a report. */
    public static List<String> questions(Report report) {
        return report.questions().stream().map(Question::id).toList();
    }
}
