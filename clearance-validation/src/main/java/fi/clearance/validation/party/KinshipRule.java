package fi.clearance.validation.party;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;

import fi.clearance.model.party.Kinship;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.party.PartyReading.FamilyMeant;

/**
 * Who is a close relative of the subject.
 *
 * @statute 3.1:9
 */
public enum KinshipRule implements Rule<Kinship> {
    /**
     * Father, mother, spouse, cohabiting partner and child; the list is closed.
     *
     * @statute 3.1:9
     */
    CLOSE_RELATIVE(Norm.of("3.1:9", Modality.CONDITION, requires(always(), Condition.of(KinshipRule::isClose))));

    private final Norm<Kinship> norm;

    KinshipRule(Norm<Kinship> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Kinship> norm() {
        return norm;
    }

    /**
     * Says whether somebody is a close relative.
     *
     * @param kinship how they are related to the subject
     * @param at the readings
     * @return whether they are on the closed list
     */
    public static Truth isClose(Kinship kinship, Setting at) {
        if (kinship.isActualFamily()) {
            return at.reads(FamilyMeant.ACTUAL_FAMILY);
        }
        return Truth.of(kinship.isListed());
    }
}
