package fi.clearance.trial;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What attributes a type of the model has: the components of a record, or what its builder takes. */
public final class Shape {

    private Shape() {}

    /**
     * Tells records from values that a builder makes.
     *
     * @param type a type of the model
     * @return whether it is a record
     */
    public static boolean isRecord(Class<?> type) {
        return type.getSuperclass() == Record.class;
    }

    /**
     * Tells whether a builder makes the values of a type.
     *
     * @param type a type
     * @return whether it has a builder
     */
    public static boolean isBuilt(Class<?> type) {
        return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
    }

    /**
     * Lists the attributes.
     *
     * @param type a record, or a type with a builder
     * @return the types of its attributes by name; those of a record in their order
     */
    public static Map<String, Type> attributes(Class<?> type) {
        Map<String, Type> attributes = new LinkedHashMap<>();
        if (isRecord(type)) {
            Stream.of(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .forEach(field -> attributes.put(field.getName(), field.getGenericType()));
            return attributes;
        }
        Set<String> taken = Stream.of(builder(type).getMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .collect(Collectors.toSet());
        Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && taken.contains(method.getName()))
                .forEach(method -> attributes.put(method.getName(), method.getGenericReturnType()));
        return attributes;
    }

    private static Class<?> builder(Class<?> type) {
        try {
            return type.getMethod("builder").getReturnType();
        } catch (NoSuchMethodException e) {
            throw new LinkageError(type.getSimpleName() + " has no builder", e);
        }
    }

    static boolean fits(Class<?> parameter, Object value) {
        return parameter.isInstance(value)
                || (parameter == boolean.class && value instanceof Boolean)
                || (parameter == int.class && value instanceof Integer);
    }
}
