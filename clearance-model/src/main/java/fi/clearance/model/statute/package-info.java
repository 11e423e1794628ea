/**
 * The Act, and the bulletin beside it, as data: their units, with numbers, amendments and days in force.
 *
 * <p>{@link fi.clearance.model.statute.Provision} is one unit, {@link fi.clearance.model.statute.Instrument} the text
 * it belongs to, law or guidance, {@link fi.clearance.model.statute.Amendment} the Act that gave a unit its present
 * wording. Structure
 * only: chapters, sections, moments, points and sub-points, with the hash of each unit's wording, never the wording.
 */
@NullMarked
package fi.clearance.model.statute;

import org.jspecify.annotations.NullMarked;
