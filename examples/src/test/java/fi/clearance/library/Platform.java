package fi.clearance.library;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the library knows of the platform. */
final class Platform {

    private static final Map<String, String> BY_PACKAGE = Map.of(
            "java.lang",
                    "Boolean Character Class Comparable Enum FunctionalInterface IllegalArgumentException"
                            + " IllegalStateException IncompatibleClassChangeError IndexOutOfBoundsException Integer Iterable Math Object Record"
                            + " SafeVarargs String StringBuilder Throwable UnsupportedOperationException",
            "java.lang.annotation", "Annotation ElementType Retention RetentionPolicy Target",
            "java.io", "BufferedReader IOException InputStream InputStreamReader UncheckedIOException",
            "java.nio.charset", "StandardCharsets",
            "java.text", "MessageFormat",
            "java.time",
                    "DateTimeException LocalDate LocalDateTime LocalTime Month Period Year YearMonth ZoneId"
                            + " ZonedDateTime",
            "java.time.format", "DateTimeFormatter",
            "java.util",
                    "AbstractList ArrayList Arrays Collection Collections Comparator EnumMap EnumSet HashMap HashSet Iterator"
                            + " LinkedHashMap LinkedHashSet List Locale Locale$IsoCountryCode Map Map$Entry Objects"
                            + " Optional RandomAccess ResourceBundle Set",
            "java.util.function", "BiFunction Function IntFunction Predicate UnaryOperator",
            "java.util.regex", "Matcher Pattern");

    /** By name. */
    static final Set<String> TYPES = Stream.concat(
                    Stream.of("java.util.stream.Collectors", "java.util.stream.IntStream", "java.util.stream.Stream"),
                    BY_PACKAGE.entrySet().stream()
                            .flatMap(types -> Stream.of(types.getValue().split(" ", -1))
                                    .map(type -> types.getKey() + "." + type)))
            .collect(Collectors.toUnmodifiableSet());

    /** The structure of the texts, the questions, and the ledgers, read once each from the module's own resources. */
    static final Set<String> READERS = Set.of(
            "fi.clearance.model.statute.StructureTable",
            "fi.clearance.validation.Question$Table",
            "fi.clearance.validation.statute.Ledger",
            "fi.clearance.validation.statute.Ledger$Holder",
            "fi.clearance.migri.Bulletin$Holder");

    /** Of types that could lead anywhere, the members that may be used. */
    static final Map<String, Set<String>> ALLOWED = Map.of(
            // The name and the home of a type, to find its texts; the constants of an enum; and the resources of
            // READERS.
            "java.lang.Class",
            Set.of(
                    "getEnumConstants",
                    "getModule",
                    "getPackageName",
                    "getResourceAsStream",
                    "getSimpleName",
                    "isInstance"),
            // Languages are arguments; the countries are those of the platform.
            "java.util.Locale",
            Set.of("<init>", "ENGLISH", "forLanguageTag", "getISOCountries", "getLanguage"),
            "java.util.ResourceBundle",
            Set.of("containsKey", "getBundle", "getString"),
            // Its patterns hold texts alone, so that its default locale has nothing to say.
            "java.text.MessageFormat",
            Set.of("format"),
            "java.time.ZoneId",
            Set.of("of"));

    /** Members of any type that ask the clock, the machine or chance, or that use threads. */
    static final Set<String> FORBIDDEN = Set.of(
            "now",
            "random",
            "shuffle",
            "parallel",
            "parallelStream",
            "parallelSort",
            "parallelSetAll",
            "parallelPrefix",
            "wait",
            "notify",
            "notifyAll",
            "getClass",
            "getInteger",
            "getBoolean",
            "printStackTrace",
            "ofLocalizedDate",
            "ofLocalizedTime",
            "ofLocalizedDateTime");

    /** Methods of texts that go by the default locale unless they are given one. */
    static final Set<String> BY_LOCALE = Set.of("format", "formatted", "toLowerCase", "toUpperCase", "getBytes");

    /**
     * The fields that change: what Immutables uses while it makes a value, and what one validation collects until it
     * answers: its findings, the questions that a rule asks, the day on which something turns.
     */
    static final Set<String> CHANGING = Set.of("initShim", "collected", "count", "consulted", "nextChange");

    private Platform() {}
}
