/**
 * The rules on facility clearances: who may apply, what an application says, the grounds, the sources, what is
 * established, inspections and the commitment.
 *
 * <p>{@link fi.clearance.validation.facility.FacilityValidators} puts them together. That the Act lets a Government
 * decree lay something down is never a duty or a ground by itself: the decree has to be cited.
 *
 * <p>It leaves out the certificate, which stands in {@code fi.clearance.validation.certificate}.
 */
@NullMarked
package fi.clearance.validation.facility;

import org.jspecify.annotations.NullMarked;
