package fi.clearance.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An engine at a job, with the cases that it is to do. */
final class Turn<T, R> {

    private final Job<T> job;
    private final Contender<T, R> contender;
    private List<T> cases = List.of();

    private Turn(Job<T> job, Contender<T, R> contender) {
        this.job = job;
        this.contender = contender;
    }

    static <T> Turn<T, ?> of(Engine engine, Job<T> job) {
        return of(job, engine.prepare(job));
    }

    private static <T, R> Turn<T, R> of(Job<T> job, Contender<T, R> contender) {
        return new Turn<>(job, contender);
    }

    /** Lets the old cases go and makes as many new ones, each to be done so many times. */
    void renew(int count, int times, long seed, Mix mix) {
        cases = List.of();
        List<T> fresh = job.cases(count, seed, mix);
        List<T> all = new ArrayList<>(count * times);
        for (int i = 0; i < times; i++) {
            all.addAll(fresh);
        }
        cases = all;
    }

    boolean[] verdicts() {
        boolean[] inOrder = new boolean[cases.size()];
        contender.verdicts(cases, inOrder);
        return inOrder;
    }

    void reports(Consumer<Object> sink) {
        contender.reports(cases, sink);
    }
}
