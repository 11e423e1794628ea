package fi.clearance.validation.register;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.Occurrence;
import fi.clearance.model.register.EarlierInstrument;
import fi.clearance.model.register.EarlierInstrument.Kind;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.util.List;

/**
 * What becomes of clearances and certificates under the earlier Acts.
 *
 * @statute 64.2
 * @statute 64.3
 */
public enum EarlierInstrumentRule implements Rule<EarlierInstrument> {
    /**
     * Clearances under Act 177/2002 and certificates under Act 588/2004 may be moved to the register.
     *
     * @statute 64.2
     */
    KIND(Norm.of(
            "64.2",
            POWER,
            requires(always(), known("kind", EarlierInstrument::kind, Kind.NOT_STATED, kind -> kind != Kind.OTHER)))),

    /**
     * If they were given at the earliest three years before the Act came into force, on 1 January 2012.
     *
     * @statute 64.2
     */
    THREE_YEARS(Norm.of(
                    "64.2/given", POWER, requires(always(), Condition.of(EarlierInstrumentRule::givenInTime, "given")))
            .near("IQ-TIME-1")),

    /**
     * Until the register is in line with the Act, the competent authorities may exchange data on them.
     *
     * @statute 64.3
     */
    EXCHANGE(Norm.of(
            "64.3",
            POWER,
            requires(
                    done("exchanged", EarlierInstrument::exchanged),
                    Condition.of(EarlierInstrumentRule::beforeTheRegister, "exchanged", "registerCompliant")))),

    /**
     * As far as that is needed so that no superfluous clearance is made.
     *
     * @statute 64.3
     */
    EXCHANGE_NEED(Norm.of(
                    "64.3/need",
                    POWER,
                    requires(
                            done("exchanged", EarlierInstrument::exchanged),
                            answered("neededForDuplicates", EarlierInstrument::neededForDuplicates)))
            .leaningOn(it -> List.of(Provision.of("10.1"))));

    private final Norm<EarlierInstrument> norm;

    EarlierInstrumentRule(Norm<EarlierInstrument> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<EarlierInstrument> norm() {
        return norm;
    }

    private static Truth givenInTime(EarlierInstrument it, Setting at) {
        if (it.given() instanceof Occurrence.On given) {
            return Truth.of(!given.day().isBefore(PendingMatterRule.inForce().minusYears(3)));
        }
        return it.given() == Occurrence.NOT_DONE ? Truth.NO : Truth.missing("given");
    }

    private static Truth beforeTheRegister(EarlierInstrument it, Setting at) {
        if (it.registerCompliant() instanceof Occurrence.On compliant) {
            return Truth.of(!(it.exchanged() instanceof Occurrence.On exchanged)
                    || exchanged.day().isBefore(compliant.day()));
        }
        return it.registerCompliant() == Occurrence.NOT_DONE ? Truth.YES : Truth.missing("registerCompliant");
    }
}
