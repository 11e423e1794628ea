package fi.clearance.benchmarks;

import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Validator;
import java.util.List;

/** The library itself. */
public final class LibraryEngine implements Engine {

    /** Made by the service loader. */
    public LibraryEngine() {}

    @Override
    public String name() {
        return "library";
    }

    @Override
    public <T> Contender<T, ?> prepare(Job<T> job) {
        return new Validation<>(job.validator(), Setting.on(Job.DAY));
    }

    private record Validation<T>(Validator<T> validator, Setting at) implements OneByOne<T, Report> {

        @Override
        public boolean inOrder(T facts) {
            return validator.verdict(facts, at).compareTo(OutcomeKind.DISCRETION) > 0;
        }

        @Override
        public Report report(T facts) {
            return validator.validate(facts, at);
        }

        @Override
        public List<String> inTheWay(Report report) {
            return report.inTheWay().stream()
                    .map(finding -> finding.rule().norm().id())
                    .toList();
        }
    }
}
