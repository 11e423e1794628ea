package fi.clearance.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells how the library scales: what a case costs with ten million in memory against a hundred thousand, and how much
 * more two threads do, each with cases of its own, than one.
 */
public final class Scale {

    private static final List<String> FEW = List.of("-p", "count=100000");
    private static final List<String> MANY = List.of("-p", "count=10000000", "-wi", "1", "-i", "3");

    // Threads start together and run for a while; in single shots, one would still make cases while the other works.
    private static final List<String> ONE_THREAD =
            List.of("-p", "count=100000", "-bm", "avgt", "-wi", "5", "-w", "2", "-i", "5", "-r", "2", "-t", "1");
    private static final List<String> TWO_THREADS =
            List.of("-p", "count=100000", "-bm", "avgt", "-wi", "5", "-w", "2", "-i", "5", "-r", "2", "-t", "2");

    private Scale() {}

    /**
     * Runs the rounds and prints a table.
     *
     * @param args how many rounds, then options of JMH for all of them, such as {@code -p job=screening}
     * @throws IOException if a result cannot be read
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> options = List.of(args).subList(1, args.length);
        SortedMap<String, List<Double>> costs = new TreeMap<>();
        SortedMap<String, List<Double>> gains = new TreeMap<>();
        for (int round = 0; round < Integer.parseInt(args[0]); round++) {
            Map<String, Double> few = measure(FEW, options);
            measure(MANY, options).forEach((job, nanos) -> add(costs, job, nanos / few.getOrDefault(job, Double.NaN)));
            Map<String, Double> one = measure(ONE_THREAD, options);
            measure(TWO_THREADS, options)
                    .forEach((job, nanos) -> add(gains, job, 2 * one.getOrDefault(job, Double.NaN) / nanos));
        }
        System.out.println("| job | cost of a case, 10,000,000 to 100,000 | done by two threads, to one |");
        System.out.println("| --- | ---: | ---: |");
        costs.forEach((job, cost) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                job,
                Median.of(cost),
                Median.of(gains.getOrDefault(job, List.of()))));
    }

    private static Map<String, Double> measure(List<String> setting, List<String> options)
            throws IOException, InterruptedException {
        List<String> all = Stream.of(
                        List.of("-p", "engine=library", "-p", "times=1", "-jvmArgs", "-Xmx20g"), setting, options)
                .flatMap(List::stream)
                .toList();
        return Score.measure(Processes.CLASS_PATH, all).stream().collect(Collectors.toMap(Score::job, Score::nanos));
    }

    private static void add(Map<String, List<Double>> ratios, String job, double ratio) {
        ratios.computeIfAbsent(job, it -> new ArrayList<>()).add(ratio);
    }
}
