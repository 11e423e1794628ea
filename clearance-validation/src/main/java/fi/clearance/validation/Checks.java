package fi.clearance.validation;

import fi.clearance.model.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The two shapes of a {@link Check}. */
final class Checks {

    private Checks() {}

    record Demand<T>(Condition<T> scope, Condition<T> demand) implements Check<T> {
        @Override
        public Outcome assess(T it, Setting at) {
            Truth applies = scope.test(it, at);
            if (applies.isNo()) {
                return Outcome.NotApplicable.PLAIN;
            }
            Truth holds = demand.test(it, at);
            if (applies.isOpen() || holds.isOpen()) {
                return Outcome.open(Truth.openOn(applies, holds).gaps());
            }
            return holds.isYes() ? Outcome.Met.PLAIN : Outcome.NotMet.PLAIN;
        }

        @Override
        public List<String> facts() {
            return Stream.concat(scope.facts().stream(), demand.facts().stream())
                    .distinct()
                    .toList();
        }
    }

    record Duty<T>(
            Condition<T> scope, Check.Deed<T> since, Optional<UnaryOperator<LocalDate>> lastDay, Check.Deed<T> done)
            implements Check<T> {

        @Override
        public Outcome assess(T it, Setting at) {
            Truth applies = scope.test(it, at);
            Occurrence start = since.of().apply(it);
            if (applies.isNo() || start == Occurrence.NOT_DONE) {
                return Outcome.NotApplicable.PLAIN;
            }
            if (start instanceof Occurrence.On begun && at.isBefore(begun.day())) {
                return Outcome.NotApplicable.PLAIN;
            }
            Occurrence end = done.of().apply(it);
            Truth known = Truth.openOn(applies, stated(start, since), stated(end, done));
            if (known.isOpen()) {
                return Outcome.open(known.gaps());
            }
            return standing(((Occurrence.On) start).day(), end, at);
        }

        private Outcome standing(LocalDate begun, Occurrence end, Setting at) {
            if (end instanceof Occurrence.On finished
                    && !finished.day().isBefore(begun)
                    && !at.isBefore(finished.day())) {
                return new Outcome.Met(List.of(new Argument.Day(begun), new Argument.Day(finished.day())));
            }
            Optional<LocalDate> due = lastDay.map(count -> count.apply(begun));
            return due.filter(at::isAfter)
                    .<Outcome>map(day -> new Outcome.NotMet(List.of(new Argument.Day(begun), new Argument.Day(day))))
                    .orElseGet(() -> new Outcome.Outstanding(begun, due));
        }

        private static Truth stated(Occurrence occurrence, Check.Deed<?> deed) {
            return occurrence == Occurrence.NOT_STATED ? Truth.missing(deed.fact()) : Truth.YES;
        }

        @Override
        public List<String> facts() {
            return Stream.concat(scope.facts().stream(), Stream.of(since.fact(), done.fact()))
                    .distinct()
                    .toList();
        }
    }
}
