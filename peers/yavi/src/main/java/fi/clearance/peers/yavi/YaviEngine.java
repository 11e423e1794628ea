package fi.clearance.peers.yavi;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.constraint.ObjectConstraint;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import fi.clearance.benchmarks.Contender;
import fi.clearance.benchmarks.Engine;
import fi.clearance.benchmarks.Job;
import fi.clearance.benchmarks.Named;
import fi.clearance.benchmarks.OneByOne;
import java.util.List;
import java.util.Locale;

/** YAVI: all rules in one group of predicates on the whole case, which its validator walks faster than many groups. */
public final class YaviEngine implements Engine {

    /** Made by the service loader. */
    public YaviEngine() {}

    @Override
    public String name() {
        return "yavi";
    }

    @Override
    public <T> Contender<T, ?> prepare(Job<T> job) {
        Validator<T> validator = ValidatorBuilder.<T>of()
                .constraintOnTarget("case", constraint -> with(constraint, job.rules()))
                .build();
        return new Validation<>(validator.failFast(true), validator);
    }

    private static <T> ObjectConstraint<T, T> with(ObjectConstraint<T, T> constraint, List<Named<T>> rules) {
        for (Named<T> rule : rules) {
            constraint.predicate(
                    facts -> rule.obeyed().test(facts, Job.DAY), ViolationMessage.of(rule.ruleId(), rule.ruleId()));
        }
        return constraint;
    }

    private record Validation<T>(Validator<T> failingFast, Validator<T> full)
            implements OneByOne<T, ConstraintViolations> {

        @Override
        public boolean inOrder(T facts) {
            return failingFast.validate(facts, Locale.ROOT).isValid();
        }

        @Override
        public ConstraintViolations report(T facts) {
            return full.validate(facts, Locale.ROOT);
        }

        @Override
        public List<String> inTheWay(ConstraintViolations report) {
            return report.stream().map(ConstraintViolation::messageKey).toList();
        }
    }
}
