package fi.clearance.laws;

import fi.clearance.validation.Rule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes one fact of a value, by the path that rules and gaps name it with. */
public final class Facts {

    /** Methods are looked up once: that takes longer than everything else here. */
    private static final Map<Call, Method> METHODS = new ConcurrentHashMap<>();

    private static final ClassValue<Method> BUILDERS = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> built) {
            return Stream.concat(Stream.of(built.getSuperclass()), Stream.of(built.getInterfaces()))
                    .flatMap(written -> Stream.of(written.getMethods()))
                    .filter(method -> method.getName().equals("builder"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(built + " has no builder"));
        }
    };

    private Facts() {}

    /**
     * Copies a value with one fact changed. A fact of an optional part that is not there stays as it is.
     *
     * @throws IllegalArgumentException if the value refuses the fact
     */
    public static <T> T with(T value, String path, Object fact) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return set(value, path, fact);
        }
        String part = path.substring(0, dot);
        String rest = path.substring(dot + 1);
        Object inner = get(value, part);
        if (inner instanceof Optional<?> optional) {
            return set(value, part, optional.map(there -> with((Object) there, rest, fact)));
        }
        if (inner instanceof List<?> list) {
            return set(
                    value,
                    part,
                    list.stream().map(one -> with((Object) one, rest, fact)).toList());
        }
        if (inner instanceof Map<?, ?> map) {
            return set(value, part, entry(map, part(value.getClass(), part), rest, fact));
        }
        return set(value, part, with(inner, rest, fact));
    }

    /**
     * Makes a function that copies a value with facts changed, in the order of their paths. It starts from what it made
     * the last time, as far as the facts are the same.
     */
    public static <T> Function<Map<String, Object>, T> stating(T value, List<String> paths) {
        List<Object> stated = new ArrayList<>();
        List<T> made = new ArrayList<>(List.of(value));
        return facts -> {
            int same = 0;
            while (same < stated.size() && stated.get(same).equals(facts.get(paths.get(same)))) {
                same++;
            }
            stated.subList(same, stated.size()).clear();
            made.subList(same + 1, made.size()).clear();
            for (String path : paths.subList(same, paths.size())) {
                Object fact = Objects.requireNonNull(facts.get(path), path);
                made.add(with(made.get(made.size() - 1), path, fact));
                stated.add(fact);
            }
            return made.get(made.size() - 1);
        };
    }

    private static Map<Object, Object> entry(Map<?, ?> map, Type type, String key, Object fact) {
        Map<Object, Object> changed = new LinkedHashMap<>(map);
        Class<?> keys = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
        Object constant = Stream.of(keys.getEnumConstants())
                .filter(one -> one.toString().equals(key))
                .findFirst()
                .orElseThrow();
        changed.put(constant, fact);
        return changed;
    }

    /** What a rule is about. */
    @SuppressWarnings("unchecked") // the type argument of the interface is the subject of the rule
    public static <T> Class<T> subject(Rule<T> rule) {
        Type implemented = ((Enum<?>) rule).getDeclaringClass().getGenericInterfaces()[0];
        return (Class<T>) ((ParameterizedType) implemented).getActualTypeArguments()[0];
    }

    /** The type of the fact at a path. */
    public static Class<?> type(Class<?> root, String path) {
        Type type = root;
        for (String step : path.split("\\.", -1)) {
            if (type instanceof ParameterizedType several) {
                boolean isMap = several.getRawType() == Map.class;
                type = several.getActualTypeArguments()[isMap ? 1 : 0];
                if (isMap) {
                    continue;
                }
            }
            type = part((Class<?>) type, step);
        }
        return type instanceof ParameterizedType several ? (Class<?>) several.getRawType() : (Class<?>) type;
    }

    private static Type part(Class<?> type, String name) {
        try {
            return type.getMethod(name).getGenericReturnType();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type.getSimpleName() + " has no " + name, e);
        }
    }

    private static Object get(Object value, String name) {
        try {
            return invoke(value, name);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(value.getClass().getSimpleName() + " has no " + name, e);
        }
    }

    private static <T> T set(T value, String name, Object fact) {
        try {
            return sameType(
                    value, value.getClass().isRecord() ? record(value, name, fact) : built(value, name, fact));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot set " + name, e);
        }
    }

    @SuppressWarnings("unchecked") // the constructor of a record and the builder of a type make values of that type
    private static <T> T sameType(T value, Object copy) {
        return ((Class<T>) value.getClass()).cast(copy);
    }

    private static Object record(Object value, String name, Object fact) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(name)
                    ? fact
                    : components[i].getAccessor().invoke(value);
        }
        return value.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private static Object built(Object value, String name, Object fact) throws ReflectiveOperationException {
        Object builder = BUILDERS.get(value.getClass()).invoke(null);
        invoke(builder, "from", value);
        invoke(builder, name, fact);
        return invoke(builder, "build");
    }

    private static Object invoke(Object target, String name) throws ReflectiveOperationException {
        return METHODS.computeIfAbsent(new Call(target.getClass(), name, Optional.empty()), Call::find)
                .invoke(target);
    }

    private static void invoke(Object target, String name, Object argument) throws ReflectiveOperationException {
        METHODS.computeIfAbsent(new Call(target.getClass(), name, Optional.of(argument.getClass())), Call::find)
                .invoke(target, argument);
    }

    /** A method by the type that it is called on, its name, and the type of its argument if it has one. */
    private record Call(Class<?> on, String name, Optional<Class<?>> argument) {

        Method find() {
            Method found = Stream.of(on.getMethods())
                    .filter(method -> method.getName().equals(name))
                    .filter(method -> method.getParameterCount()
                            == (int) argument.stream().count())
                    .filter(method -> argument.stream().allMatch(type -> fits(method.getParameterTypes()[0], type)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(on.getSimpleName() + " has no method " + name));
            found.setAccessible(true);
            return found;
        }

        private static boolean fits(Class<?> parameter, Class<?> argument) {
            return parameter.isAssignableFrom(argument) || (parameter == boolean.class && argument == Boolean.class);
        }
    }
}
