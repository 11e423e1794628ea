package fi.clearance.trial.page;

import org.teavm.extension.introspect.IntrospectClass;
import org.teavm.extension.introspect.IntrospectElement;
import org.teavm.extension.spi.reflection.SimpleReflectionPolicy;

/** Tells the compiler which members are found by their names: those that make the values of a case. */
public final class Reflected extends SimpleReflectionPolicy {

    /** Made by the compiler, which finds it as a service. */
    public Reflected() {}

    @Override
    protected void setup() {
        selectClasses(Reflected::isOfCase).reflectableMembers(member -> true);
    }

    private static boolean isOfCase(IntrospectClass<?> type) {
        return (isIn(type, "fi.clearance.model.")
                        || isIn(type, "fi.clearance.migri.")
                        || isIn(type, "fi.clearance.examples."))
                && (type.isRecord()
                        || type.name().endsWith("Builder")
                        || type.declaredMethods().stream()
                                .anyMatch(method -> method.name().equals("builder")));
    }

    private static boolean isIn(IntrospectElement type, String start) {
        return type.name().startsWith(start);
    }
}
