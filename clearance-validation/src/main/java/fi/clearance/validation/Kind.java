package fi.clearance.validation;

import java.util.List;
import java.util.function.Function;

/**
 * A fact that is always stated and has few values, such as the source of a datum. What rules make of each value can be
 * worked out before there is a case: see {@link Validator#by}.
 *
 * @param fact the path of the fact
 * @param of where the fact is
 * @param type the enum of its values
 * @param <T> what is validated
 * @param <K> the fact
 */
public record Kind<T, K extends Enum<K>>(String fact, Function<T, K> of, Class<K> type) {

    /**
     * Makes a condition on the fact.
     *
     * @param values some of its values, at least one
     * @return a condition that holds if the fact has one of them, and is never open
     */
    public Condition<T> among(List<K> values) {
        return Conditions.Among.of(this, values);
    }
}
