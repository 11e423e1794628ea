/**
 * The end of a clearance, the certificate on its ground, and how long both last.
 *
 * <p>Section 41: {@link fi.clearance.model.certificate.Conclusion}. Section 42:
 * {@link fi.clearance.model.certificate.ClearanceContent} with its {@link fi.clearance.model.certificate.ContentItem}s.
 * Section 43: {@link fi.clearance.model.certificate.CertificateGrant} with its
 * {@link fi.clearance.model.certificate.CertificateRefusal}, {@link fi.clearance.model.certificate.SiteWork} and
 * {@link fi.clearance.model.certificate.CardTemplate}. Section 44:
 * {@link fi.clearance.model.certificate.PersonnelCertificate} with its
 * {@link fi.clearance.model.certificate.SecurityClass}. Section 45: {@link fi.clearance.model.certificate.ReceivedData}
 * and {@link fi.clearance.model.certificate.WrittenNotice}. Section 46:
 * {@link fi.clearance.model.certificate.FacilityCertificateGrant}. Section 47:
 * {@link fi.clearance.model.certificate.FacilityCertificate}. Section 53:
 * {@link fi.clearance.model.certificate.ClearanceValidity} and
 * {@link fi.clearance.model.certificate.CertificateValidity}. Section 54:
 * {@link fi.clearance.model.certificate.Renewal} and {@link fi.clearance.model.certificate.NewCertificate}. Section 55:
 * {@link fi.clearance.model.certificate.Revocation}, {@link fi.clearance.model.certificate.FacilityRevocation} and
 * {@link fi.clearance.model.certificate.RevocationEffect}. Section 58:
 * {@link fi.clearance.model.certificate.EmployerDuties} and {@link fi.clearance.model.certificate.CompanyDuties}.
 * Section 60: {@link fi.clearance.model.certificate.Charge}. Section 62:
 * {@link fi.clearance.model.certificate.AppealQuestion}.
 *
 * <p>{@link fi.clearance.model.certificate.CertificateMatter} lists what these sections leave to the authority.
 */
@NullMarked
package fi.clearance.model.certificate;

import org.jspecify.annotations.NullMarked;
