package fi.clearance.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one engine needed at one job, as JMH measured it in a virtual machine of its own.
 *
 * @param engine the engine
 * @param job the job, and whether verdicts or reports were asked for
 * @param times how many times each case was done
 * @param nanos the median time of a case, in nanoseconds
 */
record Score(String engine, String job, int times, double nanos) {

    /** {@return what was done, the same for all engines} */
    String task() {
        return job + (times == 1 ? ", unseen cases" : ", each case " + times + " times in a shot");
    }

    /** Runs {@link JobBenchmark} on a class path, with options of JMH. */
    static List<Score> measure(String classPath, List<String> options) throws IOException, InterruptedException {
        Path results = Files.createTempFile("scores", ".json");
        List<String> command = new ArrayList<>(
                List.of(Processes.JAVA, "-cp", classPath, "org.openjdk.jmh.Main", JobBenchmark.class.getName()));
        command.addAll(options);
        command.addAll(List.of("-foe", "true", "-tu", "ns", "-rf", "json", "-rff", results.toString()));
        Processes.run(command);
        List<Score> scores = new ArrayList<>();
        for (JsonNode result : JsonMapper.shared().readTree(results.toFile())) {
            scores.add(of(result));
        }
        Files.delete(results);
        return scores;
    }

    private static Score of(JsonNode result) {
        JsonNode params = result.get("params");
        String benchmark = result.get("benchmark").stringValue();
        double median = Median.of(
                StreamSupport.stream(result.at("/primaryMetric/rawData/0").spliterator(), false)
                        .mapToDouble(JsonNode::doubleValue));
        return new Score(
                params.get("engine").stringValue(),
                params.get("job").stringValue() + " " + benchmark.substring(benchmark.lastIndexOf('.') + 1),
                Integer.parseInt(params.get("times").stringValue()),
                median / Integer.parseInt(params.get("count").stringValue()));
    }
}
