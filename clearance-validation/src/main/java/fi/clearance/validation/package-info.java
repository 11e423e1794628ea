/**
 * The kernel: what a rule is, how it is assessed and what comes of it.
 *
 * <ul>
 *   <li>A {@link fi.clearance.validation.Rule} carries a {@link fi.clearance.validation.Norm}: provision,
 *       {@link fi.clearance.validation.Modality}, and a {@link fi.clearance.validation.Check} made of
 *       {@link fi.clearance.validation.Condition}s.
 *   <li>A condition comes to a {@link fi.clearance.validation.Truth}: yes, no, or open with its
 *       {@link fi.clearance.validation.Gap}s. A rule comes to one of six {@link fi.clearance.validation.Outcome}s.
 *   <li>A {@link fi.clearance.validation.Setting} is the day and the {@link fi.clearance.validation.Readings}: how each
 *       open {@link fi.clearance.validation.Question} is read.
 *   <li>A {@link fi.clearance.validation.Validator} asks its rules and answers with a
 *       {@link fi.clearance.validation.Report}, a bare verdict, or a {@link fi.clearance.validation.Timeline}.
 * </ul>
 */
@NullMarked
package fi.clearance.validation;

import org.jspecify.annotations.NullMarked;
