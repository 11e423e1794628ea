package fi.clearance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.validation.Finding;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("every engine on the class path gives the answers of the library")
class EngineTest {

    private static final int COUNT = 10_000;

    static Stream<Arguments> engines() {
        return ServiceLoader.load(Engine.class).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(engine -> Stream.of("screening", "applications")
                        .flatMap(job -> Stream.of(Mix.values()).map(mix -> Arguments.of(engine.name(), job, mix))));
    }

    @ParameterizedTest(name = "{0} in {1} on cases of the mix {2}")
    @MethodSource("engines")
    @DisplayName("on 10,000 cases that differ from run to run")
    void same(String engine, String job, Mix mix) {
        same(Engine.named(engine), Job.named(job), mix);
    }

    private static <T> void same(Engine engine, Job<T> job, Mix mix) {
        same(engine.prepare(job), job, mix, new Random().nextLong());
    }

    private static <T, R> void same(Contender<T, R> contender, Job<T> job, Mix mix, long seed) {
        List<T> cases = job.cases(COUNT, seed, mix);
        boolean[] inOrder = new boolean[COUNT];
        contender.verdicts(cases, inOrder);
        List<R> reports = new ArrayList<>();
        contender.reports(cases, reports::add);
        List<Set<String>> expected =
                cases.stream().map(facts -> inTheWay(job.validator(), facts)).toList();
        assertThat(reports.stream()
                        .<Set<String>>map(report -> new TreeSet<>(contender.inTheWay(report)))
                        .toList())
                .as("reports on the cases of seed %s", seed)
                .isEqualTo(expected);
        assertThat(IntStream.range(0, COUNT).mapToObj(i -> inOrder[i]).toList())
                .as("verdicts on the cases of seed %s", seed)
                .isEqualTo(expected.stream().map(Set::isEmpty).toList());
    }

    private static <T> Set<String> inTheWay(Validator<T> validator, T facts) {
        Report report = validator.validate(facts, Setting.on(Job.DAY));
        Set<String> ids = new TreeSet<>();
        for (Finding finding : report.inTheWay()) {
            ids.add(finding.rule().norm().id());
        }
        return ids;
    }
}
