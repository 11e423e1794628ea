package fi.clearance.peers.easyrules;

import fi.clearance.benchmarks.Job;
import fi.clearance.benchmarks.Named;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;

/** Facts of their own kind: to find a fact by its name costs more than most rules. */
final class Case<T> extends Facts {

    private final T facts;
    private final List<Named<T>> rules;
    private final List<String> inTheWay = new ArrayList<>();

    Case(T facts, List<Named<T>> rules) {
        this.facts = facts;
        this.rules = rules;
    }

    boolean obeys(int rule) {
        return rules.get(rule).obeyed().test(facts, Job.DAY);
    }

    void note(int rule) {
        inTheWay.add(rules.get(rule).ruleId());
    }

    List<String> inTheWay() {
        return inTheWay;
    }
}
