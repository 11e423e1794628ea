package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.facility.CompanyDemand;
import fi.clearance.model.facility.CompanyDemand.Subject;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.Optional;

/**
 * What the company has to give those who make a facility clearance on it.
 *
 * @statute 39.1
 */
public enum CompanyDemandRule implements Rule<CompanyDemand> {
    /**
     * The information that the clearance needs.
     *
     * @statute 39.1
     */
    INFORMATION(Norm.of(
                    "39.1",
                    OBLIGATION,
                    dutyEvenBefore(
                            needs(Subject.INFORMATION),
                            new Deed<>("demanded", CompanyDemand::demanded),
                            Optional.empty(),
                            new Deed<>("fulfilled", CompanyDemand::fulfilled)))
            .addressedTo(Addressee.COMPANY)),

    /**
     * Access to its business premises.
     *
     * @statute 39.1
     */
    ACCESS(Norm.of(
                    "39.1/access",
                    OBLIGATION,
                    duty(
                            needs(Subject.ACCESS),
                            new Deed<>("demanded", CompanyDemand::demanded),
                            Optional.empty(),
                            new Deed<>("fulfilled", CompanyDemand::fulfilled)))
            .addressedTo(Addressee.COMPANY));

    private final Norm<CompanyDemand> norm;

    CompanyDemandRule(Norm<CompanyDemand> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<CompanyDemand> norm() {
        return norm;
    }

    private static Condition<CompanyDemand> needs(Subject subject) {
        return Condition.<CompanyDemand>is("subject", it -> it.subject() == subject)
                .and(answered("needed", CompanyDemand::needed));
    }
}
