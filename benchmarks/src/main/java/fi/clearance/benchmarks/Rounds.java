package fi.clearance.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares the peers with the floor and the library: in each round every engine does the same jobs on the same cases,
 * one virtual machine after the other; what counts is the ratio inside a round.
 */
public final class Rounds {

    private Rounds() {}

    /**
     * Runs the rounds and prints a table for each job.
     *
     * @param args how many rounds, then options of JMH for all of them, such as {@code -p mix=BARRED}
     * @throws IOException if a class path or a result cannot be read
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> classPaths = Processes.peers();
        classPaths.put("floor", Processes.CLASS_PATH);
        classPaths.put("library", Processes.CLASS_PATH);
        List<Map.Entry<String, String>> engines = new ArrayList<>(classPaths.entrySet());
        int count = Integer.parseInt(args[0]);
        List<List<Score>> rounds = new ArrayList<>();
        for (int round = 1; round <= count; round++) {
            int seed = new Random().nextInt(1_000_000);
            Collections.shuffle(engines);
            List<Score> scores = new ArrayList<>();
            for (Map.Entry<String, String> engine : engines) {
                List<String> options = new ArrayList<>(List.of(args).subList(1, args.length));
                options.addAll(List.of("-p", "engine=" + engine.getKey(), "-p", "seed=" + seed));
                scores.addAll(Score.measure(engine.getValue(), options));
            }
            rounds.add(scores);
            System.out.println("round " + round + " of " + count + ", seed " + seed);
        }
        print(rounds);
    }

    private static void print(List<List<Score>> rounds) {
        SortedMap<String, List<List<Score>>> tables = new TreeMap<>();
        for (List<Score> round : rounds) {
            round.stream()
                    .collect(Collectors.groupingBy(Score::task))
                    .forEach((task, scores) -> tables.computeIfAbsent(task, it -> new ArrayList<>())
                            .add(scores));
        }
        tables.forEach(Rounds::print);
    }

    private static void print(String task, List<List<Score>> rounds) {
        System.out.printf("%n%s%n%n| engine | ns a case | to the floor | to the library |%n", task);
        System.out.println("| --- | ---: | ---: | ---: |");
        rounds.get(0).stream()
                .map(Score::engine)
                .sorted(Comparator.comparingDouble(engine -> median(rounds, engine, "floor")))
                .forEach(engine -> System.out.printf(
                        Locale.ROOT,
                        "| %s | %.0f | %.2f | %.2f |%n",
                        engine,
                        Median.of(rounds.stream().mapToDouble(round -> nanos(round, engine))),
                        median(rounds, engine, "floor"),
                        median(rounds, engine, "library")));
    }

    private static double median(List<List<Score>> rounds, String engine, String base) {
        return Median.of(rounds.stream().mapToDouble(round -> nanos(round, engine) / nanos(round, base)));
    }

    private static double nanos(List<Score> round, String engine) {
        return round.stream()
                .filter(score -> score.engine().equals(engine))
                .findFirst()
                .orElseThrow()
                .nanos();
    }
}
