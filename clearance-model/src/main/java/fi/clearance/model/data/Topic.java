package fi.clearance.model.data;

import fi.clearance.model.statute.Provision;

/**
 * What a datum is about, if neither an act nor health: the four topics of a comprehensive clearance, and the rest.
 *
 * @statute 27.1
 */
public enum Topic implements SubjectMatter {
    /** Business that the subject carries on or takes part in. */
    BUSINESS_ACTIVITY("27.1:1"),
    /** Assets, debts and other economic commitments. */
    ASSETS_DEBTS_AND_COMMITMENTS("27.1:2"),
    /** Family and kin. */
    FAMILY_AND_KINSHIP("27.1:3"),
    /** Foreign ties, <i>ulkomaansidonnaisuudet</i>. */
    FOREIGN_TIES("27.1:4"),
    /** Anything else: an address, a licence, a business prohibition as such. */
    OTHER("27.1");

    private final Provision provision;

    Topic(String provision) {
        this.provision = Provision.of(provision);
    }

    /** {@return the provision that names the topic; for {@link #OTHER}, the one that opens the list} */
    public Provision provision() {
        return provision;
    }
}
