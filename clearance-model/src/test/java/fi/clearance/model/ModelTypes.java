package fi.clearance.model;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The types of the model, for tests that leave none of them out. */
final class ModelTypes {

    private ModelTypes() {}

    /** The public types of the model. */
    static List<Class<?>> all() {
        try {
            Path classes = Path.of(When.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file)
                                .toString()
                                .replace(classes.getFileSystem().getSeparator(), "."))
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("the classes of the model cannot be listed", e);
        }
    }

    /** The public methods without parameters that a type declares, except toString. */
    static Stream<Method> accessors(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method ->
                        method.getParameterCount() == 0 && !method.getName().equals("toString"));
    }

    /** The simple name of the type that declares a method, and its own. */
    static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, When.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
