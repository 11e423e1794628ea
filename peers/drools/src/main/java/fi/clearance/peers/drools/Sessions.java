package fi.clearance.peers.drools;

import fi.clearance.benchmarks.Contender;
import fi.clearance.benchmarks.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** A session for every thousand cases: for one alone a session costs more than the rules, in larger ones the memory. */
record Sessions<T>(KieBase rules, List<Named<T>> named) implements Contender<T, List<String>> {

    private static final int SIZE = 1000;

    @Override
    public void verdicts(List<T> cases, boolean[] inOrder) {
        for (int from = 0; from < cases.size(); from += SIZE) {
            List<Case<T>> fired = fired(cases.subList(from, Math.min(from + SIZE, cases.size())));
            for (int i = 0; i < fired.size(); i++) {
                inOrder[from + i] = fired.get(i).inTheWay().isEmpty();
            }
        }
    }

    @Override
    public void reports(List<T> cases, Consumer<? super List<String>> sink) {
        for (int from = 0; from < cases.size(); from += SIZE) {
            for (Case<T> fired : fired(cases.subList(from, Math.min(from + SIZE, cases.size())))) {
                sink.accept(fired.inTheWay());
            }
        }
    }

    private List<Case<T>> fired(List<T> cases) {
        List<Case<T>> inserted = new ArrayList<>(cases.size());
        KieSession session = rules.newKieSession();
        for (T facts : cases) {
            Case<T> working = new Case<>(facts, named);
            session.insert(working);
            inserted.add(working);
        }
        session.fireAllRules();
        session.dispose();
        return inserted;
    }

    @Override
    public List<String> inTheWay(List<String> report) {
        return report;
    }
}
