package fi.clearance.benchmarks;

import java.time.LocalDate;
import java.util.function.BiPredicate;

/**
 * A rule as a plain two-valued predicate, under the id that the rule has in the library.
 *
 * @param ruleId the id of the rule
 * @param obeyed whether the rule certainly does not stand in the way of given facts on a given day
 * @param <T> what the rule is about
 */
public record Named<T>(String ruleId, BiPredicate<T, LocalDate> obeyed) {}
