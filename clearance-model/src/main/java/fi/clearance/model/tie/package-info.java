/**
 * Foreign ties: what they are, what the subject declares of them, and what becomes of their changes.
 *
 * <p>{@link fi.clearance.model.tie.ForeignTie} is the sealed family of section 3;
 * {@link fi.clearance.model.tie.PersonalDataForm} and {@link fi.clearance.model.tie.FormCheck} carry section 28,
 * {@link fi.clearance.model.tie.TieChange} sections 28 a and 28 b.
 */
@NullMarked
package fi.clearance.model.tie;

import org.jspecify.annotations.NullMarked;
