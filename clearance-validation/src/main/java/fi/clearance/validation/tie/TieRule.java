package fi.clearance.validation.tie;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.not;

import fi.clearance.model.party.Country;
import fi.clearance.model.statute.Provision;
import fi.clearance.model.tie.ForeignTie;
import fi.clearance.model.tie.ForeignTie.EarlierNationality;
import fi.clearance.model.tie.ForeignTie.PresentNationality;
import fi.clearance.model.tie.ForeignTie.RelativeAbroad;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Truth;
import fi.clearance.validation.party.KinshipRule;
import java.util.List;

/**
 * What counts as which foreign tie.
 *
 * @statute 3.1:9a
 */
public enum TieRule implements Rule<ForeignTie> {
    /**
     * A tie is one to another State than Finland; of nationalities all belong there.
     *
     * @statute 3.1:9a
     */
    ANOTHER_STATE(Norm.of(
            "3.1:9a/state",
            Modality.CONDITION,
            requires(not(isNationality()), is("state", tie -> !tie.state().equals(Country.FINLAND))))),

    /**
     * Among the relatives stand close relatives only; anybody else is a contact or another tie.
     *
     * @statute 3.1:9a
     */
    CLOSE_RELATIVE(Norm.of("3.1:9a", Modality.CONDITION, requires(isRelative(), isClose()))
            .leaningOn(tie -> List.of(Provision.of("3.1:9"))));

    private final Norm<ForeignTie> norm;

    TieRule(Norm<ForeignTie> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<ForeignTie> norm() {
        return norm;
    }

    private static Condition<ForeignTie> isNationality() {
        return is("state", tie -> tie instanceof PresentNationality || tie instanceof EarlierNationality);
    }

    private static Condition<ForeignTie> isRelative() {
        return is("kinship", tie -> tie instanceof RelativeAbroad);
    }

    private static Condition<ForeignTie> isClose() {
        return Condition.of(
                (tie, at) ->
                        tie instanceof RelativeAbroad relative ? KinshipRule.isClose(relative.kinship(), at) : Truth.NO,
                "kinship");
    }
}
