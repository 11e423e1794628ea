package fi.clearance.model.data;

import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.party.Person;

/**
 * The question whether one datum may be used in one clearance.
 *
 * @param subject the person who is cleared
 * @param clearance the clearance that is being made
 * @param datum the datum
 */
public record DataUse(Person subject, PersonnelClearance clearance, Datum datum) {

    /** {@return the source of the datum and nothing else} */
    @Override
    public String toString() {
        return "DataUse{source=" + datum.source() + "}";
    }
}
