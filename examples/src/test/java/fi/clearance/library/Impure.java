package fi.clearance.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of each sin: every method and every static field here breaks a rule of {@link Purity}. Nothing is ever run. */
@SuppressWarnings("all") // each line is what warnings warn of
final class Impure {

    private Impure() {}

    static final class ClockSins {
        Object today() {
            return LocalDate.now();
        }

        Supplier<LocalDateTime> moment() {
            return LocalDateTime::now;
        }

        Object year() {
            return Year.now(ZoneId.of("UTC"));
        }

        Object instant() {
            return Instant.now();
        }

        Object zoned(Clock clock) {
            return ZonedDateTime.now(clock);
        }

        long millis() {
            return System.currentTimeMillis();
        }

        long nanos() {
            return System.nanoTime();
        }

        Object clock() {
            return Clock.systemUTC();
        }

        Object date() {
            return new Date();
        }

        Object zone() {
            return TimeZone.getDefault();
        }

        Object zoneId() {
            return ZoneId.systemDefault();
        }
    }

    static final class InputAndOutputSins {
        Object file() throws IOException {
            return Files.readString(Path.of("x"));
        }

        Object stream(InputStream in) throws IOException {
            return in.read();
        }

        Object resource() {
            return Impure.class.getResourceAsStream("x");
        }

        Object address() throws IOException {
            return URI.create("x").toURL().openStream();
        }
    }

    static final class StateSins {
        static int counter;
        static final int[] NUMBERS = {1};
        static final AtomicInteger ATOMIC = new AtomicInteger();
        static final ThreadLocal<String> LOCAL = new ThreadLocal<>();
        int field;
        volatile int seen;
    }

    static final class ReflectionSins {
        Object named() throws ReflectiveOperationException {
            return Class.forName("x");
        }

        Object field(Class<?> type) throws ReflectiveOperationException {
            return type.getDeclaredField("x");
        }

        Object method(Class<?> type) throws ReflectiveOperationException {
            return type.getMethod("x");
        }

        void open(Field field) {
            field.setAccessible(true);
        }

        Object handle() {
            return MethodHandles.lookup();
        }

        Object made(Class<?> type) throws ReflectiveOperationException {
            return type.getDeclaredConstructor().newInstance();
        }

        Object ofValue(Object value) {
            return value.getClass();
        }
    }

    static final class SurroundingsSins {
        @Nullable
        Object property() {
            return System.getProperty("x");
        }

        @Nullable
        Object number() {
            return Integer.getInteger("x");
        }

        boolean flag() {
            return Boolean.getBoolean("x");
        }

        @Nullable
        Object variable() {
            return System.getenv("x");
        }

        void exit() {
            System.exit(1);
        }

        Object runtime() {
            return Runtime.getRuntime();
        }

        Object process() throws IOException {
            return new ProcessBuilder("x").start();
        }
    }

    static final class DefaultSins {
        Object format(int number) {
            return String.format("%d", number);
        }

        Object formatted(int number) {
            return "%d".formatted(number);
        }

        Object lower(String text) {
            return text.toLowerCase();
        }

        Stream<String> upper(List<String> texts) {
            return texts.stream().map(String::toUpperCase);
        }

        Object locale() {
            return Locale.getDefault();
        }

        Object pattern() {
            return DateTimeFormatter.ofPattern("d MMMM");
        }

        Object style() {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        }

        Object message() {
            return new MessageFormat("{0}");
        }

        Object bytes(String text) {
            return text.getBytes();
        }

        Object text(byte[] bytes) {
            return new String(bytes);
        }

        Object reader(InputStream in) {
            return new InputStreamReader(in);
        }

        Object charset() {
            return Charset.defaultCharset();
        }

        void cleared() {
            ResourceBundle.clearCache();
        }
    }

    static final class ThreadSins {
        void thread() {
            new Thread(() -> {}).start();
        }

        void waits(Object lock) throws InterruptedException {
            lock.wait();
        }

        Object parallel(List<String> texts) {
            return texts.parallelStream();
        }

        Object parallelAfterwards(Stream<String> texts) {
            return texts.parallel();
        }

        void sort(int[] numbers) {
            Arrays.parallelSort(numbers);
        }

        synchronized void locked() {}

        native void foreign();
    }

    static final class PrintingSins {
        void out() {
            System.out.println();
        }

        void err(PrintingSins other) {
            System.err.println(other);
        }

        void trace(Exception e) {
            e.printStackTrace();
        }

        Object log() {
            return Logger.getLogger("x");
        }

        Object systemLog() {
            return System.getLogger("x");
        }
    }

    static final class ChanceSins {
        double random() {
            return Math.random();
        }

        int generator() {
            return new Random().nextInt();
        }

        Object identifier() {
            return UUID.randomUUID();
        }

        void shuffled(List<String> texts) {
            Collections.shuffle(texts);
        }

        int identity(Object value) {
            return System.identityHashCode(value);
        }
    }

    /** What can change although its field is final: no rule on class files sees it, so it is looked at when it is there. */
    static final class Changing {
        static final Map<String, String> CONCURRENT = new ConcurrentHashMap<>(Map.of("x", "x"));
        static final List<String> LIST = new ArrayList<>(List.of("x"));
        static final Map<String, String> MAP = Collections.unmodifiableMap(new HashMap<>());
        static final Box<List<String>> WITHIN = new Box<>(new ArrayList<>(List.of("x")));
        static final Box<int[]> ARRAY = new Box<>(new int[] {1});
        static final StringBuilder TEXT = new StringBuilder("x");
        static final Supplier<List<String>> CAPTURED = captured(new ArrayList<>());

        private static Supplier<List<String>> captured(List<String> texts) {
            return () -> texts;
        }
    }

    record Box<T>(T content) {}
}
