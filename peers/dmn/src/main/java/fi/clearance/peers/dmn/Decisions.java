package fi.clearance.peers.dmn;

import fi.clearance.benchmarks.Job;
import fi.clearance.benchmarks.Named;
import fi.clearance.benchmarks.OneByOne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;

/** Asks for the decisions. */
record Decisions<T>(DMNRuntime runtime, DMNModel model, List<Named<T>> rules) implements OneByOne<T, DMNResult> {

    @Override
    public boolean inOrder(T facts) {
        List<Boolean> truths = new ArrayList<>(rules.size());
        for (Named<T> rule : rules) {
            truths.add(rule.obeyed().test(facts, Job.DAY));
        }
        DMNContext context = runtime.newContext();
        context.set(DecisionModel.TRUTHS, truths);
        DMNResult result = runtime.evaluateByName(model, context, DecisionModel.VERDICT);
        return Boolean.TRUE.equals(
                result.getDecisionResultByName(DecisionModel.VERDICT).getResult());
    }

    @Override
    public DMNResult report(T facts) {
        Map<String, Object> obeyed = new HashMap<>(2 * rules.size());
        for (int i = 0; i < rules.size(); i++) {
            obeyed.put(DecisionModel.entry(i), rules.get(i).obeyed().test(facts, Job.DAY));
        }
        DMNContext context = runtime.newContext();
        context.set(DecisionModel.OBEYED, obeyed);
        return runtime.evaluateByName(model, context, DecisionModel.REPORT);
    }

    @Override
    public List<String> inTheWay(DMNResult report) {
        List<String> ids = new ArrayList<>();
        for (Object id :
                (List<?>) report.getDecisionResultByName(DecisionModel.REPORT).getResult()) {
            if (id instanceof String broken) {
                ids.add(broken);
            }
        }
        return ids;
    }
}
