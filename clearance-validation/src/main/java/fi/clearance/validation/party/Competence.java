package fi.clearance.validation.party;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.DefenceLink;
import java.util.Optional;

/** Which authority is competent, before any agreement in a single case. */
public final class Competence {

    private Competence() {}

    /**
     * Says which authority decides on making a clearance.
     *
     * @param kind the kind of clearance
     * @param link what ties it to the Defence Forces
     * @return the Defence Command or Supo; empty if the link is not stated
     * @statute 9.1
     * @statute 9.3
     */
    public static Optional<Authority> of(ClearanceKind kind, DefenceLink link) {
        if (link == DefenceLink.NOT_STATED) {
            return Optional.empty();
        }
        return Optional.of(link.bindsDefenceCommand(kind) ? Authority.DEFENCE_COMMAND : Authority.SUPO);
    }
}
