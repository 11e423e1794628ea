package fi.clearance.validation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes one fact of a value, by the path that rules and gaps name it with. */
final class Facts {

    private Facts() {}

    /**
     * Copies a value with one fact changed. A fact of an optional part that is not there stays as it is.
     *
     * @throws IllegalArgumentException if the value refuses the fact
     */
    static <T> T with(T value, String path, Object fact) {
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

    /** The type of the fact at a path. */
    static Class<?> type(Class<?> root, String path) {
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
            Method accessor = value.getClass().getMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(value.getClass().getSimpleName() + " has no " + name, e);
        }
    }

    private static <T> T set(T value, String name, Object fact) {
        try {
            return value.getClass().isRecord() ? record(value, name, fact) : built(value, name, fact);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot set " + name, e);
        }
    }

    @SuppressWarnings("unchecked") // the canonical constructor makes a value of the same type
    private static <T> T record(T value, String name, Object fact) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(name)
                    ? fact
                    : components[i].getAccessor().invoke(value);
        }
        return (T) value.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    @SuppressWarnings("unchecked") // the builder of a type makes a value of that type
    private static <T> T built(T value, String name, Object fact) throws ReflectiveOperationException {
        Class<?> type = Stream.concat(
                        Stream.of(value.getClass().getSuperclass()),
                        Stream.of(value.getClass().getInterfaces()))
                .filter(written -> Stream.of(written.getMethods())
                        .anyMatch(method -> method.getName().equals("builder")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value.getClass() + " has no builder"));
        Object builder = type.getMethod("builder").invoke(null);
        invoke(builder, "from", value);
        invoke(builder, name, fact);
        return (T) invoke(builder, "build");
    }

    private static Object invoke(Object builder, String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Stream.of(builder.getClass().getMethods())
                .filter(one -> one.getName().equals(name) && one.getParameterCount() == arguments.length)
                .filter(one -> arguments.length == 0 || fits(one.getParameterTypes()[0], arguments[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no builder method " + name));
        method.setAccessible(true);
        return method.invoke(builder, arguments);
    }

    private static boolean fits(Class<?> parameter, Object argument) {
        return parameter.isInstance(argument) || (parameter == boolean.class && argument instanceof Boolean);
    }
}
