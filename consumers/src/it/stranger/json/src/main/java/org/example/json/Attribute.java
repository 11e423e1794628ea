package org.example.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One attribute of a value that is made by a builder.
 *
 * <p>The methods of a builder are declared in a class that is not public. Asked for by the name of the public builder,
 * as a compiler does, they can be called without opening any package; {@link Method#invoke} could not.
 *
 * @param type what it holds
 * @param accessor the method of the value
 * @param setter the method of its builder that sets it as a whole
 */
record Attribute(Type type, MethodHandle accessor, MethodHandle setter) {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    /** The public type of a value: the one that nests its builder. */
    static Optional<Class<?>> home(Class<?> type) {
        return Stream.of(Stream.of(type), Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .<Class<?>>flatMap(types -> types)
                .filter(candidate -> Modifier.isPublic(candidate.getModifiers()))
                .filter(candidate -> builder(candidate).isPresent())
                .findFirst();
    }

    /** The builder of a value. */
    static Optional<Class<?>> builder(Class<?> home) {
        return Stream.of(home.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst();
    }

    /** The attributes of a value by their names. */
    static Map<String, Attribute> of(Class<?> home) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        Class<?> builder = builder(home).orElseThrow();
        for (Method accessor : home.getMethods()) {
            if (accessor.getParameterCount() == 0 && !Modifier.isStatic(accessor.getModifiers())) {
                Stream.of(builder.getMethods())
                        .filter(setter -> sets(setter, accessor))
                        .findFirst()
                        .ifPresent(setter -> attributes.put(
                                accessor.getName(),
                                new Attribute(
                                        accessor.getGenericReturnType(),
                                        handle(home, accessor),
                                        handle(builder, setter))));
            }
        }
        return attributes;
    }

    private static boolean sets(Method setter, Method accessor) {
        return setter.getName().equals(accessor.getName())
                && setter.getParameterCount() == 1
                && setter.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType());
    }

    private static MethodHandle handle(Class<?> type, Method method) {
        try {
            return LOOKUP.findVirtual(
                    type, method.getName(), MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
