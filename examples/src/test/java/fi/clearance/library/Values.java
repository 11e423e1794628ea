package fi.clearance.library;

import fi.clearance.examples.Topics;
import fi.clearance.model.When;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.party.BusinessId;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Setting;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes values of the library by chance, with whatever attributes go together. Every text in them is a marker that
 * names its attribute, every person has an identity code.
 */
public final class Values {

    /** The texts that have a form, of the attributes that are not personal. */
    private static final Map<String, String> FORMED = Map.of("Decree.number", "123/2024");

    private static final List<String> CODES = List.of("131052-308T", "100585-901F", "010100+002H");
    private static final List<String> COUNTRIES = List.of("FI", "SE", "RU", "SUHH");

    /** How far values are nested at most. */
    private static final int DEEPEST = 9;

    private static final int ATTEMPTS = 40;

    private final Random random;
    private final List<RuntimeException> refusals = new ArrayList<>();
    private final Set<String> marked = new LinkedHashSet<>();

    /** Whether little is stated, since too much has contradicted itself. */
    private boolean sparing;

    /** Makes a source of values. */
    public Values(Random random) {
        this.random = random;
    }

    /** What was refused on the way, since it contradicted itself. */
    public List<RuntimeException> refusals() {
        return List.copyOf(refusals);
    }

    /** The attributes in which a marker stands. */
    public Set<String> marked() {
        return Collections.unmodifiableSet(marked);
    }

    /** The marker that stands for a text. */
    public static String marker(String attribute) {
        return "<<" + attribute + ">>";
    }

    /** A value of a type. */
    public <T> T of(Class<T> type) {
        return type.cast(value(type, type.getSimpleName(), 0));
    }

    /** Whether there are values of a type. A number is none: it can only be an index or a count. */
    public static boolean makes(Type type) {
        Class<?> raw = raw(type);
        return raw == boolean.class
                || raw.isEnum()
                || raw.isRecord()
                || raw.isSealed()
                || Stream.of(LocalDate.class, Readings.class, Setting.class, Matter.class, When.class)
                        .anyMatch(raw::equals);
    }

    /** A value of a type, for an attribute. */
    public Object of(Type type, String attribute) {
        return value(type, attribute, 0);
    }

    private Object value(Type type, String attribute, int depth) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return depth < DEEPEST && random.nextInt(4) > (sparing ? 2 : 0)
                    ? Optional.of(value(argument(type, 0), attribute, depth))
                    : Optional.empty();
        }
        if (raw == List.class || raw == Iterable.class) {
            return IntStream.range(0, depth < DEEPEST - 4 ? random.nextInt(3) : 0)
                    .mapToObj(i -> value(argument(type, 0), attribute, depth + 1))
                    .distinct()
                    .toList();
        }
        if (raw == Map.class) {
            return raw(argument(type, 0)).isEnum() ? answers(type, attribute, depth) : Map.of();
        }
        if (raw == String.class) {
            return text(attribute);
        }
        if (raw.isEnum()) {
            return one(List.of(raw.getEnumConstants()));
        }
        return leaf(raw).orElseGet(() -> whole(raw, depth + 1));
    }

    private Map<Object, Object> answers(Type type, String attribute, int depth) {
        Map<Object, Object> answers = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            answers.put(value(argument(type, 0), attribute, depth), value(argument(type, 1), attribute, depth));
        }
        return answers;
    }

    private String text(String attribute) {
        String formed = FORMED.get(attribute);
        if (formed != null) {
            return formed;
        }
        marked.add(attribute);
        return marker(attribute);
    }

    private Optional<Object> leaf(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(random.nextBoolean());
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(random.nextInt(3));
        }
        if (type == LocalDate.class) {
            return Optional.of(day());
        }
        if (type == LocalTime.class) {
            return Optional.of(LocalTime.of(random.nextInt(24), 30));
        }
        if (type == LocalDateTime.class) {
            return Optional.of(day().atTime(random.nextInt(24), 30));
        }
        if (type == When.class) {
            return Optional.of(one(List.of(When.NOT_STATED, When.on(day()), When.parse("2014"), When.parse("1952"))));
        }
        if (type == ActTime.class) {
            return Optional.of(
                    one(List.of(ActTime.NOT_STATED, ActTime.on(When.on(day())), ActTime.parse("2013/2014"))));
        }
        if (type == PersonalIdentityCode.class) {
            return Optional.of(PersonalIdentityCode.parse(one(CODES)));
        }
        if (type == BusinessId.class) {
            return Optional.of(BusinessId.parse("0737546-2"));
        }
        if (type == Country.class) {
            return Optional.of(Country.parse(one(COUNTRIES)));
        }
        if (type == Matter.class) {
            return Optional.of(one(Topics.MATTERS));
        }
        if (type == Provision.class) {
            return Optional.of(Provision.of("32.1:3"));
        }
        if (type == Readings.class) {
            return Optional.of(Readings.recommended().with(one(Topics.READINGS)));
        }
        if (type == Setting.class) {
            return Optional.of(Setting.on(day()).with(Readings.recommended().with(one(Topics.READINGS))));
        }
        return Optional.empty();
    }

    private LocalDate day() {
        return LocalDate.of(2012, 1, 1).plusDays(random.nextInt(14 * 365));
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /** A record or a built value, or one of the members of a family of them. */
    private Object whole(Class<?> type, int depth) {
        if (type.isRecord()) {
            return attempt(() -> record(type, depth));
        }
        if (BuiltType.isBuilt(type)) {
            return attempt(() -> built(type, depth));
        }
        if (type.isSealed()) {
            return value(one(List.of(type.getPermittedSubclasses())), type.getSimpleName(), depth);
        }
        throw new AssertionError("no way to make a " + type);
    }

    /** What is made by chance may contradict itself: then it is refused, and made anew. */
    private Object attempt(Attempt attempt) {
        boolean before = sparing;
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                sparing = before || i > ATTEMPTS / 4;
                try {
                    return attempt.make();
                } catch (InvocationTargetException e) {
                    refuse(e);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a value cannot be made", e);
        } finally {
            sparing = before;
        }
        throw new AssertionError("refused too often", refusals.get(refusals.size() - 1));
    }

    private void refuse(InvocationTargetException e) {
        if (!(e.getCause() instanceof RuntimeException refusal)) {
            throw new AssertionError(e);
        }
        refusals.add(refusal);
    }

    private interface Attempt {
        Object make() throws ReflectiveOperationException;
    }

    private Object record(Class<?> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(Stream.of(components)
                .map(part -> value(part.getGenericType(), type.getSimpleName() + "." + part.getName(), depth))
                .toArray());
    }

    /** States everything or, if that contradicts itself, what it must have and then whatever goes with the rest. */
    private Object built(Class<?> type, int depth) throws ReflectiveOperationException {
        BuiltType built = BuiltType.of(type);
        List<Method> attributes = new ArrayList<>(built.attributes());
        Collections.shuffle(attributes, random);
        attributes.sort(Comparator.comparing(attribute -> !built.isMandatory(attribute)));
        Map<Method, Object> everything = new LinkedHashMap<>();
        for (Method attribute : attributes) {
            String name = type.getSimpleName() + "." + attribute.getName();
            everything.put(attribute, value(attribute.getGenericReturnType(), name, depth));
        }
        try {
            return built.build(everything);
        } catch (InvocationTargetException e) {
            refuse(e);
            return consistent(built, everything);
        }
    }

    private Object consistent(BuiltType built, Map<Method, Object> everything) throws ReflectiveOperationException {
        Map<Method, Object> stated = new LinkedHashMap<>();
        for (Map.Entry<Method, Object> attribute : everything.entrySet()) {
            stated.put(attribute.getKey(), attribute.getValue());
            if (!built.isMandatory(attribute.getKey())) {
                try {
                    built.build(stated);
                } catch (InvocationTargetException e) {
                    refuse(e);
                    stated.remove(attribute.getKey());
                }
            }
        }
        return built.build(stated);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private static Type argument(Type type, int which) {
        return ((ParameterizedType) type).getActualTypeArguments()[which];
    }
}
