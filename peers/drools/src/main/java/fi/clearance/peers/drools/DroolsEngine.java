package fi.clearance.peers.drools;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import fi.clearance.benchmarks.Contender;
import fi.clearance.benchmarks.Engine;
import fi.clearance.benchmarks.Job;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Drools: each rule in the executable model, which is what its own language is compiled into; a rule fires on a case if
 * it is in the way.
 */
public final class DroolsEngine implements Engine {

    /** Made by the service loader. */
    public DroolsEngine() {}

    @Override
    public String name() {
        return "drools";
    }

    @Override
    public <T> Contender<T, ?> prepare(Job<T> job) {
        ModelImpl model = new ModelImpl();
        for (int i = 0; i < job.rules().size(); i++) {
            model.addRule(bar(i, job.rules().get(i).ruleId()));
        }
        return new Sessions<>(KieBaseBuilder.createKieBaseFromModel(model), job.rules());
    }

    private static Rule bar(int place, String id) {
        Variable<Screened> it = declarationOf(Screened.class);
        return rule("fi.clearance", id)
                .build(
                        pattern(it).expr(id, screened -> !screened.obeys(place)),
                        on(it).execute(screened -> screened.note(place)));
    }
}
