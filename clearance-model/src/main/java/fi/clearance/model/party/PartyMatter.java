package fi.clearance.model.party;

import fi.clearance.model.statute.Provision;

/**
 * What the competent authority has to find about the rights of the subject.
 *
 * @statute 7.2
 */
public enum PartyMatter implements Matter {
    /** That a remark is manifestly unfounded. */
    MANIFESTLY_UNFOUNDED("7.2");

    private final Provision provision;

    PartyMatter(String provision) {
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
