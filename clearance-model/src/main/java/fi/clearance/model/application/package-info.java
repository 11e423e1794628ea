/**
 * The personnel clearance that is being made: its level, who makes it, and for which task.
 *
 * <p>{@link fi.clearance.model.application.PersonnelClearance} (section 3) with its
 * {@link fi.clearance.model.application.Level} (section 14), {@link fi.clearance.model.application.PersonGroup} (section
 * 31) and {@link fi.clearance.model.application.ForeignTiesBasis} (sections 25 and 27).
 */
@NullMarked
package fi.clearance.model.application;

import org.jspecify.annotations.NullMarked;
