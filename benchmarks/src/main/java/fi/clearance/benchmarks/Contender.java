package fi.clearance.benchmarks;

import java.util.List;
import java.util.function.Consumer;

/**
 * An engine that is ready for a job. One does for many threads.
 *
 * @param <T> a case
 * @param <R> a report as the engine makes it
 */
public interface Contender<T, R> {

    /**
     * Says of every case whether all of it is certainly in order; may stop at the first rule in the way.
     *
     * @param cases the cases
     * @param inOrder the answers, in the same places
     */
    void verdicts(List<T> cases, boolean[] inOrder);

    /**
     * Says of every case which rules are in the way.
     *
     * @param cases the cases
     * @param sink takes a report for each case, in their order
     */
    void reports(List<T> cases, Consumer<? super R> sink);

    /**
     * Reads a report.
     *
     * @param report a report of this contender
     * @return the ids of the rules in the way, some perhaps more than once
     */
    List<String> inTheWay(R report);
}
