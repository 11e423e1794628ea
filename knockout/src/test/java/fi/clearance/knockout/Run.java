package fi.clearance.knockout;

import fi.clearance.migri.BulletinValidators;
import fi.clearance.validation.KnockOut;
import fi.clearance.validation.KnockOuts;
import fi.clearance.validation.Removal;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Trace;
import fi.clearance.validation.Validator;
import fi.clearance.validation.statute.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One run: each rule and each part of a rule is knocked out in turn, and the cases that may notice it are run. */
final class Run {

    /** So many cases are run at first, then more and more: mostly one of the first turns red. */
    private static final int FIRST = 4;

    private final Cases cases = new Cases();
    private final Map<String, List<String>> casesByRule = new LinkedHashMap<>();
    private final List<String> unnoticed = new ArrayList<>();

    /** The cases that turn red without a rule, by its id. */
    Map<String, List<String>> casesByRule() {
        return casesByRule;
    }

    /** The names of the knock-outs with which every case stays green. */
    List<String> unnoticed() {
        return unnoticed;
    }

    void knockOutEach() {
        Removal.prepare();
        List<KnockOut> knockOuts = KnockOuts.of(rules());
        Trace<String> trace = new Trace<>(knockOuts, cases::current);
        List<String> red = cases.all(Path.of(System.getProperty("knockout.cases")));
        trace.end();
        List<String> broken = red.stream().filter(trace.all()::contains).toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("red before anything is knocked out: " + broken);
        }
        for (KnockOut knockOut : knockOuts) {
            List<String> noticing = trace.of(knockOut).stream()
                    .sorted(Comparator.comparing(cases::time))
                    .toList();
            Removal.of(knockOut);
            boolean noticed = knockOut.isOfRule() ? count(knockOut, noticing) : isNoticed(noticing);
            Removal.end();
            if (!noticed) {
                System.out.println("no case notices: " + knockOut + " " + knockOut.facts());
                unnoticed.add(knockOut.name());
            }
        }
        System.out.println(knockOuts.size() + " knock-outs, " + unnoticed.size() + " unnoticed");
    }

    private static List<Rule<?>> rules() {
        Stream<Rule<?>> ofTheBulletin = Stream.<Validator<?>>of(
                        BulletinValidators.PARTICIPATION, BulletinValidators.ASSESSMENT, BulletinValidators.AGREEMENT)
                .flatMap(validator -> validator.rules().stream());
        return Stream.concat(Rules.all().stream(), ofTheBulletin).toList();
    }

    private boolean count(KnockOut rule, List<String> tests) {
        List<String> red = cases.some(tests, false);
        casesByRule.put(rule.name(), red);
        return !red.isEmpty();
    }

    private boolean isNoticed(List<String> tests) {
        int from = 0;
        for (int size = FIRST; from < tests.size(); size *= FIRST) {
            List<String> next = tests.subList(from, Math.min(tests.size(), from + size));
            if (!cases.some(next, true).isEmpty()) {
                return true;
            }
            from += size;
        }
        return false;
    }
}
