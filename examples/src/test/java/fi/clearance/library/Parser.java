package fi.clearance.library;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A public way to make a value of one text and nothing else. */
record Parser(Executable made) {

    private static final Set<Class<?>> TEXTS =
            Set.of(String.class, CharSequence.class, char[].class, byte[].class, InputStream.class, Reader.class);

    /** Every one of the library, but for those that compilers write for enums. */
    static List<Parser> all() {
        return Library.publicTypes().stream()
                .flatMap(type -> Stream.<Executable>concat(
                        Stream.of(type.getConstructors()), Stream.of(type.getDeclaredMethods())))
                .filter(made -> made.getParameterCount() == 1 && TEXTS.contains(made.getParameterTypes()[0]))
                .filter(made -> Modifier.isPublic(made.getModifiers()))
                .filter(made -> made instanceof Constructor<?> || isFactory((Method) made))
                .map(Parser::new)
                .toList();
    }

    private static boolean isFactory(Method method) {
        boolean ofEnum = method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
        return Modifier.isStatic(method.getModifiers()) && !ofEnum;
    }

    String name() {
        String type = made.getDeclaringClass().getSimpleName();
        return made instanceof Constructor<?> ? "new " + type : type + "." + made.getName();
    }

    /** Makes the value. */
    Object parse(String text) {
        Object argument = made.getParameterTypes()[0] == InputStream.class
                ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                : text;
        try {
            Object value = made instanceof Constructor<?> constructor
                    ? constructor.newInstance(argument)
                    : ((Method) made).invoke(null, argument);
            return Objects.requireNonNull(value, name());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(name() + " fails of " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a value cannot be made", e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
