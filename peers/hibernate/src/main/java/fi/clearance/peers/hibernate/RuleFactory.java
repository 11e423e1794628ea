package fi.clearance.peers.hibernate;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.List;
import java.util.function.Predicate;

/** Gives every constraint the rules to choose from. */
record RuleFactory(List<Predicate<Object>> rules) implements ConstraintValidatorFactory {

    @Override
    public <V extends ConstraintValidator<?, ?>> V getInstance(Class<V> key) {
        return key.cast(new ObeysValidator(rules));
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        // nothing is held
    }
}
