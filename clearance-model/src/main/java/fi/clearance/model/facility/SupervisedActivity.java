package fi.clearance.model.facility;

import fi.clearance.model.statute.Provision;
import java.util.Optional;

/**
 * Activity whose supervising authority may apply for facility clearances.
 *
 * @statute 33.1:4
 * @statute 36.1:3
 */
public enum SupervisedActivity {
    /**
     * That of section 21, subsection 1, paragraph 5: nuclear material, nuclear plants and strong sources of
     * radiation.
     */
    NUCLEAR,
    /** That of section 21, subsection 1, paragraph 6: explosives and substances as dangerous as they are. */
    EXPLOSIVES,
    /** Both. */
    BOTH,
    /** Neither. */
    NONE,
    /** Nobody has said. */
    NOT_STATED;

    /**
     * {@return the provision that describes the activity: of both, the one whose present wording has been in force
     * longer, since one of them is enough; empty if there is none}
     */
    public Optional<Provision> provision() {
        return switch (this) {
            case NUCLEAR -> Optional.of(Provision.of("21.1:5"));
            case EXPLOSIVES, BOTH -> Optional.of(Provision.of("21.1:6"));
            case NONE, NOT_STATED -> Optional.empty();
        };
    }
}
