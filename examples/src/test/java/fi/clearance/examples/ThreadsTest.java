package fi.clearance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.clearance.library.Library;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the answers to all worked cases are the same")
class ThreadsTest {

    private static final int THREADS = 4;

    private static final List<WorkedCase> CASES = WorkedCase.all(Path.of("."));
    private static final String EXPECTED = Answers.of(CASES, 0);

    @Test
    @DisplayName("from many threads at once that share the cases")
    void shared() throws Exception {
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int first = i * 3;
            tasks.add(() -> Answers.of(CASES, first));
        }
        assertThat(atOnce(tasks)).hasSize(THREADS).allMatch(EXPECTED::equals);
    }

    @Test
    @DisplayName("from many threads at once that are the first to use the library, whatever they touch first")
    void firstUse() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (URLClassLoader loader = fresh()) {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<String> types = new ArrayList<>(Library.names());
                Collections.shuffle(types, random);
                Callable<String> answers = answers(loader, i * 3);
                tasks.add(() -> {
                    for (String type : types) {
                        Class.forName(type, true, loader);
                    }
                    return answers.call();
                });
            }
            assertThat(atOnce(tasks)).as("seed %d", seed).hasSize(THREADS).allMatch(EXPECTED::equals);
        }
    }

    @Test
    @DisplayName("from any part of a rule that is the first of the library to be touched")
    void partsFirst() throws Exception {
        List<String> parts =
                Library.names().stream().filter(type -> type.contains("Rule$")).toList();
        assertThat(parts).isNotEmpty();
        for (String part : parts) {
            try (URLClassLoader loader = fresh()) {
                assertThatCode(() -> Class.forName(part, true, loader)).as(part).doesNotThrowAnyException();
            }
        }
    }

    @Test
    @DisplayName("wherever the machine stands and whatever language its user speaks")
    void defaults() throws Exception {
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (URLClassLoader loader = fresh()) {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(answers(loader, 0).call().lines())
                    .containsExactlyElementsOf(EXPECTED.lines().toList());
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    /** Everything on the class path anew, nothing of it initialised. */
    private static URLClassLoader fresh() {
        URL[] path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(ThreadsTest::address)
                .toArray(URL[]::new);
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    private static URL address(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(entry, e);
        }
    }

    @SuppressWarnings("unchecked") // the class of that name is a Callable<String>, whichever loader it comes from
    private static Callable<String> answers(ClassLoader loader, int first) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(Answers.class.getName());
        assertThat(type).isNotEqualTo(Answers.class);
        return (Callable<String>) type.getConstructor(int.class).newInstance(first);
    }

    private static List<String> atOnce(List<Callable<String>> tasks)
            throws InterruptedException, ExecutionException, TimeoutException {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size(), task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        List<Future<String>> futures = new ArrayList<>();
        for (Callable<String> task : tasks) {
            futures.add(threads.submit(() -> {
                start.await();
                return task.call();
            }));
        }
        List<String> results = new ArrayList<>();
        for (Future<String> future : futures) {
            results.add(future.get(120, TimeUnit.SECONDS));
        }
        threads.shutdown();
        return results;
    }
}
