package fi.clearance.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("the published modules are pure")
class PurityTest {

    private static final JavaClasses SINS = new ClassFileImporter().importClasses(Impure.class.getDeclaredClasses());

    private static final Map<Purity, List<String>> FOUND = Stream.of(Purity.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), rule -> rule.violations(SINS)));

    private static final Set<Class<?>> SEEN_WHEN_RUN = Set.of(Impure.Changing.class, Impure.Box.class);

    @ParameterizedTest
    @EnumSource
    @DisplayName("no class file of theirs breaks a rule")
    void pure(Purity rule) {
        assertThat(rule.violations(Library.CLASSES)).isEmpty();
    }

    @Test
    @DisplayName("the rules see the class files of all three modules")
    void complete() {
        assertThat(Library.CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> Stream.of(name.split("\\.", -1)).limit(3).collect(Collectors.joining("."))))
                .contains("fi.clearance.model", "fi.clearance.validation", "fi.clearance.migri")
                .hasSizeGreaterThan(900);
    }

    static Stream<JavaMember> sins() {
        return SINS.stream()
                .filter(type -> !SEEN_WHEN_RUN.contains(type.reflect()))
                .flatMap(type -> Stream.<JavaMember>concat(type.getMethods().stream(), type.getFields().stream()))
                .filter(member -> !member.getName().startsWith("lambda$"));
    }

    @ParameterizedTest
    @MethodSource("sins")
    @DisplayName("every sin is found by a rule")
    void found(JavaMember sin) {
        String name = sin.getOwner().getName() + "." + sin.getName();
        assertThat(FOUND.values().stream().flatMap(List::stream)).anyMatch(violation -> violation.contains("<" + name));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every rule finds a sin that no other rule finds")
    void needed(Purity rule) {
        List<String> byOthers = FOUND.entrySet().stream()
                .filter(found -> found.getKey() != rule)
                .flatMap(found -> found.getValue().stream())
                .toList();
        assertThat(sins().map(sin -> "<" + sin.getOwner().getName() + "." + sin.getName()))
                .anySatisfy(sin -> {
                    assertThat(FOUND.get(rule)).anyMatch(violation -> violation.contains(sin));
                    assertThat(byOthers).noneMatch(violation -> violation.contains(sin));
                });
    }

    @Test
    @DisplayName("every exception that the rules make is still needed")
    void exceptions() {
        Set<String> named = Library.CLASSES.stream().map(JavaClass::getName).collect(Collectors.toSet());
        assertThat(named).containsAll(Platform.READERS);
        Set<String> targets = Library.CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getName())
                .collect(Collectors.toSet());
        assertThat(targets).containsAll(Platform.TYPES);
        Map<String, Set<String>> members = Library.CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access ->
                        Platform.ALLOWED.containsKey(access.getTargetOwner().getName()))
                .collect(Collectors.groupingBy(
                        access -> access.getTargetOwner().getName(),
                        Collectors.mapping(access -> access.getTarget().getName(), Collectors.toSet())));
        assertThat(members).isEqualTo(Platform.ALLOWED);
        Set<String> changing = Library.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .map(JavaMember::getName)
                .filter(Platform.CHANGING::contains)
                .collect(Collectors.toSet());
        assertThat(changing).isEqualTo(Platform.CHANGING);
    }
}
