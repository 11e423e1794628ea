package fi.clearance.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares what a whole process costs that screens {@linkplain OneEntry one entry}, from its start to its end. */
public final class Cold {

    private static final int RUNS = 15;

    private Cold() {}

    /**
     * Runs every process in turn, fifteen times, and prints a table of medians.
     *
     * @param args nothing
     * @throws IOException if a class path cannot be read
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("nothing", command(Processes.CLASS_PATH, Nothing.class));
        commands.put("floor", command(Processes.CLASS_PATH, OneEntry.class, "floor"));
        commands.put("library", command(Processes.CLASS_PATH, OneEntry.class, "library"));
        Processes.peers().forEach((peer, classPath) -> commands.put(peer, command(classPath, OneEntry.class, peer)));

        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            for (Map.Entry<String, List<String>> entry : commands.entrySet()) {
                long start = System.nanoTime();
                Processes.run(entry.getValue());
                double passed = (System.nanoTime() - start) / 1e6;
                millis.computeIfAbsent(entry.getKey(), it -> new ArrayList<>()).add(passed);
            }
        }

        double nothing = median(millis, "nothing");
        System.out.println("| process | ms | to nothing |");
        System.out.println("| --- | ---: | ---: |");
        for (String process : commands.keySet()) {
            double median = median(millis, process);
            System.out.printf(Locale.ROOT, "| %s | %.0f | %.2f |%n", process, median, median / nothing);
        }
    }

    private static List<String> command(String classPath, Class<?> program, String... args) {
        List<String> command = new ArrayList<>(List.of(Processes.JAVA, "-cp", classPath, program.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private static double median(Map<String, List<Double>> millis, String process) {
        return Median.of(millis.getOrDefault(process, List.of()));
    }
}
