package fi.clearance.validation.certificate;

import fi.clearance.model.certificate.AppealQuestion;
import fi.clearance.model.certificate.CardTemplate;
import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.Charge;
import fi.clearance.model.certificate.ClearanceContent;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.model.certificate.CompanyDuties;
import fi.clearance.model.certificate.Conclusion;
import fi.clearance.model.certificate.EmployerDuties;
import fi.clearance.model.certificate.FacilityCertificate;
import fi.clearance.model.certificate.FacilityCertificateGrant;
import fi.clearance.model.certificate.FacilityRevocation;
import fi.clearance.model.certificate.NewCertificate;
import fi.clearance.model.certificate.PersonnelCertificate;
import fi.clearance.model.certificate.ReceivedData;
import fi.clearance.model.certificate.Renewal;
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.certificate.WrittenNotice;
import fi.clearance.validation.Validator;
import java.util.List;

/** The rules on the end of a clearance and on certificates, put together by what they are asked about. */
public final class CertificateValidators {

    /** Whether the applicant is told of the outcome as the Act says. */
    public static final Validator<Conclusion> CONCLUSION = Validator.of(List.of(ConclusionRule.values()));

    /** Whether a clearance says only what it may. */
    public static final Validator<ClearanceContent> CONTENT = Validator.of(List.of(ContentRule.values()))
            .and(Validator.each("items", ClearanceContent::items, Validator.of(List.of(ContentItemRule.values()))));

    /** Whether a personnel certificate is given or refused as the Act says. */
    public static final Validator<CertificateGrant> GRANT = Validator.of(List.of(GrantRule.values()));

    /** Whether the form of identity cards is laid down as the Act says. */
    public static final Validator<CardTemplate> CARD_TEMPLATE = Validator.of(List.of(CardRule.values()));

    /** Whether a personnel certificate states what it has to. */
    public static final Validator<PersonnelCertificate> CERTIFICATE =
            Validator.of(List.of(CertificateContentRule.values()));

    /** Whether a facility certificate is given or refused as the Act says. */
    public static final Validator<FacilityCertificateGrant> FACILITY_GRANT =
            Validator.of(List.of(FacilityGrantRule.values()));

    /** Whether a facility certificate states what it has to. */
    public static final Validator<FacilityCertificate> FACILITY_CERTIFICATE =
            Validator.of(List.of(FacilityCertificateContentRule.values()));

    /** Whether data that somebody received are handled as the Act says. */
    public static final Validator<ReceivedData> RECEIVED_DATA = Validator.of(List.of(ReceivedDataRule.values()));

    /** When a written notice has to be gone. */
    public static final Validator<WrittenNotice> WRITTEN_NOTICE = Validator.of(List.of(NoticeRule.values()));

    /** Whether a clearance is valid on the day: met if it is. */
    public static final Validator<ClearanceValidity> CLEARANCE_VALIDITY =
            Validator.of(List.of(ClearanceValidityRule.VALID));

    /** Whether the end recorded for a clearance is one that the Act allows. */
    public static final Validator<ClearanceValidity> CLEARANCE_TERM =
            Validator.of(List.of(ClearanceValidityRule.RECORDED_END));

    /** Whether a certificate is valid on the day: met if it is. */
    public static final Validator<CertificateValidity> CERTIFICATE_VALIDITY = Validator.of(List.of(
            CertificateValidityRule.VALID,
            CertificateValidityRule.WITH_THE_CLEARANCE,
            CertificateValidityRule.NOT_REVOKED));

    /** Whether the last day laid down for a certificate is one that the Act allows. */
    public static final Validator<CertificateValidity> CERTIFICATE_TERM =
            Validator.of(List.of(CertificateValidityRule.STATED_END, CertificateValidityRule.SPECIAL_CIRCUMSTANCES));

    /** Whether a clearance may be renewed. */
    public static final Validator<Renewal> RENEWAL = Validator.of(List.of(RenewalRule.values()));

    /** Whether a certificate may be given without a new clearance. */
    public static final Validator<NewCertificate> NEW_CERTIFICATE = Validator.of(List.of(NewCertificateRule.values()));

    /** Whether a personnel certificate may be revoked. */
    public static final Validator<Revocation> REVOCATION = Validator.of(List.of(RevocationRule.values()));

    /** Whether a facility certificate may be revoked. */
    public static final Validator<FacilityRevocation> FACILITY_REVOCATION =
            Validator.of(List.of(FacilityRevocationRule.values()));

    /** Whether a revocation has effect while an appeal is pending. */
    public static final Validator<RevocationEffect> REVOCATION_EFFECT =
            Validator.of(List.of(RevocationEffectRule.values()));

    /** What the employer has to do. */
    public static final Validator<EmployerDuties> EMPLOYER_DUTIES = Validator.of(List.of(EmployerRule.values()));

    /** What the company has to do. */
    public static final Validator<CompanyDuties> COMPANY_DUTIES = Validator.of(List.of(CompanyRule.values()));

    /** Whether the right one is charged. */
    public static final Validator<Charge> CHARGE = Validator.of(List.of(ChargeRule.values()));

    /** Whether a decision can be appealed. */
    public static final Validator<AppealQuestion> APPEAL = Validator.of(List.of(AppealRule.values()));

    private CertificateValidators() {}
}
