package fi.clearance.model.facility;

import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Provision;

/**
 * What the competent authority has to weigh or find when it makes a facility clearance.
 *
 * @statute 36
 * @statute 38
 * @statute 39
 * @statute 40
 */
public enum FacilityMatter implements Matter {
    /** That the clearance is needed to assess the company. */
    NEEDED_FOR_ASSESSMENT("36.1", true),
    /** That extending it to a subcontractor is necessary. */
    EXTENSION_NECESSARY("36.3", true),
    /** How the company can keep information from being disclosed, altered or destroyed without right. */
    INFORMATION_PROTECTED("38.1:1", false),
    /**
     * How it can keep those who have no business there out of rooms in which information is handled or the activity
     * behind the clearance is carried on.
     */
    PREMISES_PROTECTED("38.1:2", false),
    /** How it can have its staff guided and trained properly. */
    STAFF_GUIDED("38.1:3", false),
    /** Whether the requirements of the level of information security are met that the clearance is to show. */
    LEVEL_REQUIREMENTS("38.2", false),
    /** That the purpose of the clearance justifies a partial one. */
    PARTIAL_JUSTIFIED("38.3", true),
    /** That an inspection goes no further than needed. */
    NECESSARY_EXTENT("39.2", true),
    /** Whether to require a commitment of the company. */
    COMMITMENT_REQUIRED("40.1", false);

    private final Provision provision;
    private final boolean finding;

    FacilityMatter(String provision, boolean finding) {
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
