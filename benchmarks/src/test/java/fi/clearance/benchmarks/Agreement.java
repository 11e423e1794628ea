package fi.clearance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The plain rules and the floors against the library. */
final class Agreement {

    private Agreement() {}

    private static boolean inOrder(OutcomeKind verdict) {
        return verdict.compareTo(OutcomeKind.OUTSTANDING) >= 0;
    }

    static void ofFloor(boolean floor, Object facts, OutcomeKind verdict, String hint) {
        assertThat(floor).as(() -> hint + " " + facts).isEqualTo(inOrder(verdict));
    }

    /** Compares rule by rule, on the same day. */
    static <T> void ofRules(List<Named<T>> rules, T facts, Report report, String hint) {
        Set<String> disobeyed = rules.stream()
                .filter(rule -> !rule.obeyed().test(facts, Job.DAY))
                .map(Named::ruleId)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> inTheWay = report.inTheWay().stream()
                .map(finding -> finding.rule().norm().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(disobeyed).as(() -> hint + " " + facts).isEqualTo(inTheWay);
        ofFloor(disobeyed.isEmpty(), facts, report.verdict(), hint);
    }
}
