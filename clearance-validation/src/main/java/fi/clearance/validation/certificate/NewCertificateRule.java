package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.NewCertificate;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;

/**
 * When a certificate may be given without a new clearance.
 *
 * @statute 54.2
 */
public enum NewCertificateRule implements Rule<NewCertificate> {
    /**
     * Only one about a person.
     *
     * @statute 54.2
     */
    PERSON(Norm.of("54.2", POWER, requires(always(), is("kind", it -> it.kind() == ClearanceKind.PERSONNEL)))),

    /**
     * On the data of the register of clearances.
     *
     * @statute 54.2
     */
    FROM_REGISTER(Norm.of(
                    "54.2/register", POWER, requires(always(), answered("fromRegister", NewCertificate::fromRegister)))
            .near("IQ-53-3")),

    /**
     * Unless the follow-up stands in the way.
     *
     * @statute 54.2
     */
    FOLLOW_UP(Norm.of(
                    "54.2/follow-up",
                    POWER,
                    requires(
                            always(),
                            not(judged(
                                    "judgements",
                                    NewCertificate::judgements,
                                    CertificateMatter.MONITORING_OBSTACLE,
                                    NewCertificate::maker))))
            .leaningOn(it -> List.of(Provision.of("51.1"))));

    private final Norm<NewCertificate> norm;

    NewCertificateRule(Norm<NewCertificate> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<NewCertificate> norm() {
        return norm;
    }
}
