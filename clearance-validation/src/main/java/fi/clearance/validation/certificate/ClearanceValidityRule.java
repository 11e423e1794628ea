package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.Occurrence;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Days;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.time.Period;

/**
 * How long a clearance is valid.
 *
 * @statute 53.1
 */
public enum ClearanceValidityRule implements Rule<ClearanceValidity> {
    /**
     * It is valid until further notice, for five years at most, the fifth anniversary included.
     *
     * @statute 53.1
     */
    VALID(Norm.of("53.1/s1", CONDITION, requires(always(), isValid())).near("IQ-53-1", "IQ-TIME-1")),

    /**
     * No later end is recorded.
     *
     * @statute 53.1
     */
    RECORDED_END(Norm.of(
                    "53.1/end",
                    OBLIGATION,
                    requires(
                            is("recordedEnd", it -> it.recordedEnd().isPresent()),
                            Condition.of(ClearanceValidityRule::withinFiveYears, "made", "recordedEnd")))
            .near("IQ-53-1", "IQ-TIME-1"));

    private final Norm<ClearanceValidity> norm;

    ClearanceValidityRule(Norm<ClearanceValidity> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<ClearanceValidity> norm() {
        return norm;
    }

    static final Period FIVE_YEARS = Period.ofYears(5);

    static Condition<ClearanceValidity> isValid() {
        return Condition.of(ClearanceValidityRule::valid, "made", "recordedEnd");
    }

    private static Truth valid(ClearanceValidity it, Setting at) {
        Truth notEnded = Truth.of(it.recordedEnd().filter(at::isAfter).isEmpty());
        return at.isDone(it.made(), "made")
                .and(startedWithin(it.made(), "made", at))
                .and(notEnded);
    }

    /** Whether the day lies no later than five years after a deed. */
    static Truth startedWithin(Occurrence deed, String fact, Setting at) {
        if (deed instanceof Occurrence.On on) {
            return Truth.of(!at.isAfter(on.day(), FIVE_YEARS));
        }
        return deed == Occurrence.NOT_DONE ? Truth.NO : Truth.missing(fact);
    }

    private static Truth withinFiveYears(ClearanceValidity it, Setting at) {
        if (it.made() instanceof Occurrence.On made) {
            return Truth.of(it.recordedEnd()
                    .filter(end -> Days.compare(end, made.day(), FIVE_YEARS) > 0)
                    .isEmpty());
        }
        return it.made() == Occurrence.NOT_DONE ? Truth.YES : Truth.missing("made");
    }
}
