package fi.clearance.library;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;

/** The class files of the three published modules. */
public final class Library {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .importPackages("fi.clearance.model", "fi.clearance.validation", "fi.clearance.migri");

    private Library() {}

    /** The names of every type. */
    public static List<String> names() {
        return types().stream().<String>map(Class::getName).toList();
    }

    /** Every type, by name. */
    static List<? extends Class<?>> types() {
        return CLASSES.stream()
                .filter(type -> !type.getSimpleName().endsWith("-info"))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect)
                .toList();
    }

    /** The types that callers see. */
    static List<? extends Class<?>> publicTypes() {
        return types().stream().filter(Library::isPublic).toList();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }
}
