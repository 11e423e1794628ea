package fi.clearance.peers.hibernate;

import fi.clearance.benchmarks.Contender;
import fi.clearance.benchmarks.Engine;
import fi.clearance.benchmarks.Job;
import fi.clearance.benchmarks.Named;
import fi.clearance.benchmarks.OneByOne;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * Hibernate Validator: each rule a constraint on the class of the cases, mapped in the program; messages are the ids as
 * they stand, so that nothing is interpolated.
 */
public final class HibernateEngine implements Engine {

    /** Made by the service loader. */
    public HibernateEngine() {}

    @Override
    public String name() {
        return "hibernate";
    }

    @Override
    public <T> Contender<T, ?> prepare(Job<T> job) {
        return new Validity<>(validator(job, true), validator(job, false));
    }

    private static <T> Validator validator(Job<T> job, boolean failFast) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<T> type = mapping.type(job.type());
        List<Named<T>> rules = job.rules();
        for (int i = 0; i < rules.size(); i++) {
            type.constraint(new GenericConstraintDef<>(Obeys.class)
                    .param("rule", i)
                    .message(rules.get(i).ruleId()));
        }
        return configuration
                .addMapping(mapping)
                .failFast(failFast)
                .messageInterpolator(new Verbatim())
                .constraintValidatorFactory(new RuleFactory(
                        rules.stream().map(rule -> predicate(job, rule)).toList()))
                .ignoreXmlConfiguration()
                .buildValidatorFactory()
                .getValidator();
    }

    private static <T> Predicate<Object> predicate(Job<T> job, Named<T> rule) {
        Class<T> type = job.type();
        return facts -> rule.obeyed().test(type.cast(facts), Job.DAY);
    }

    private record Validity<T>(Validator failingFast, Validator full)
            implements OneByOne<T, Set<ConstraintViolation<T>>> {

        @Override
        public boolean inOrder(T facts) {
            return failingFast.validate(facts).isEmpty();
        }

        @Override
        public Set<ConstraintViolation<T>> report(T facts) {
            return full.validate(facts);
        }

        @Override
        public List<String> inTheWay(Set<ConstraintViolation<T>> report) {
            return report.stream().map(ConstraintViolation::getMessage).toList();
        }
    }
}
