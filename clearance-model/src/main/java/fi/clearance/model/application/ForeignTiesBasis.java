package fi.clearance.model.application;

import fi.clearance.model.statute.Provision;
import java.util.List;

/**
 * On which ground foreign ties are examined in a standard clearance.
 *
 * @statute 25.3
 */
public enum ForeignTiesBasis {
    /** The task is one of section 19, subsection 1, paragraph 1, by either of its limbs. */
    TASK_OF_19_1_1("25.3:1", "19.1:1"),
    /** The clearance implements an international information security obligation. */
    INTERNATIONAL_OBLIGATION("25.3:1", "3.1:10"),
    /** Being chosen for studies at the National Defence University that lead to an officer's post. */
    OFFICER_STUDIES("25.3:2a"),
    /** Being chosen for police studies at the Police University College. */
    POLICE_STUDIES("25.3:2b"),
    /** Being chosen for studies for a degree of a university of applied sciences in the rescue sector. */
    RESCUE_STUDIES("25.3:2b"),
    /** Being chosen for studies at the Border and Coast Guard Academy that lead to a border guard's post. */
    BORDER_GUARD_STUDIES("25.3:2c"),
    /** Being chosen for training that prepares for tasks of the foreign affairs administration. */
    FOREIGN_AFFAIRS_TRAINING("25.3:2d"),
    /** The subject's consent, and a need that arose while the clearance was made. */
    CONSENT_AND_NEED("25.4"),
    /** The task and the selection are none of those that the Act lists, and there is no consent to examine ties. */
    NONE("25.3"),
    /** Nobody has said. */
    NOT_STATED("25.3");

    private final List<Provision> restsOn;

    ForeignTiesBasis(String... restsOn) {
        this.restsOn = List.of(restsOn).stream().map(Provision::of).toList();
    }

    /** {@return the provision that names the ground} */
    public Provision provision() {
        return restsOn.get(0);
    }

    /** {@return the provisions whose wording the ground rests on, the naming one first} */
    public List<Provision> restsOn() {
        return restsOn;
    }

    /** {@return whether the ground is on the closed list of section 25, subsection 3} */
    public boolean isListed() {
        return compareTo(FOREIGN_AFFAIRS_TRAINING) <= 0;
    }
}
