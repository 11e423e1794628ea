package fi.clearance.library;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A type whose values are made by a builder, by the names of its attributes. */
final class BuiltType {

    private static final Map<Class<?>, BuiltType> KNOWN = new ConcurrentHashMap<>();

    private final Method builder;
    private final Method build;
    private final Map<String, Method> setters = new LinkedHashMap<>();
    private final List<Method> attributes;
    private final List<String> mandatory;

    private BuiltType(Class<?> type) throws ReflectiveOperationException {
        builder = type.getMethod("builder");
        Class<?> nested = builder.getReturnType();
        build = opened(nested.getMethod("build"));
        attributes = new ArrayList<>();
        for (Method accessor : type.getDeclaredMethods()) {
            boolean asks = Modifier.isPublic(accessor.getModifiers()) && !Modifier.isStatic(accessor.getModifiers());
            if (asks && accessor.getParameterCount() == 0) {
                setter(nested, accessor).ifPresent(method -> {
                    setters.put(accessor.getName(), opened(method));
                    attributes.add(accessor);
                });
            }
        }
        mandatory = missing();
    }

    static boolean isBuilt(Class<?> type) {
        return Stream.of(type.getDeclaredClasses())
                .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
    }

    static BuiltType of(Class<?> type) throws ReflectiveOperationException {
        BuiltType known = KNOWN.get(type);
        if (known == null) {
            known = new BuiltType(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    List<Method> attributes() {
        return attributes;
    }

    boolean isMandatory(Method attribute) {
        return mandatory.contains(attribute.getName());
    }

    Object build(Map<Method, Object> stated) throws ReflectiveOperationException {
        Object begun = Objects.requireNonNull(builder.invoke(null));
        for (Map.Entry<Method, Object> attribute : stated.entrySet()) {
            Method setter = setters.get(attribute.getKey().getName());
            Objects.requireNonNull(setter).invoke(begun, attribute.getValue());
        }
        return Objects.requireNonNull(build.invoke(begun));
    }

    /** What the builder asks for if nothing is stated. */
    private List<String> missing() throws ReflectiveOperationException {
        try {
            build(Map.of());
            return List.of();
        } catch (InvocationTargetException e) {
            String message = String.valueOf(Objects.requireNonNull(e.getCause()).getMessage());
            return List.of(message.replaceFirst(".*\\[", "").replace("]", "").split(", ", -1));
        }
    }

    /** The method of a builder that sets an attribute as a whole. */
    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        return Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(accessor.getName()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
                .findFirst();
    }

    /** A builder inherits its methods from a generated class that is not public. */
    private static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }
}
