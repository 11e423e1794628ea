package fi.clearance.knockout;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.launcher.EngineFilter.includeEngines;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.discoveryRequest;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The tests that are examples, run in this virtual machine: those of Jupiter, which are the same at every run. */
final class Cases {

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .build());
    private final Map<String, Duration> times = new HashMap<>();
    private Optional<String> current = Optional.empty();

    /** The test that is running. */
    Optional<String> current() {
        return current;
    }

    /** How long a test took when all were run. */
    Duration time(String test) {
        return times.getOrDefault(test, Duration.ZERO);
    }

    /** Runs all of them: the red ones. */
    List<String> all(Path classes) {
        return run(
                discoveryRequest()
                        .selectors(selectClasspathRoots(Set.of(classes)))
                        .filters(
                                includeClassNamePatterns("fi\\.clearance\\.(?!knockout).*(?<!Laws)Test"),
                                includeEngines("junit-jupiter"))
                        .build(),
                false);
    }

    /** Runs some of them: the red ones, or the first red one. */
    List<String> some(List<String> tests, boolean onlyFirst) {
        return run(
                discoveryRequest()
                        .selectors(
                                tests.stream().map(test -> selectUniqueId(test)).toList())
                        .filters(includeEngines("junit-jupiter"))
                        .build(),
                onlyFirst);
    }

    private List<String> run(LauncherDiscoveryRequest tests, boolean onlyFirst) {
        List<String> red = new ArrayList<>();
        CancellationToken stop = CancellationToken.create();
        TestExecutionListener listener = new TestExecutionListener() {
            private Instant start = Instant.MIN;

            @Override
            public void executionStarted(TestIdentifier test) {
                if (test.isTest()) {
                    current = Optional.of(test.getUniqueId());
                    start = Instant.now();
                }
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    times.putIfAbsent(test.getUniqueId(), Duration.between(start, Instant.now()));
                    current = Optional.empty();
                }
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    red.add(test.getUniqueId());
                    if (onlyFirst) {
                        stop.cancel();
                    }
                }
            }
        };
        launcher.execute(LauncherExecutionRequestBuilder.request(tests)
                .listeners(listener)
                .cancellationToken(stop)
                .build());
        return red;
    }
}
