package fi.clearance.benchmarks;

import fi.clearance.model.data.DataUse;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataValidators;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Screens 100,000 entries, new ones for every iteration, so that nothing can learn them by heart. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ScreeningBenchmark {

    private static final int COUNT = 100_000;

    /** What the entries are like. */
    @Param
    public Mix mix = Mix.MIXED;

    private final Setting at = Setting.on(Entries.DAY);
    private List<DataUse> entries = List.of();
    private long seed;

    /** Makes entries that no iteration before has seen, and checks that both ways give the same answers. */
    @Setup(Level.Iteration)
    public void renew() {
        entries = Entries.of(COUNT, ++seed, mix);
        for (DataUse entry : entries.subList(0, 1000)) {
            OutcomeKind verdict = DataValidators.DATA_USE.verdict(entry, at);
            if (verdict.compareTo(OutcomeKind.OUTSTANDING) >= 0 != ScreeningFloor.inOrder(entry, Entries.DAY)) {
                throw new IllegalStateException("the floor and the rules part on " + entry);
            }
        }
        System.gc(); // compacts the heap, for every contender alike
    }

    /**
     * The hand-written method.
     *
     * @param sink keeps the answers alive
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void floor(Blackhole sink) {
        for (int i = 0; i < COUNT; i++) {
            sink.consume(ScreeningFloor.inOrder(entries.get(i), Entries.DAY));
        }
    }

    /**
     * The bare verdict.
     *
     * @param sink keeps the answers alive
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void verdict(Blackhole sink) {
        for (int i = 0; i < COUNT; i++) {
            sink.consume(DataValidators.DATA_USE.verdict(entries.get(i), at));
        }
    }

    /**
     * The whole report, with findings and questions.
     *
     * @param sink keeps the answers alive
     */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void report(Blackhole sink) {
        for (int i = 0; i < COUNT; i++) {
            sink.consume(DataValidators.DATA_USE.validate(entries.get(i), at));
        }
    }
}
