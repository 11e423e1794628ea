package fi.clearance.peers.hibernate;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That a rule is not in the way. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ObeysValidator.class)
@interface Obeys {

    /** The place of the rule in the list. */
    int rule();

    /** The id of the rule. */
    String message();

    /** No groups. */
    Class<?>[] groups() default {};

    /** No payload. */
    Class<? extends Payload>[] payload() default {};
}
