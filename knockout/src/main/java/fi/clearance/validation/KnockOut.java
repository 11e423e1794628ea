package fi.clearance.validation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule without any effect, or a condition taken out of every rule that it is a part of.
 *
 * @param name the id of a rule and its part that is missing, such as {@code 25.2:1 demand 2} for the second of the
 *     conditions that 25.2:1 demands; the id alone for a whole rule
 * @param facts the facts that the missing part looks at
 * @param left what is left of each rule
 */
public record KnockOut(String name, List<String> facts, List<Left> left) {

    /**
     * What is left of a rule.
     *
     * @param rule the rule
     * @param norm what it says without the missing part
     */
    public record Left(Rule<?> rule, Norm<?> norm) {

        /** Whether the outcome for given facts is another one than the rule itself comes to. */
        boolean differs(Object facts, Setting at) {
            return !outcome(rule.norm(), facts, at).equals(outcome(norm, facts, at));
        }

        @SuppressWarnings("unchecked") // it is asked about the facts that its rule was asked about
        private static <T> Object outcome(Norm<T> norm, Object facts, Setting at) {
            try {
                return norm.assess((T) facts, at);
            } catch (RuntimeException e) {
                return e.getClass(); // without the condition that guards another one
            }
        }
    }

    /** {@return whether a whole rule is missing} */
    public boolean isOfRule() {
        return left.get(0).rule().norm().id().equals(name);
    }

    /** What is left, by the norms of the rules. */
    IdentityHashMap<Norm<?>, Norm<?>> byNorm() {
        return left.stream()
                .collect(Collectors.toMap(
                        it -> it.rule().norm(), Left::norm, (one, other) -> one, IdentityHashMap::new));
    }

    @Override
    public String toString() {
        return name;
    }
}
