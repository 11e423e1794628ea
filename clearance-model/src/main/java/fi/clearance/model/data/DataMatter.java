package fi.clearance.model.data;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Provision;

/** What an authority has to find before data are used, in the order of the statute. */
public enum DataMatter implements Matter {
    /** That a foreign register meets the requirements of the Act. */
    EQUIVALENT_REGISTER("25.1:13b", false),
    /** That the ties tend to expose the subject to improper influence. */
    EXPOSURE_TO_INFLUENCE("25.2:1", true),
    /** That the ties so endanger the interest that the clearance protects. */
    ENDANGERED_INTEREST("25.2:1", true),
    /** That there are reasonable grounds to suspect participation in an organised criminal group. */
    SUSPECTED_PARTICIPATION("25.2:2", true),
    /** That passing the information on is essential to protect the interest or to prevent crime. */
    ESSENTIAL_FOR_INTEREST("25.2:2", true),
    /** That the entries are significant for judging reliability. */
    SIGNIFICANT_ENTRIES("25.2:3", true),
    /**
     * That the entries together give grounds to suspect a danger to documents that would further an organised group.
     */
    SUSPECTED_ENDANGERING("25.2:3", true),
    /**
     * That passing the information on is essential to protect key security interests of the State or to prevent crime.
     */
    ESSENTIAL_FOR_STATE_SECURITY("25.2:3", true),
    /** That foreign ties need to be examined. */
    FOREIGN_TIES_NEED("25.4", false),
    /** That health or fitness data are essential to others' personal safety. */
    FITNESS_FOR_SAFETY("31.2", false),
    /** That data on an act done under fifteen are essential to others' personal safety in the Defence Forces. */
    YOUNG_ACT_FOR_SAFETY("32.1:4", false),
    /** That it is established at what stage the pending matter is. */
    STAGE("32.2:1", false),
    /** That it is established of what quality the information on guilt is. */
    QUALITY_OF_GUILT_INFORMATION("32.2:1", false),
    /** That the use is essential as far as the special requirements of the task go. */
    TASK_REQUIREMENTS("32.2:2", false),
    /** That the use is essential as far as the nature of the suspected act goes. */
    NATURE_OF_ACT("32.2:2", false),
    /** That health data are essential to others' personal safety. */
    HEALTH_FOR_SAFETY("32.3", false);

    private final Provision provision;
    private final boolean byBureau;

    DataMatter(String provision, boolean byBureau) {
        this.provision = Provision.of(provision);
        this.byBureau = byBureau;
    }

    @Override
    public Provision provision() {
        return provision;
    }

    @Override
    public boolean isFinding() {
        return true;
    }

    @Override
    public Authority decidedBy(Authority maker) {
        return byBureau ? Authority.NATIONAL_BUREAU_OF_INVESTIGATION : maker;
    }
}
