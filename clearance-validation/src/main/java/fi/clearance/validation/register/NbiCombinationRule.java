package fi.clearance.validation.register;

import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.register.NbiCombination;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.register.RegisterReading.DestroyedAfter;
import java.util.Optional;

/**
 * When the National Bureau of Investigation destroys what came of combining.
 *
 * @statute 50.3
 */
public enum NbiCombinationRule implements Rule<NbiCombination> {
    /**
     * Immediately once the need for a notification has been assessed, if none is needed.
     *
     * @statute 50.3
     */
    ONCE_ASSESSED(Norm.of(
                    "50.3/s2",
                    OBLIGATION,
                    dutyEvenBefore(
                            not(answered("notificationNeeded", NbiCombination::notificationNeeded))
                                    .or(reading(DestroyedAfter.ASSESSMENT)),
                            new Deed<>("assessed", NbiCombination::assessed),
                            Optional.empty(),
                            new Deed<>("destroyed", NbiCombination::destroyed)))
            .addressedTo(Addressee.NATIONAL_BUREAU_OF_INVESTIGATION)
            .near("IQ-TIME-2")),

    /**
     * Immediately once a notification has been sent.
     *
     * @statute 50.3
     */
    ONCE_SENT(Norm.of(
                    "50.3/s2/sent",
                    OBLIGATION,
                    dutyEvenBefore(
                            always(),
                            new Deed<>("sent", NbiCombination::sent),
                            Optional.empty(),
                            new Deed<>("destroyed", NbiCombination::destroyed)))
            .addressedTo(Addressee.NATIONAL_BUREAU_OF_INVESTIGATION)
            .near("IQ-TIME-2"));

    private final Norm<NbiCombination> norm;

    NbiCombinationRule(Norm<NbiCombination> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<NbiCombination> norm() {
        return norm;
    }
}
