package fi.clearance.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The least that anyone could write: one method for the verdict, a loop over the predicates for the report. */
public final class FloorEngine implements Engine {

    /** Made by the service loader. */
    public FloorEngine() {}

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public <T> Contender<T, ?> prepare(Job<T> job) {
        return new ByHand<>(job, job.rules());
    }

    private record ByHand<T>(Job<T> job, List<Named<T>> rules) implements OneByOne<T, List<String>> {

        @Override
        public boolean inOrder(T facts) {
            return job.floor(facts);
        }

        @Override
        public List<String> report(T facts) {
            List<String> ids = new ArrayList<>();
            for (Named<T> rule : rules) {
                if (!rule.obeyed().test(facts, Job.DAY)) {
                    ids.add(rule.ruleId());
                }
            }
            return ids;
        }

        @Override
        public List<String> inTheWay(List<String> report) {
            return report;
        }
    }
}
