package fi.clearance.peers.easyrules;

import fi.clearance.benchmarks.Contender;
import fi.clearance.benchmarks.Engine;
import fi.clearance.benchmarks.Job;
import fi.clearance.benchmarks.Named;
import fi.clearance.benchmarks.OneByOne;
import java.util.List;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;

/** Easy Rules without inference: a rule fires if it is in the way; the verdict skips the others after the first. */
public final class EasyRulesEngine implements Engine {

    /** Made by the service loader. */
    public EasyRulesEngine() {}

    @Override
    public String name() {
        return "easyrules";
    }

    @Override
    public <T> Contender<T, ?> prepare(Job<T> job) {
        Rules bars = new Rules();
        for (int i = 0; i < job.rules().size(); i++) {
            bars.register(new Bar(i));
        }
        return new Firing<>(
                job.rules(),
                bars,
                new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true)),
                new DefaultRulesEngine());
    }

    private record Firing<T>(List<Named<T>> rules, Rules bars, RulesEngine untilFirst, RulesEngine all)
            implements OneByOne<T, Case<T>> {

        @Override
        public boolean inOrder(T facts) {
            return fired(facts, untilFirst).inTheWay().isEmpty();
        }

        @Override
        public Case<T> report(T facts) {
            return fired(facts, all);
        }

        private Case<T> fired(T facts, RulesEngine engine) {
            Case<T> working = new Case<>(facts, rules);
            engine.fire(bars, working);
            return working;
        }

        @Override
        public List<String> inTheWay(Case<T> report) {
            return report.inTheWay();
        }
    }
}
