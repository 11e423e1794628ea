package fi.clearance.model.register;

import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Provision;

/**
 * What an authority has to weigh or find about the register of clearances and the follow-up.
 *
 * @statute 48
 * @statute 50
 * @statute 52
 */
public enum RegisterMatter implements Matter {
    /** That giving the data to outsiders could endanger the operation of the authority and its tasks. */
    ENDANGERS_OPERATION("48.3", true),
    /** That the act could have affected the certificate or the content of the clearance. */
    COULD_HAVE_AFFECTED("52.2", true),
    /** That the information is necessary to avert a serious threat to national security. */
    AVERTS_SERIOUS_THREAT("52.2", true),
    /**
     * That a notification gives good reason to suspect the person of taking part in, or furthering, the activity of
     * an organised criminal group.
     */
    ORGANISED_CRIME("52.2", true),
    /** That the information would have affected the certificate of the company. */
    WOULD_HAVE_AFFECTED("52.3", true),
    /**
     * What the suspicion or the act means, by section 32 and whatever else the law says of taking information into
     * account.
     */
    WEIGHED_BY_SECTION_32("52.5", false);

    private final Provision provision;
    private final boolean finding;

    RegisterMatter(String provision, boolean finding) {
        this.provision = Provision.of(provision);
        this.finding = finding;
    }

    @Override
    public Provision provision() {
        return provision;
    }

    @Override
    public boolean isFinding() {
        return finding;
    }
}
