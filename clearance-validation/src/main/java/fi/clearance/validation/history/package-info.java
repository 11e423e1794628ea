/**
 * A case as a history: the rules on the order of its steps ({@link fi.clearance.validation.history.StepRule}), and the
 * rules of all other topics asked about it. {@link fi.clearance.validation.history.Cases} says what stands on a day,
 * whether each event came in order, and how validity, follow-up and deletion run through time.
 */
@NullMarked
package fi.clearance.validation.history;

import org.jspecify.annotations.NullMarked;
