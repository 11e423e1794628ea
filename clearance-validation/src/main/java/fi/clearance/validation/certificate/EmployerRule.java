package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.certificate.EmployerDuties;
import fi.clearance.model.certificate.EmployerDuties.Role;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Truth;
import fi.clearance.validation.certificate.CertificateReading.ApplicantNotEmployer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the employer has to do when the employment ends or the certificate is revoked.
 *
 * @statute 58
 */
public enum EmployerRule implements Rule<EmployerDuties> {
    /**
     * It reports the end of the employment to the authority that made the clearance or gave the certificate.
     *
     * @statute 58.1
     */
    REPORT_END(Norm.of(
                    "58.1",
                    OBLIGATION,
                    dutyEvenBefore(
                            applied("applicant", EmployerDuties::applicant),
                            new Deed<>("employmentEnded", EmployerDuties::employmentEnded),
                            Optional.empty(),
                            new Deed<>("endReported", EmployerDuties::endReported)))
            .addressedTo(Addressee.EMPLOYER)),

    /**
     * It sees to it that a revoked certificate goes back to the authority that gave it; one that has merely expired
     * stays.
     *
     * @statute 58.2
     */
    RETURN_CERTIFICATE(Norm.of(
                    "58.2",
                    OBLIGATION,
                    dutyEvenBefore(
                            applied("certificateApplicant", EmployerDuties::certificateApplicant)
                                    .and(within(
                                            "revocation", EmployerDuties::revocation, RevocationEffectRule.inEffect())),
                            new Deed<>(
                                    "revocation.decided", it -> it.revocation().decided()),
                            Optional.empty(),
                            new Deed<>("returned", EmployerDuties::returned)))
            .addressedTo(Addressee.EMPLOYER)
            .leaningOn(it -> List.of(Provision.of("55.4")))
            .near("IQ-45-2"));

    private final Norm<EmployerDuties> norm;

    EmployerRule(Norm<EmployerDuties> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<EmployerDuties> norm() {
        return norm;
    }

    private static Condition<EmployerDuties> applied(String fact, Function<EmployerDuties, Role> role) {
        return Condition.of(
                (it, at) -> switch (role.apply(it)) {
                    case EMPLOYER -> Truth.YES;
                    case ANOTHER -> at.reads(ApplicantNotEmployer.BY_ANALOGY);
                    case NONE -> Truth.NO;
                    case NOT_STATED ->
                        Truth.unknown(fact, Truth.YES, Truth.NO, at.reads(ApplicantNotEmployer.BY_ANALOGY));
                },
                fact);
    }
}
