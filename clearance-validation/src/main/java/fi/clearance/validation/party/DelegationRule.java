package fi.clearance.validation.party;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.DelegatedCheck;
import fi.clearance.model.party.DelegatedCheck.Told;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * What the Defence Command may leave to a unit of the Defence Forces.
 *
 * @statute 9.3
 */
public enum DelegationRule implements Rule<DelegatedCheck> {
    /**
     * The check of register data, to a unit that it designated and supervises.
     *
     * @statute 9.3
     */
    CHECK(Norm.of(
            "9.3/check",
            POWER,
            requires(
                    always(),
                    is("maker", (DelegatedCheck check) -> check.maker() == Authority.DEFENCE_COMMAND)
                            .and(byDesignatedUnit())))),

    /**
     * Telling the unit that applied for a personnel clearance that nothing adverse came up; no more, and nobody else.
     *
     * @statute 9.3
     */
    TELL(Norm.of(
            "9.3/tell",
            POWER,
            requires(
                    not(tells(Told.NOTHING)),
                    byDesignatedUnit()
                            .and(tells(Told.NOTHING_ADVERSE))
                            .and(is("kind", check -> check.kind() == ClearanceKind.PERSONNEL))
                            .and(answered("mayTell", DelegatedCheck::mayTell))
                            .and(answered("toldDefenceUnit", DelegatedCheck::toldDefenceUnit)))));

    private final Norm<DelegatedCheck> norm;

    DelegationRule(Norm<DelegatedCheck> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<DelegatedCheck> norm() {
        return norm;
    }

    private static Condition<DelegatedCheck> byDesignatedUnit() {
        return answered("unitOfDefenceForces", DelegatedCheck::unitOfDefenceForces)
                .and(answered("designated", DelegatedCheck::designated));
    }

    private static Condition<DelegatedCheck> tells(Told told) {
        return known("told", DelegatedCheck::told, Told.NOT_STATED, what -> what == told);
    }
}
