/**
 * The rules on the end of a clearance, on certificates and on validity: telling the applicant and what a clearance says
 * (sections 41 and 42), giving and refusing a certificate and what it states (sections 43, 44, 46 and 47), handling
 * what was received (section 45), validity, renewal and revocation (sections 53 to 55), the duties of the employer and
 * of the company (section 58), charges (section 60) and appeal (section 62).
 * {@link fi.clearance.validation.certificate.Validities} says until when a clearance or a certificate is valid,
 * {@link fi.clearance.validation.certificate.Charges} who pays.
 */
@NullMarked
package fi.clearance.validation.certificate;

import org.jspecify.annotations.NullMarked;
