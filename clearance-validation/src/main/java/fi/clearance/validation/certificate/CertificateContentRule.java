package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.not;

import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.PersonnelCertificate;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * What a personnel security clearance certificate states.
 *
 * @statute 44
 */
public enum CertificateContentRule implements Rule<PersonnelCertificate> {
    /**
     * Always the subject.
     *
     * @statute 44.1
     */
    SUBJECT("44.1/subject", is("subject", it -> it.subject().isPresent())),

    /**
     * Its date.
     *
     * @statute 44.1
     */
    DATE("44.1/date", is("date", it -> it.date().isPresent())),

    /**
     * Who gives it.
     *
     * @statute 44.1
     */
    ISSUER("44.1/issuer", is("issuer", it -> it.issuer().isPresent())),

    /**
     * The tasks for which it is given.
     *
     * @statute 44.1
     */
    TASKS("44.1/tasks", is("tasks", it -> !it.tasks().isEmpty())),

    /**
     * Where needed, how long it is valid.
     *
     * @statute 44.2:1
     */
    VALIDITY(
            "44.2:1",
            is("validUntil", (PersonnelCertificate it) -> it.validUntil().isPresent())
                    .or(notNeeded(CertificateMatter.VALIDITY_ENTRY))),

    /**
     * Where needed, that no reasons came up why the person could not be chosen.
     *
     * @statute 44.2:2
     */
    NO_OBSTACLE(
            "44.2:2",
            is("statesNoObstacle", PersonnelCertificate::statesNoObstacle)
                    .or(notNeeded(CertificateMatter.NO_OBSTACLE_ENTRY))),

    /**
     * Where needed, to which classified or other secret documents the subject may be given access.
     *
     * @statute 44.2:3
     */
    ACCESS(
            "44.2:3",
            is("access", (PersonnelCertificate it) -> it.access().isPresent())
                    .or(is("statesOtherSecrets", PersonnelCertificate::statesOtherSecrets))
                    .or(notNeeded(CertificateMatter.ACCESS_ENTRY))),

    /**
     * Where needed, what an international information security obligation requires.
     *
     * @statute 44.2:4
     */
    OBLIGATION(
            "44.2:4",
            is("statesObligation", PersonnelCertificate::statesObligation)
                    .or(notNeeded(CertificateMatter.OBLIGATION_ENTRY)));

    private final Norm<PersonnelCertificate> norm;

    CertificateContentRule(String id, Condition<PersonnelCertificate> demand) {
        this.norm = Norm.of(id, Modality.OBLIGATION, requires(always(), demand));
    }

    @Override
    public Norm<PersonnelCertificate> norm() {
        return norm;
    }

    private static Condition<PersonnelCertificate> notNeeded(CertificateMatter matter) {
        return not(judged("judgements", PersonnelCertificate::judgements, matter, PersonnelCertificate::maker));
    }
}
