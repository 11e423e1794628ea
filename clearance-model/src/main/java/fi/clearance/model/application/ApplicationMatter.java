package fi.clearance.model.application;

import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Provision;

/**
 * What the competent authority has to weigh or to find between the application and the outcome, in the order of the
 * statute.
 *
 * @statute 10
 * @statute 11
 * @statute 18
 * @statute 22
 * @statute 23
 * @statute 24
 * @statute 29
 */
public enum ApplicationMatter implements Matter {
    /** That an earlier clearance corresponds to the one applied for. */
    CORRESPONDING_CLEARANCE("10.1", true),
    /** That special reasons call for a new clearance all the same. */
    SPECIAL_REASONS("10.1", true),
    /** What the resources allow. */
    RESOURCES("10.2", false),
    /** The need of implementing international information security obligations. */
    INTERNATIONAL_NEED("10.2:1", false),
    /**
     * The general importance of the clearance for information security in public administration, vital functions of
     * society or very important private interests.
     */
    GENERAL_IMPORTANCE("10.2:2", false),
    /** The equal treatment of applicants and subjects. */
    EQUAL_TREATMENT("10.2:3", false),
    /** The time since the act. */
    TIME_SINCE_ACT("11.1:1", false),
    /** The age of the subject at the time of the act. */
    AGE_AT_ACT("11.1:2", false),
    /** How often acts were repeated. */
    REPETITION("11.1:3", false),
    /** The disregard for others' rights, or the lack of judgement, that the acts show. */
    DISREGARD("11.1:3", false),
    /** The severity of the sanctions. */
    SEVERITY("11.1:4", false),
    /** The nature or significance of the act in relation to the task. */
    ACT_AND_TASK("11.1:5", false),
    /** The significance of the foreign ties for the task. */
    TIES_AND_TASK("11.3:1", false),
    /** The nature of the foreign ties. */
    NATURE_OF_TIES("11.3:2", false),
    /** Their duration. */
    DURATION_OF_TIES("11.3:2", false),
    /** Their continuity. */
    CONTINUITY_OF_TIES("11.3:2", false),
    /** How likely a tie exposes the subject to exploitation, pressure, bribery or other improper influence. */
    EXPOSURE("11.3:3", false),
    /** How likely a tie otherwise endangers independent and reliable performance of the task. */
    INDEPENDENCE("11.3:4", false),
    /** That another way of showing security is acceptable. */
    PROOF_ACCEPTED("18.2", true),
    /** That the company can be a target of industrial espionage. */
    ESPIONAGE_TARGET("22.2:1", true),
    /** That the clearance is needed to protect a very important private economic interest. */
    PRIVATE_INTEREST("22.2:2", true),
    /** That an interview is needed. */
    INTERVIEW_NEEDED("23.1", true),
    /** That the standard level is necessary to ensure State or public security. */
    NECESSARY_FOR_SECURITY("24.1", true),
    /** That the concise level is appropriate. */
    APPROPRIATE("24.2", true),
    /** That the standard level is not necessary for State or public security. */
    STANDARD_NOT_NECESSARY("24.2", true),
    /** That the purpose of the comprehensive clearance strictly requires a clearance on this relative. */
    STRICTLY_NECESSARY("29.1", true);

    private final Provision provision;
    private final boolean finding;

    ApplicationMatter(String provision, boolean finding) {
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
