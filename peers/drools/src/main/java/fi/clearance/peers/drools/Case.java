package fi.clearance.peers.drools;

import fi.clearance.benchmarks.Job;
import fi.clearance.benchmarks.Named;
import java.util.ArrayList;
import java.util.List;

/** A case with the ids of the rules that have fired on it. */
final class Case<T> implements Screened {

    private final T facts;
    private final List<Named<T>> rules;
    private final List<String> inTheWay = new ArrayList<>();

    Case(T facts, List<Named<T>> rules) {
        this.facts = facts;
        this.rules = rules;
    }

    @Override
    public boolean obeys(int rule) {
        return rules.get(rule).obeyed().test(facts, Job.DAY);
    }

    @Override
    public void note(int rule) {
        inTheWay.add(rules.get(rule).ruleId());
    }

    List<String> inTheWay() {
        return inTheWay;
    }
}
