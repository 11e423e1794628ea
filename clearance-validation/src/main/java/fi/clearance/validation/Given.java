package fi.clearance.validation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is left of a rule once one fact is known: the conditions on that fact are settled, and what they settle falls
 * away.
 */
record Given<T, K extends Enum<K>>(Kind<T, K> kind, K value) {

    Predicate<T> claim(Predicate<T> claim) {
        return claim instanceof Conditions.Among<T, ?> among && among.kind() == kind ? known(among) : claim;
    }

    Function<T, List<Argument>> shown(Function<T, List<Argument>> shown) {
        return shown instanceof Shown.TheKind<T, ?> it && it.kind() == kind
                ? new Shown.Always<>(List.of(new Argument.Term(value)))
                : shown;
    }

    Check<T> check(Check<T> check) {
        return check instanceof Checks.Demand<T> demand
                ? new Checks.Demand<>(condition(demand.scope()), condition(demand.demand()))
                : check;
    }

    private Condition<T> condition(Condition<T> condition) {
        if (condition instanceof Conditions.Among<T, ?> among && among.kind() == kind) {
            return known(among);
        }
        if (condition instanceof Conditions.Not<T> not) {
            return not(condition(not.condition()));
        }
        if (condition instanceof Conditions.Both<T> both) {
            return both(condition(both.first()), condition(both.second()));
        }
        if (condition instanceof Conditions.Either<T> either) {
            return either(condition(either.first()), condition(either.second()));
        }
        return condition;
    }

    private Conditions.Known<T> known(Conditions.Among<T, ?> among) {
        return new Conditions.Known<>(Truth.of(among.values().contains(value)));
    }

    private static <T> Condition<T> not(Condition<T> one) {
        return one instanceof Conditions.Known<T> known
                ? new Conditions.Known<>(known.truth().negated())
                : new Conditions.Not<>(one);
    }

    private static <T> Condition<T> both(Condition<T> one, Condition<T> other) {
        if (one instanceof Conditions.Known<T> known) {
            return known.truth().isYes() ? other : one;
        }
        if (other instanceof Conditions.Known<T> known) {
            return known.truth().isYes() ? one : other;
        }
        return new Conditions.Both<>(one, other);
    }

    private static <T> Condition<T> either(Condition<T> one, Condition<T> other) {
        if (one instanceof Conditions.Known<T> known) {
            return known.truth().isYes() ? one : other;
        }
        if (other instanceof Conditions.Known<T> known) {
            return known.truth().isYes() ? other : one;
        }
        return new Conditions.Either<>(one, other);
    }
}
