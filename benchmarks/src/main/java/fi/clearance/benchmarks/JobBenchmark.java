package fi.clearance.benchmarks;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One engine at one job, in one shot over all the cases: a shot is an iteration, and never sees an older case again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(1)
public class JobBenchmark {

    /** The engine. */
    @Param({"floor", "library"})
    public String engine = "";

    /** The job. */
    @Param({"screening", "applications"})
    public String job = "";

    /** What the cases are like. */
    @Param("MIXED")
    public Mix mix = Mix.MIXED;

    /** How many cases a shot takes. */
    @Param("100000")
    public int count;

    /** How many times it takes each; above 1, the next shot takes the same ones. */
    @Param({"1", "10"})
    public int times;

    /** Where the cases come from; the same seed gives every engine the same ones. */
    @Param("1")
    public long seed;

    private @Nullable Turn<?, ?> turn;

    private int iteration;

    /** Makes the engine ready. */
    @Setup(Level.Trial)
    public void prepare() {
        turn = Turn.of(Engine.named(engine), Job.named(job));
    }

    /** Makes new cases if none is seen again, and compacts the heap for every engine alike. */
    @Setup(Level.Iteration)
    public void renew() {
        if (times == 1 || iteration == 0) {
            turn().renew(count / times, times, 1000 * seed + iteration, mix);
        }
        iteration++;
        System.gc();
    }

    /** {@return for each case whether all of it is certainly in order} */
    @Benchmark
    public boolean[] verdicts() {
        return turn().verdicts();
    }

    /**
     * A report of each case.
     *
     * @param sink keeps the reports alive
     */
    @Benchmark
    public void reports(Blackhole sink) {
        turn().reports(sink::consume);
    }

    private Turn<?, ?> turn() {
        return Objects.requireNonNull(turn);
    }
}
