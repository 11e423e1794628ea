package fi.clearance.validation;

import fi.clearance.model.Answer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A way through the conditions of several rules: each asks one thing and leads on by the answer, in order past all of
 * them or out at the first rule that is broken.
 *
 * <p>It is what a hand would write as a row of {@code if}s, and the fastest form that conditions can have as long as
 * every fact is known. Where one is open it says so, and the conditions are asked as they stand.
 *
 * @param <T> what is validated
 */
sealed interface Way<T> {

    /** How a way can end: past all rules, at a broken one, or at something that is not known. */
    enum End {
        PAST,
        BROKEN,
        OPEN
    }

    /** The end of the way. */
    record Ended<T>(End end) implements Way<T> {}

    /** A question about a fact that is always stated. */
    record Plain<T>(Predicate<? super T> ask, Way<T> ifSo, Way<T> ifNot) implements Way<T> {}

    /** A question that is answered or not. */
    record Reply<T>(Function<T, Answer> ask, Way<T> ifSo, Way<T> ifNot) implements Way<T> {}

    /** Any other question; it may be open. */
    record Fork<T>(Condition.Test<T> ask, Way<T> ifSo, Way<T> ifNot) implements Way<T> {}

    /** Follows the way. */
    static <T> End follow(Way<T> start, T facts, Setting at) {
        Way<T> way = start;
        while (true) {
            if (way instanceof Plain<T> plain) {
                way = plain.ask.test(facts) ? plain.ifSo : plain.ifNot;
            } else if (way instanceof Fork<T> fork) {
                Truth truth = fork.ask.of(facts, at);
                if (truth.isOpen()) {
                    return End.OPEN;
                }
                way = truth.isYes() ? fork.ifSo : fork.ifNot;
            } else if (way instanceof Reply<T> reply) {
                Answer answer = reply.ask.apply(facts);
                if (answer == Answer.NOT_STATED) {
                    return End.OPEN;
                }
                way = answer == Answer.YES ? reply.ifSo : reply.ifNot;
            } else {
                return ((Ended<T>) way).end;
            }
        }
    }

    /** The way past all rules. */
    static <T> Way<T> past(List<Norm<T>> norms) {
        Way<T> way = new Ended<>(End.PAST);
        for (int i = norms.size() - 1; i >= 0; i--) {
            way = past(norms.get(i), way);
        }
        return way;
    }

    private static <T> Way<T> past(Norm<T> norm, Way<T> next) {
        if (norm.check() instanceof Checks.Demand<T> demand) {
            Way<T> asked = through(demand.scope(), through(demand.demand(), next, new Ended<>(End.BROKEN)), next);
            return norm.claim() instanceof Conditions.Known<T> ? asked : new Plain<>(norm.claim(), asked, next);
        }
        return new Ended<>(End.OPEN);
    }

    private static <T> Way<T> through(Condition<T> condition, Way<T> ifSo, Way<T> ifNot) {
        if (condition instanceof Conditions.Known<T> known) {
            return known.truth().isYes() ? ifSo : ifNot;
        }
        if (condition instanceof Conditions.Not<T> not) {
            return through(not.condition(), ifNot, ifSo);
        }
        if (condition instanceof Conditions.Both<T> both) {
            return through(both.first(), through(both.second(), ifSo, ifNot), ifNot);
        }
        if (condition instanceof Conditions.Either<T> either) {
            return through(either.first(), ifSo, through(either.second(), ifSo, ifNot));
        }
        if (condition instanceof Conditions.Is<T> is) {
            return ifSo == ifNot ? ifSo : new Plain<>(is.predicate(), ifSo, ifNot);
        }
        if (condition instanceof Conditions.Answered<T> answered) {
            return new Reply<>(answered.answer(), ifSo, ifNot);
        }
        Condition.Test<T> ask = condition instanceof Conditions.Leaf<T> leaf ? leaf.test() : condition::test;
        return new Fork<>(ask, ifSo, ifNot instanceof Fork<T> next && next.ask == ask ? next.ifNot : ifNot);
    }
}
