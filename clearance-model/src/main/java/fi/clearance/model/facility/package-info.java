/**
 * The facility security clearance: who may apply for one, on which ground, what it is made from, and what the company
 * has to let happen and to promise.
 *
 * <p>{@link fi.clearance.model.facility.FacilityClearance} holds a whole clearance, with the personnel clearances of
 * the responsible persons inside it. The Act lets Government decrees oblige authorities to obtain one and open it for
 * secrets of business; such a {@link fi.clearance.model.facility.Decree} has to be cited. A foundation or an
 * association that does no business is a company here, with its own responsible persons.
 *
 * <p>It leaves out the certificate and what becomes of it, which stand in {@code fi.clearance.model.certificate}.
 */
@NullMarked
package fi.clearance.model.facility;

import org.jspecify.annotations.NullMarked;
