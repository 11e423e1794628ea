package fi.clearance.validation;

import java.util.List;
import java.util.stream.Stream;

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
        return Stream.of(((Enum<?>) this).getDeclaringClass().getEnumConstants())
                .map(Reading.class::cast)
                .toList();
    }

    /** {@return whether this is the recommended reading} */
    default boolean isRecommended() {
        return question().options().get(0).equals(name());
    }
}
