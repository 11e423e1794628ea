package fi.clearance.docs;

/** Names types as the texts of the form do. */
final class Names {

    private Names() {}

    /** The name of a type, with those of the types around it. */
    static String of(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** The name of a constant, with that of its type. */
    static String of(Enum<?> constant) {
        return of(constant.getDeclaringClass()) + "." + constant.name();
    }
}
