/**
 * From the consent to the level: the application for a personnel clearance, and what becomes of it.
 *
 * <p>Section 5: {@link fi.clearance.model.application.Consent}, relied on in a
 * {@link fi.clearance.model.application.ConsentUse}. Sections 10, 22 and 24:
 * {@link fi.clearance.model.application.Intake} with {@link fi.clearance.model.application.ExistingClearance},
 * {@link fi.clearance.model.application.Acceptance} and {@link fi.clearance.model.application.LevelMove}. Section 11:
 * {@link fi.clearance.model.application.Weighing}. Section 16: {@link fi.clearance.model.application.DutyToApply}.
 * Section 17: {@link fi.clearance.model.application.PersonnelApplication}. Section 18:
 * {@link fi.clearance.model.application.Safeguards}. Sections 19 to 21: {@link fi.clearance.model.application.Task}
 * with
 * its {@link fi.clearance.model.application.TaskGround}s and {@link fi.clearance.model.application.TaskElement}s.
 * Section 23: {@link fi.clearance.model.application.Interview}. Section 29:
 * {@link fi.clearance.model.application.RelativeExtension}.
 *
 * <p>{@link fi.clearance.model.application.PersonnelClearance} is the clearance that is being made, at one of the three
 * {@link fi.clearance.model.application.Level}s of section 14, as the rules on data see it: with its
 * {@link fi.clearance.model.application.PersonGroup} (section 31) and its
 * {@link fi.clearance.model.application.ForeignTiesBasis} (sections 25 and 27).
 */
@NullMarked
package fi.clearance.model.application;

import org.jspecify.annotations.NullMarked;
