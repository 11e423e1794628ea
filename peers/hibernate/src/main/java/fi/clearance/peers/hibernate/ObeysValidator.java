package fi.clearance.peers.hibernate;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Predicate;

/** Asks one of the rules. */
final class ObeysValidator implements ConstraintValidator<Obeys, Object> {

    private final List<Predicate<Object>> rules;
    private Predicate<Object> rule = facts -> false;

    ObeysValidator(List<Predicate<Object>> rules) {
        this.rules = rules;
    }

    @Override
    public void initialize(Obeys obeys) {
        rule = rules.get(obeys.rule());
    }

    @Override
    public boolean isValid(Object facts, ConstraintValidatorContext context) {
        return rule.test(facts);
    }
}
