/**
 * The data found about a person, where they come from, and what they are about.
 *
 * <ul>
 *   <li>A {@link fi.clearance.model.data.Datum} is one piece of data; its {@link fi.clearance.model.data.DataSource}
 * and
 *       {@link fi.clearance.model.data.SourceContent} are the closed lists of sections 23 and 25 to 31.
 *   <li>What it is about is one of a sealed family, {@link fi.clearance.model.data.SubjectMatter}: a criminal act, with
 *       its stage; health; or another topic (sections 27, 31 and 32).
 *   <li>Four documents come with certain sources: {@link fi.clearance.model.data.NbiNotification},
 *       {@link fi.clearance.model.data.ForeignPoliceData} (section 25),
 *       {@link fi.clearance.model.data.ForeignCertificate} (section 26) and
 *       {@link fi.clearance.model.data.Verification} (sections 23 and 28).
 *   <li>{@link fi.clearance.model.data.DataUse} is the question whether one datum may be used in one clearance,
 *       {@link fi.clearance.model.data.Screening} the same for all that was found.
 * </ul>
 */
@NullMarked
package fi.clearance.model.data;

import org.jspecify.annotations.NullMarked;
