package fi.clearance.validation;

import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.within;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The parts of one rule, each of which can be knocked out.
 *
 * <p>What replaces a part leaves the others as they are: yes for one of several conditions that must all hold and for a
 * whole scope or demand, no for one of several of which one is enough, the other branch for a branch of a reading. A
 * scope is knocked out together with the claim, which says a part of it again.
 *
 * @param <T> what the rule validates
 */
final class Parts<T> {

    /** Who is told of each part. */
    interface Visitor {
        /**
         * Takes a part.
         *
         * @param whole what it is directly a part of: the same object in every rule that it is a part of
         * @param place where in it
         * @param part its name
         * @param without what is left of the rule
         */
        void part(Object whole, String place, String part, Norm<?> without);
    }

    private final Norm<T> norm;
    private final Norm<T> unclaimed;
    private final Visitor visitor;

    Parts(Norm<T> norm, Visitor visitor) {
        this.norm = norm;
        this.unclaimed =
                norm.claimed(Norm.of(norm.id(), norm.modality(), norm.check()).claim());
        this.visitor = visitor;
    }

    void visit() {
        visitor.part(norm, "", "", norm.claimed(facts -> false));
        if (!norm.claim().equals(unclaimed.claim())) {
            visitor.part(norm, "claim", " claim", unclaimed);
        }
        check("", norm.check(), check -> check);
    }

    private static <T> Norm<T> with(Norm<T> norm, Check<T> check) {
        return new Norm<>(
                norm.id(),
                norm.provision(),
                norm.modality(),
                check,
                norm.claim(),
                norm.leansOn(),
                norm.shown(),
                norm.nearby(),
                norm.addressee());
    }

    private void check(String name, Check<T> check, UnaryOperator<Check<T>> whole) {
        if (check instanceof Checks.Demand<T> demand) {
            scope(demand, name, demand.scope(), scope -> whole.apply(new Checks.Demand<>(scope, demand.demand())));
            all(
                    demand,
                    "demand",
                    name + " demand",
                    demand.demand(),
                    wanted -> with(norm, whole.apply(new Checks.Demand<>(demand.scope(), wanted))));
        } else if (check instanceof Checks.Duty<T> duty) {
            duty(name, duty, whole);
        } else {
            Checks.Read<T> read = (Checks.Read<T>) check;
            String then = name + " " + read.reading();
            String otherwise = name + " not " + read.reading();
            visitor.part(read, "then", then, with(norm, whole.apply(read.otherwise())));
            visitor.part(read, "otherwise", otherwise, with(norm, whole.apply(read.then())));
            check(then, read.then(), one -> whole.apply(Check.read(read.reading(), one, read.otherwise())));
            check(otherwise, read.otherwise(), one -> whole.apply(Check.read(read.reading(), read.then(), one)));
        }
    }

    private void duty(String name, Checks.Duty<T> duty, UnaryOperator<Check<T>> whole) {
        Check.Deed<T> since = duty.since();
        scope(
                duty,
                name,
                duty.scope(),
                scope -> whole.apply(new Checks.Duty<>(scope, since, duty.lastDay(), duty.done(), duty.countsEarly())));
        Check.Deed<T> atOnce = new Check.Deed<>(since.fact(), since.of());
        visitor.part(
                duty,
                "deed",
                name + " deed",
                with(
                        norm,
                        whole.apply(
                                new Checks.Duty<>(duty.scope(), since, duty.lastDay(), atOnce, duty.countsEarly()))));
        if (duty.lastDay().isPresent()) {
            Check<T> endless =
                    new Checks.Duty<>(duty.scope(), since, Optional.empty(), duty.done(), duty.countsEarly());
            visitor.part(duty, "last day", name + " last day", with(norm, whole.apply(endless)));
        }
        if (duty.countsEarly()) {
            Check<T> late = Check.duty(duty.scope(), since, duty.lastDay(), duty.done());
            visitor.part(duty, "even before", name + " even before", with(norm, whole.apply(late)));
        }
    }

    private void scope(Check<T> check, String name, Condition<T> scope, Function<Condition<T>, Check<T>> whole) {
        if (!scope.equals(always())) {
            all(check, "scope", name + " scope", scope, left -> with(unclaimed, whole.apply(left)));
        }
    }

    private <C> void all(
            Object of, String place, String name, Condition<C> condition, Function<Condition<C>, Norm<T>> whole) {
        visitor.part(of, place, name, whole.apply(always()));
        inside(name, condition, whole);
    }

    private <C> void inside(String name, Condition<C> condition, Function<Condition<C>, Norm<T>> whole) {
        if (condition instanceof Conditions.Not<C> negation) {
            inside(name, negation.condition(), negated -> whole.apply(not(negated)));
        } else if (condition instanceof Conditions.Within<C, ?> within) {
            elsewhere(name, within, whole);
        } else if (condition instanceof Conditions.Both<C> both) {
            both(name, new AtomicInteger(), both, whole);
        } else if (condition instanceof Conditions.Either<C> either) {
            either(name, new AtomicInteger(), either, whole);
        } else if (condition instanceof Conditions.Read<C> read) {
            String then = name + " " + read.reading();
            String otherwise = name + " not " + read.reading();
            visitor.part(read, "then", then, whole.apply(read.otherwise()));
            visitor.part(read, "otherwise", otherwise, whole.apply(read.then()));
            inside(then, read.then(), one -> whole.apply(Condition.read(read.reading(), one, read.otherwise())));
            inside(otherwise, read.otherwise(), one -> whole.apply(Condition.read(read.reading(), read.then(), one)));
        }
    }

    private <C, P> void elsewhere(String name, Conditions.Within<C, P> part, Function<Condition<C>, Norm<T>> whole) {
        inside(name, part.condition(), inner -> whole.apply(within(part.path(), part.part(), inner)));
    }

    /** Each of the conditions that must all hold, counted through however they were grouped. */
    private <C> void both(
            String name, AtomicInteger count, Conditions.Both<C> both, Function<Condition<C>, Norm<T>> whole) {
        Function<Condition<C>, Norm<T>> first = one -> whole.apply(one.and(both.second()));
        Function<Condition<C>, Norm<T>> second = one -> whole.apply(both.first().and(one));
        if (both.first() instanceof Conditions.Both<C> inner) {
            both(name, count, inner, first);
        } else {
            operand(both, "first", name + " " + count.incrementAndGet(), both.first(), always(), first);
        }
        if (both.second() instanceof Conditions.Both<C> inner) {
            both(name, count, inner, second);
        } else {
            operand(both, "second", name + " " + count.incrementAndGet(), both.second(), always(), second);
        }
    }

    /** Each of the conditions of which one is enough, counted through however they were grouped. */
    private <C> void either(
            String name, AtomicInteger count, Conditions.Either<C> either, Function<Condition<C>, Norm<T>> whole) {
        Function<Condition<C>, Norm<T>> first = one -> whole.apply(one.or(either.second()));
        Function<Condition<C>, Norm<T>> second =
                one -> whole.apply(either.first().or(one));
        if (either.first() instanceof Conditions.Either<C> inner) {
            either(name, count, inner, first);
        } else {
            operand(either, "first", name + " " + count.incrementAndGet(), either.first(), not(always()), first);
        }
        if (either.second() instanceof Conditions.Either<C> inner) {
            either(name, count, inner, second);
        } else {
            operand(either, "second", name + " " + count.incrementAndGet(), either.second(), not(always()), second);
        }
    }

    private <C> void operand(
            Object of,
            String place,
            String name,
            Condition<C> condition,
            Condition<C> neutral,
            Function<Condition<C>, Norm<T>> whole) {
        if (!condition.equals(neutral)) {
            visitor.part(of, place, name, whole.apply(neutral));
            inside(name, condition, whole);
        }
    }
}
