package fi.clearance.validation.register;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Modality.PROHIBITION;

import fi.clearance.model.register.RegisterProcessing;
import fi.clearance.model.register.RegisterProcessing.Purpose;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * What the register of clearances is for.
 *
 * @statute 48.1
 */
public enum ProcessingRule implements Rule<RegisterProcessing> {
    /**
     * Its data are processed for making clearances, avoiding superfluous ones, passing information between the
     * competent authorities and following subjects up, and for nothing else.
     *
     * @statute 48.1
     */
    PURPOSE(Norm.of(
            "48.1",
            PROHIBITION,
            forbids(
                    always(),
                    known(
                            "purpose",
                            RegisterProcessing::purpose,
                            Purpose.NOT_STATED,
                            purpose -> purpose == Purpose.OTHER))));

    private final Norm<RegisterProcessing> norm;

    ProcessingRule(Norm<RegisterProcessing> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<RegisterProcessing> norm() {
        return norm;
    }
}
