package fi.clearance.validation;

import java.util.List;

/**
 * One way to read a question that the text leaves open.
 *
 * <p>Each question that code can follow in more than one way is an enum, and its constants are its readings, the
 * recommended one first. Only enums implement this interface.
 */
public interface Reading {

    /** {@return the question that this is a reading of} */
    Question question();

    /** {@return the name of the constant, stable within its question} */
    String name();

    /** {@return every reading of the question, the recommended one first} */
    default List<Reading> all() {
        return List.of((Reading[]) ((Enum<?>) this).getDeclaringClass().getEnumConstants());
    }

    /** {@return whether this is the recommended reading} */
    default boolean isRecommended() {
        return question().options().get(0).equals(name());
    }
}
