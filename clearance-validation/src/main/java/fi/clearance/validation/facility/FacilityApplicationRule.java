package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.FacilityApplication;
import fi.clearance.model.party.Organisation;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Truth;

/**
 * What an application for a facility clearance says.
 *
 * @statute 35
 */
public enum FacilityApplicationRule implements Rule<FacilityApplication> {
    /**
     * The name of the company.
     *
     * @statute 35.1:1
     */
    NAME(states("35.1:1/name", is("subject.name", it -> it.subject().name().isPresent()))),

    /**
     * What else identifies it.
     *
     * @statute 35.1:1
     */
    IDENTIFIERS(states("35.1:1/identifiers", within("subject", FacilityApplication::subject, isIdentified()))),

    /**
     * Its contact details.
     *
     * @statute 35.1:1
     */
    CONTACT_DETAILS(states(
            "35.1:1/contact",
            is("subject.contactDetails", it -> it.subject().contactDetails().isPresent()))),

    /**
     * The subcontractors, if there are to be any.
     *
     * @statute 35.1:2
     */
    SUBCONTRACTORS(states(
            "35.1:2",
            Condition.<FacilityApplication>is(
                            "subcontractors", it -> !it.subcontractors().isEmpty())
                    .or(not(answered("subcontractorsPlanned", FacilityApplication::subcontractorsPlanned))))),

    /**
     * An account of how the conditions of section 36 are met.
     *
     * @statute 35.1:3
     */
    CONDITIONS(states("35.1:3", is("accountsForConditions", FacilityApplication::accountsForConditions))),

    /**
     * Whether a certain level of information security is to be shown.
     *
     * @statute 35.1:4
     */
    LEVEL(states("35.1:4", is("levelToBeShown", it -> it.levelToBeShown() != Answer.NOT_STATED))),

    /**
     * If so, by which criterion.
     *
     * @statute 35.1:4
     */
    CRITERION(Norm.of(
            "35.1:4/criterion",
            OBLIGATION,
            requires(
                    is("levelToBeShown", it -> it.levelToBeShown() == Answer.YES),
                    is("criterion", it -> it.criterion().isPresent())))),

    /**
     * With the document that shows the consent of the company, unless it applies itself.
     *
     * @statute 35.2
     */
    CONSENT_ATTACHED(Norm.of(
            "35.2",
            OBLIGATION,
            requires(not(bySubject()), is("consentAttached", FacilityApplication::consentAttached))));

    private final Norm<FacilityApplication> norm;

    FacilityApplicationRule(Norm<FacilityApplication> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<FacilityApplication> norm() {
        return norm;
    }

    // 35 § 2 mom.

    private static Condition<FacilityApplication> bySubject() {
        return Condition.of(
                (it, at) -> Truth.of(it.applicant().bySubject(), "applicant.isSubject"),
                "applicant.role",
                "applicant.isSubject");
    }

    // 35 § 1 mom. 1 kohta

    static Condition<Organisation> isIdentified() {
        return Condition.<Organisation>is(
                        "businessId", company -> company.businessId().isPresent())
                .or(is("otherIdentifier", company -> company.otherIdentifier().isPresent()));
    }

    private static Norm<FacilityApplication> states(String id, Condition<FacilityApplication> content) {
        return Norm.of(id, OBLIGATION, requires(always(), content));
    }
}
