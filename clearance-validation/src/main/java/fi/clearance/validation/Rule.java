package fi.clearance.validation;

/**
 * One rule of the law.
 *
 * <p>Rules are the constants of enums, one enum for a topic, in the order of the statute, so that the enum reads like
 * the section it encodes.
 *
 * @param <T> what is validated
 */
public interface Rule<T> {

    /** {@return what the rule says and how it is assessed} */
    Norm<T> norm();

    /** {@return the name of the constant} */
    String name();
}
