/**
 * The rules on the end of a clearance, on certificates and on validity: telling the applicant and what a clearance says
 * (sections 41 and 42), giving and refusing a certificate and what it states (sections 43 and 44), handling what was
 * received (section 45), validity, renewal and revocation (sections 53 to 55), the employer's duties (section 58),
 * charges (section 60) and appeal (section 62). {@link fi.clearance.validation.certificate.Validities} says until when
 * a
 * clearance or a certificate is valid, {@link fi.clearance.validation.certificate.Charges} who pays.
 */
@NullMarked
package fi.clearance.validation.certificate;

import org.jspecify.annotations.NullMarked;
