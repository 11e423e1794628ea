package fi.clearance.library;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.NATIVE;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNCHRONIZED;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** What makes the library pure, as rules on its class files. */
enum Purity {
    /**
     * Of the platform it knows the types listed beside this and no others. Among those that it does not know are clocks
     * and time zones, files and sockets, threads and locks, method handles and reflection, logs, processes, system
     * properties, and random numbers.
     */
    TYPES(classes().should(onlyDependOnClassesThat(describe("are known", Purity::isKnown)))),

    /** Only the readers of tables touch streams, and only they and the holders of these look for resources. */
    READERS(noClasses()
            .that(describe("read no table", type -> !Platform.READERS.contains(type.getFullName())))
            .should(accessTargetWhere(describe("reads", Purity::reads)))),

    /** Of the known types it uses no member that asks the clock, the machine or its defaults, or another class. */
    MEMBERS(noClasses().should(accessTargetWhere(describe("asks what is not among its arguments", Purity::asks)))),

    /** Fields are final, and arrays only where the compiler makes them, for enums and switches. */
    FIELDS(noFields()
            .that(describe("hold values", field -> !Platform.CHANGING.contains(field.getName())))
            .and(describe("are of no builder", field -> !isBuilder(field.getOwner())))
            .should(be(describe("a place that can change", Purity::canChange)))),

    /** No lock, and no code but Java. */
    METHODS(noMethods()
            .should(be(describe(
                    "locked or foreign",
                    method -> method.getModifiers().contains(SYNCHRONIZED)
                            || method.getModifiers().contains(NATIVE)))));

    private final ArchRule rule;

    Purity(ArchRule rule) {
        this.rule = rule;
    }

    /** What breaks this rule, a line each. */
    List<String> violations(JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }

    private static boolean isKnown(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.isPrimitive()
                || base.getPackageName().matches("(fi\\.clearance|org\\.jspecify|org\\.immutables)\\..*")
                || Platform.TYPES.contains(base.getName());
    }

    private static boolean reads(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().equals("java.io")
                || access.getTarget().getName().startsWith("getResource");
    }

    private static boolean asks(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        Set<String> allowed = Platform.ALLOWED.get(owner);
        return allowed == null ? isDefault(owner, name, parameters(access)) : !allowed.contains(name);
    }

    private static boolean isDefault(String owner, String name, List<String> parameters) {
        boolean ofTexts = owner.equals("java.lang.String");
        return (owner.startsWith("java.") && Platform.FORBIDDEN.contains(name))
                || (ofTexts && parameters.contains("byte[]"))
                || (ofTexts && Platform.BY_LOCALE.contains(name) && !parameters.contains("Locale"))
                || (name.equals("ofPattern") && !parameters.contains("Locale"))
                || (owner.equals("java.io.InputStreamReader") && parameters.equals(List.of("InputStream")));
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .toList()
                : List.of();
    }

    private static boolean canChange(JavaField field) {
        boolean written = !field.getModifiers().contains(SYNTHETIC);
        return !field.getModifiers().contains(FINAL) || (field.getRawType().isArray() && written);
    }

    private static boolean isBuilder(JavaClass type) {
        return type.getFullName().matches(".*\\.Immutable\\w+\\$(Builder|InitShim)");
    }
}
