package fi.clearance.validation.party;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.RIGHT;

import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Applicant.Purpose;
import fi.clearance.model.party.Applicant.Requirement;
import fi.clearance.model.party.Applicant.Role;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;

/**
 * Who may apply for a personnel clearance.
 *
 * @statute 15
 */
public enum StandingRule implements Rule<Applicant> {
    /**
     * The employer: an authority or a company that employs the subject or is choosing them.
     *
     * @statute 15.1
     */
    EMPLOYER(Norm.of(
                    "15.1/employer",
                    RIGHT,
                    requires(applies(Role.EMPLOYER), isEmployer().and(engages()).or(otherBasis())))
            .leaningOn(applicant -> List.of(Provision.of("3.1:8")))),

    /**
     * The principal whose commission, or a task in it, the subject performs or is to perform.
     *
     * @statute 15.1
     */
    PRINCIPAL(Norm.of(
            "15.1/principal", RIGHT, requires(applies(Role.PRINCIPAL), engages().or(otherBasis())))),

    /**
     * The education provider, for somebody who is to be chosen for its training.
     *
     * @statute 15.1
     */
    EDUCATION_PROVIDER(Norm.of(
            "15.1/education",
            RIGHT,
            requires(applies(Role.EDUCATION_PROVIDER), engages().or(otherBasis())))),

    /**
     * Anybody else, the subject included, if a foreign or international rule requires a clearance and the subject needs
     * it for work or business there.
     *
     * @statute 15.2
     */
    ANYBODY_ELSE(Norm.of(
                    "15.2",
                    RIGHT,
                    requires(
                            applies(Role.SUBJECT).or(applies(Role.OTHER)),
                            isRequired().and(isNeeded()).or(otherBasis())))
            .near("Q-13"));

    private final Norm<Applicant> norm;

    StandingRule(Norm<Applicant> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Applicant> norm() {
        return norm;
    }

    private static Condition<Applicant> applies(Role role) {
        return is("role", applicant -> applicant.role() == role);
    }

    private static Condition<Applicant> engages() {
        return answered("engages", Applicant::engages);
    }

    private static Condition<Applicant> otherBasis() {
        return answered("otherBasis", Applicant::otherBasis);
    }

    // 3 § 1 mom. 8 kohta

    private static Condition<Applicant> isEmployer() {
        return within("organisation", Applicant::organisation, OrganisationRule.isAuthorityOrCompany());
    }

    // 15 § 2 mom.

    private static Condition<Applicant> isRequired() {
        return known(
                "requirement",
                Applicant::requirement,
                Requirement.NOT_STATED,
                requirement -> requirement != Requirement.NONE);
    }

    private static Condition<Applicant> isNeeded() {
        return known("purpose", Applicant::purpose, Purpose.NOT_STATED, purpose -> purpose != Purpose.OTHER);
    }
}
