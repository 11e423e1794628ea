package fi.clearance.validation;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The shapes of a {@link Check}. */
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
        public OutcomeKind verdict(T it, Setting at) {
            Truth applies = scope.test(it, at);
            if (applies.isNo()) {
                return OutcomeKind.NOT_APPLICABLE;
            }
            Truth holds = demand.test(it, at);
            if (applies.isOpen() || holds.isOpen()) {
                return Outcome.open(Truth.openOn(applies, holds).gaps()).kind();
            }
            return holds.isYes() ? OutcomeKind.MET : OutcomeKind.NOT_MET;
        }

        @Override
        public List<String> facts() {
            return Conditions.together(scope.facts(), demand.facts());
        }

        @Override
        public List<Matter> matters() {
            return Conditions.together(scope.matters(), demand.matters());
        }

        /** The outcome that any facts come to, if there is one. */
        Optional<Outcome> settled() {
            if (!(scope instanceof Conditions.Known<T> applies)) {
                return Optional.empty();
            }
            if (applies.truth().isNo()) {
                return Optional.of(Outcome.NotApplicable.PLAIN);
            }
            return demand instanceof Conditions.Known<T> holds
                    ? Optional.of(holds.truth().isYes() ? Outcome.Met.PLAIN : Outcome.NotMet.PLAIN)
                    : Optional.empty();
        }
    }

    record Duty<T>(
            Condition<T> scope,
            Check.Deed<T> since,
            Optional<UnaryOperator<LocalDate>> lastDay,
            Check.Deed<T> done,
            boolean countsEarly)
            implements Check<T> {

        @Override
        public Outcome assess(T it, Setting at) {
            Truth applies = scope.test(it, at);
            Occurrence start = since.of().apply(it);
            if (applies.isNo() || !mayHaveBegun(start, at)) {
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
            Optional<LocalDate> due = lastDay.map(count -> count.apply(begun));
            Argument start = new Argument.Day(begun);
            if (end instanceof Occurrence.On finished && counts(finished, begun, at)) {
                Argument finish = new Argument.Day(finished.day());
                return due.filter(finished.day()::isAfter)
                        .<Outcome>map(day -> new Outcome.NotMet(List.of(start, new Argument.Day(day), finish)))
                        .orElseGet(() -> new Outcome.Met(List.of(start, finish)));
            }
            return due.filter(at::isAfter)
                    .<Outcome>map(day -> new Outcome.NotMet(List.of(start, new Argument.Day(day))))
                    .orElseGet(() -> new Outcome.Outstanding(begun, due));
        }

        /** Makes nothing as long as nothing is open. */
        @Override
        public OutcomeKind verdict(T it, Setting at) {
            Truth applies = scope.test(it, at);
            Occurrence start = since.of().apply(it);
            if (applies.isNo() || !mayHaveBegun(start, at)) {
                return OutcomeKind.NOT_APPLICABLE;
            }
            Occurrence end = done.of().apply(it);
            if (applies.isOpen() || end == Occurrence.NOT_STATED || !(start instanceof Occurrence.On begun)) {
                return assess(it, at).kind();
            }
            if (end instanceof Occurrence.On finished && counts(finished, begun.day(), at)) {
                boolean late = lastDay.isPresent()
                        && finished.day().isAfter(lastDay.get().apply(begun.day()));
                return late ? OutcomeKind.NOT_MET : OutcomeKind.MET;
            }
            boolean overdue = lastDay.isPresent() && at.isAfter(lastDay.get().apply(begun.day()));
            return overdue ? OutcomeKind.NOT_MET : OutcomeKind.OUTSTANDING;
        }

        private static boolean mayHaveBegun(Occurrence start, Setting at) {
            return start instanceof Occurrence.On begun ? !at.isBefore(begun.day()) : start != Occurrence.NOT_DONE;
        }

        private boolean counts(Occurrence.On finished, LocalDate begun, Setting at) {
            return (countsEarly || !finished.day().isBefore(begun)) && !at.isBefore(finished.day());
        }

        private static Truth stated(Occurrence occurrence, Check.Deed<?> deed) {
            return occurrence == Occurrence.NOT_STATED ? Truth.missing(deed.fact()) : Truth.YES;
        }

        @Override
        public boolean isDuty() {
            return true;
        }

        @Override
        public List<String> facts() {
            return Conditions.together(scope.facts(), List.of(since.fact(), done.fact()));
        }

        @Override
        public List<Matter> matters() {
            return scope.matters();
        }
    }

    record Read<T>(Reading reading, Check<T> then, Check<T> otherwise) implements Check<T> {
        @Override
        public Outcome assess(T it, Setting at) {
            Truth chosen = at.reads(reading);
            if (!chosen.isOpen()) {
                return (chosen.isYes() ? then : otherwise).assess(it, at);
            }
            Outcome one = then.assess(it, at);
            Outcome other = otherwise.assess(it, at);
            return one.equals(other)
                    ? one
                    : Outcome.open(Conditions.together(chosen.gaps(), Conditions.together(one.gaps(), other.gaps())));
        }

        @Override
        public boolean isDuty() {
            return then.isDuty() || otherwise.isDuty();
        }

        @Override
        public List<String> facts() {
            return Conditions.together(then.facts(), otherwise.facts());
        }

        @Override
        public List<Matter> matters() {
            return Conditions.together(then.matters(), otherwise.matters());
        }
    }
}
