package fi.clearance.library;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the library lets out: everything that is printed, and the messages of everything that is refused. */
public final class Outputs {

    private static final Pattern MARKER = Pattern.compile("<<([\\w.]+)>>");

    private static final Set<String> OF_OBJECTS = Set.of("equals", "hashCode", "compareTo");

    private final StringBuilder text = new StringBuilder();
    private final Values values;

    /** Collects what comes of values. */
    public Outputs(Values values) {
        this.values = values;
    }

    /** Adds what is printed. */
    public void print(Object printed) {
        text.append(printed).append('\n');
    }

    /** Adds what a value prints, and everything that it answers when it is asked for anything but a text in it. */
    public void printAll(Object value) {
        print(value);
        if (value.getClass().getPackageName().startsWith("fi.clearance.")) {
            Stream.of(value.getClass().getMethods())
                    .filter(Outputs::asks)
                    .forEach(method -> call(method, value).ifPresent(this::print));
        }
    }

    private static boolean asks(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && !OF_OBJECTS.contains(method.getName())
                && !isText(method.getGenericReturnType());
    }

    /** Calls a function with values made for it, if there are some for each parameter. */
    public Optional<Object> call(Method method, @Nullable Object target) {
        if (!Arrays.stream(method.getGenericParameterTypes()).allMatch(Values::makes)) {
            return Optional.empty();
        }
        Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(type -> values.of(type, method.getName()))
                .toArray();
        try {
            method.setAccessible(true);
            return Optional.ofNullable(method.invoke(target, arguments));
        } catch (InvocationTargetException e) {
            refuse(Objects.requireNonNull(e.getCause()));
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Adds what a refusal says, which has to be one of the two that the library knows. */
    public void refuse(Throwable refusal) {
        if (refusal.getClass() != IllegalArgumentException.class && refusal.getClass() != IllegalStateException.class) {
            throw new AssertionError("neither a value nor a refusal", refusal);
        }
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            print(cause);
        }
    }

    /** The attributes whose texts can be read in what was let out, and any line with an identity code. */
    public Set<String> leaks() {
        values.refusals().forEach(this::refuse);
        Set<String> leaks = new TreeSet<>();
        Matcher marker = MARKER.matcher(text);
        while (marker.find()) {
            leaks.add(marker.group(1));
        }
        List<String> codes = new ArrayList<>(
                text.toString().lines().filter(Refusal::showsCode).toList());
        leaks.addAll(codes);
        return leaks;
    }

    private static boolean isText(Type type) {
        return type.getTypeName().contains("java.lang.String");
    }

    /** Whether a method gives a text that somebody stated. */
    static boolean isTextAttribute(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && !method.getName().equals("toString")
                && isText(method.getGenericReturnType());
    }

    static Stream<String> names(Stream<Method> methods) {
        return methods.map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }
}
