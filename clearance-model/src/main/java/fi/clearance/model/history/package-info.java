/**
 * One case as a history: {@link fi.clearance.model.history.CaseHistory}, made of
 * {@link fi.clearance.model.history.CaseEvent}s, each of which is a {@link fi.clearance.model.history.Step} from one
 * {@link fi.clearance.model.history.CaseStatus} to the next.
 */
@NullMarked
package fi.clearance.model.history;

import org.jspecify.annotations.NullMarked;
