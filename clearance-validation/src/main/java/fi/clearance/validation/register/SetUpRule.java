package fi.clearance.validation.register;

import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.register.RegisterSetUp;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.Optional;

/**
 * When the register had to be in line with the Act.
 *
 * @statute 64.1
 */
public enum SetUpRule implements Rule<RegisterSetUp> {
    /**
     * Within two years of its entry into force, on 1 January 2017 at the latest.
     *
     * @statute 64.1
     */
    WITHIN_TWO_YEARS(Norm.of(
                    "64.1/s2",
                    OBLIGATION,
                    dutyEvenBefore(
                            always(),
                            new Deed<>("actInForce", RegisterSetUp::actInForce),
                            Optional.of(day -> day.plusYears(2)),
                            new Deed<>("compliant", RegisterSetUp::compliant)))
            .addressedTo(Addressee.COMPETENT_AUTHORITY)
            .near("IQ-64-1", "IQ-TIME-1"));

    private final Norm<RegisterSetUp> norm;

    SetUpRule(Norm<RegisterSetUp> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<RegisterSetUp> norm() {
        return norm;
    }
}
