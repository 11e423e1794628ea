package fi.clearance.model.certificate;

import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Provision;

/**
 * What an authority has to weigh or find when it ends a matter, and about certificates.
 *
 * @statute 41
 * @statute 42
 * @statute 43
 * @statute 44
 * @statute 46
 * @statute 47
 * @statute 53
 * @statute 54
 * @statute 55
 */
public enum CertificateMatter implements Matter {
    /** That something came up which matters for the reliability of the subject. */
    RELEVANT_TO_RELIABILITY("41.2", true),
    /** That a secret datum is taken in only in the form and to the extent that the purpose needs. */
    NEEDED_FORM_AND_EXTENT("42.2", true),
    /**
     * That giving it evidently endangers neither the security of the State nor another public interest that the Act
     * protects.
     */
    EVIDENTLY_NO_DANGER("42.2", true),
    /** That reasons came up why the person could not be chosen for the task. */
    OBSTACLE_TO_SELECTION("43.1", true),
    /** That the certificate is needed to prevent superfluous clearances. */
    SAVES_CLEARANCES("43.1:2", true),
    /** That the certificate needs to state its validity. */
    VALIDITY_ENTRY("44.2:1", true),
    /** That it needs to state that no reasons came up against the person. */
    NO_OBSTACLE_ENTRY("44.2:2", true),
    /** That it needs to state to which documents the person may be given access. */
    ACCESS_ENTRY("44.2:3", true),
    /** That it needs to state what an international information security obligation requires. */
    OBLIGATION_ENTRY("44.2:4", true),
    /**
     * That the company meets the requirements of information security on which the clearance rests, a required
     * commitment included.
     */
    REQUIREMENTS_MET("46.1", true),
    /** That a facility certificate needs to state for which documents the company meets the requirements. */
    DOCUMENTS_ENTRY("47.1:4", true),
    /** That the use of the clearance calls for the entry that no reasons came up against the company, and none did. */
    COMPANY_NO_OBSTACLE_ENTRY("47.2", true),
    /** That special circumstances of the clearance call for another validity than the general one. */
    SPECIAL_CIRCUMSTANCES("53.1", true),
    /** That the renewal is needed. */
    RENEWAL_NEEDED("54.1", true),
    /** That the follow-up stands in the way of a certificate without a new clearance. */
    MONITORING_OBSTACLE("54.2", true),
    /** Whether to revoke a certificate for which there is a ground. */
    REVOCATION("55.1", false),
    /** That the suspected act would have barred the certificate. */
    WOULD_HAVE_BARRED("55.1:3", true),
    /** That the certificate could no longer be given in the changed circumstances. */
    COULD_NO_LONGER_BE_GIVEN("55.1:3", true),
    /** Whether to revoke a facility certificate for which there is a ground. */
    FACILITY_REVOCATION("55.2", false),
    /** That the activity of the company no longer meets the requirements on which its certificate was given. */
    REQUIREMENTS_NO_LONGER_MET("55.2", true),
    /** That the applicant has to be heard before a certificate is revoked. */
    APPLICANT_TO_BE_HEARD("55.3", true),
    /** That the employer has to be heard before a certificate is revoked. */
    EMPLOYER_TO_BE_HEARD("55.3", true);

    private final Provision provision;
    private final boolean finding;

    CertificateMatter(String provision, boolean finding) {
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
