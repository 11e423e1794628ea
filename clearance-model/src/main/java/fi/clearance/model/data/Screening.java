package fi.clearance.model.data;

import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.party.Person;
import java.util.List;

/**
 * Everything that was found about one person, to be screened for one clearance.
 *
 * @param subject the person who is cleared
 * @param clearance the clearance that is being made
 * @param data what was found, in the order in which findings shall name it
 */
public record Screening(Person subject, PersonnelClearance clearance, List<Datum> data) {

    /** Copies the list. */
    public Screening {
        data = List.copyOf(data);
    }

    /** {@return the question of use for each datum, in order} */
    public List<DataUse> uses() {
        return data.stream()
                .map(datum -> new DataUse(subject, clearance, datum))
                .toList();
    }

    /** {@return how many data there are} */
    @Override
    public String toString() {
        return "Screening{data=" + data.size() + "}";
    }
}
