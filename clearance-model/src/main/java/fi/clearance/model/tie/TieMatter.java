package fi.clearance.model.tie;

import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Provision;

/**
 * What the competent authority has to find about a changed foreign tie.
 *
 * @statute 28b.1
 */
public enum TieMatter implements Matter {
    /** That it could have affected the certificate or the content of the outcome. */
    AFFECTS_OUTCOME("28b.1");

    private final Provision provision;

    TieMatter(String provision) {
        this.provision = Provision.of(provision);
    }

    @Override
    public Provision provision() {
        return provision;
    }

    @Override
    public boolean isFinding() {
        return true;
    }
}
