package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;

import fi.clearance.model.facility.ResponsiblePersonClearance;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.party.ResponsiblePersonRule;
import java.util.List;

/**
 * Whose personnel clearance is a part of a facility clearance.
 *
 * @statute 37.2
 */
public enum ResponsiblePersonClearanceRule implements Rule<ResponsiblePersonClearance> {
    /**
     * That of a responsible person, and it follows the rules on the sources of personnel clearances.
     *
     * @statute 37.2
     */
    RESPONSIBLE_PERSON(Norm.of(
                    "37.2",
                    CONDITION,
                    requires(
                            always(),
                            within(
                                    "person",
                                    ResponsiblePersonClearance::person,
                                    ResponsiblePersonRule.isResponsiblePerson())))
            .leaningOn(it -> List.of(Provision.of("3.1:7"), Provision.of("3.2")))
            .near("IQ-37-3"));

    private final Norm<ResponsiblePersonClearance> norm;

    ResponsiblePersonClearanceRule(Norm<ResponsiblePersonClearance> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<ResponsiblePersonClearance> norm() {
        return norm;
    }
}
