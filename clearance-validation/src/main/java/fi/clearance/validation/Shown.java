package fi.clearance.validation;

import java.util.List;
import java.util.function.Function;

/** What an answer shows. */
sealed interface Shown<T> extends Function<T, List<Argument>> {

    /** The same, whatever the facts. */
    record Always<T>(List<Argument> arguments) implements Shown<T> {
        @Override
        public List<Argument> apply(T facts) {
            return arguments;
        }
    }

    /** A fact of few values. */
    record TheKind<T, K extends Enum<K>>(Kind<T, K> kind) implements Shown<T> {
        @Override
        public List<Argument> apply(T facts) {
            return List.of(new Argument.Term(kind.of().apply(facts)));
        }
    }
}
