package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.certificate.CompanyDuties;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What the company has to do when its facility certificate is revoked.
 *
 * @statute 58.3
 */
public enum CompanyRule implements Rule<CompanyDuties> {
    /**
     * It returns the certificate that it received to the authority that gave it; one that has merely expired stays.
     *
     * @statute 58.3
     */
    RETURN_CERTIFICATE(Norm.of(
                    "58.3",
                    OBLIGATION,
                    dutyEvenBefore(
                            answered("certificateReceived", CompanyDuties::certificateReceived)
                                    .and(within(
                                            "revocation", CompanyDuties::revocation, RevocationEffectRule.inEffect())),
                            new Deed<>(
                                    "revocation.decided", it -> it.revocation().decided()),
                            Optional.empty(),
                            new Deed<>("returned", CompanyDuties::returned)))
            .addressedTo(Addressee.COMPANY)
            .leaningOn(it -> List.of(Provision.of("55.4"))));

    private final Norm<CompanyDuties> norm;

    CompanyRule(Norm<CompanyDuties> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<CompanyDuties> norm() {
        return norm;
    }
}
