package fi.clearance.benchmarks;

import java.util.List;
import java.util.function.Consumer;

/**
 * A contender that takes the cases one by one.
 *
 * @param <T> a case
 * @param <R> a report as the engine makes it
 */
public interface OneByOne<T, R> extends Contender<T, R> {

    /**
     * Says whether all of a case is certainly in order.
     *
     * @param facts the case
     * @return whether no rule is in the way
     */
    boolean inOrder(T facts);

    /**
     * Says which rules are in the way.
     *
     * @param facts the case
     * @return the report
     */
    R report(T facts);

    @Override
    default void verdicts(List<T> cases, boolean[] inOrder) {
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = inOrder(cases.get(i));
        }
    }

    @Override
    default void reports(List<T> cases, Consumer<? super R> sink) {
        for (int i = 0; i < cases.size(); i++) {
            sink.accept(report(cases.get(i)));
        }
    }
}
