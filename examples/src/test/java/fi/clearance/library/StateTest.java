package fi.clearance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("nothing that hangs on a static field can change")
class StateTest {

    /** Collections of the platform that refuse every change. */
    private static final String UNMODIFIABLE =
            "java\\.util\\.(ImmutableCollections\\$.*|Collections\\$(Unmodifiable|Empty|Singleton).*)";

    /** Values of the platform that never change, and its functions. */
    private static final String VALUES =
            "java\\.(lang\\.(String|Integer|Boolean|Character|Class|Byte|Long)|time\\..*|util\\.regex\\.Pattern|"
                    + "util\\.Comparator.*|util\\.Locale)";

    @Test
    @DisplayName("of the published modules")
    void library() {
        assertThat(changing(Library.types())).isEmpty();
    }

    @Test
    @DisplayName("and what could is found, wherever it hangs")
    void found() {
        assertThat(changing(List.of(Impure.Changing.class)))
                .containsExactlyInAnyOrder(
                        "Changing.CONCURRENT",
                        "Changing.LIST",
                        "Changing.WITHIN",
                        "Changing.ARRAY",
                        "Changing.TEXT",
                        "Changing.CAPTURED");
    }

    private static Set<String> changing(List<? extends Class<?>> types) {
        Set<String> changing = new LinkedHashSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        types.stream()
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field -> !field.getType().isPrimitive())
                .filter(field -> !isFixed(get(field, null), seen))
                .forEach(field -> changing.add(field.getDeclaringClass().getSimpleName() + "." + field.getName()));
        return changing;
    }

    /** Whether a value and all that can be reached from it stays as it is. */
    private static boolean isFixed(Object value, Set<Object> seen) {
        String type = value.getClass().getName();
        if (type.matches(VALUES) || !seen.add(value)) {
            return true;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || isFixed(optional.get(), seen);
        }
        if (value instanceof Iterable<?> several) {
            return type.matches(UNMODIFIABLE) && all(several, seen);
        }
        if (value instanceof Map<?, ?> map) {
            return type.matches(UNMODIFIABLE) && all(map.keySet(), seen) && all(map.values(), seen);
        }
        return type.startsWith("fi.clearance.")
                && fields(value.getClass()).allMatch(field -> isFixed(field, value, seen));
    }

    private static boolean all(Iterable<?> several, Set<Object> seen) {
        for (Object one : several) {
            if (!isFixed(one, seen)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFixed(Field field, Object owner, Set<Object> seen) {
        if (field.getName().equals("initShim")) {
            return getOrNull(field, owner) == null;
        }
        return Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive()
                        || getOrNull(field, owner) == null
                        || isFixed(get(field, owner), seen));
    }

    /** The fields of a value, those of a constant of an enum without the name that every one has. */
    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above.getName().startsWith("fi."), Class::getSuperclass)
                .flatMap(above -> Stream.of(above.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private static Object get(Field field, @Nullable Object owner) {
        return Objects.requireNonNull(getOrNull(field, owner), field.getName());
    }

    private static @Nullable Object getOrNull(Field field, @Nullable Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
