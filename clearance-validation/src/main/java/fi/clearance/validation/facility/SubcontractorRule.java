package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.facility.Subcontractor;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * What an application for a facility clearance says of each subcontractor.
 *
 * @statute 35.1:2
 */
public enum SubcontractorRule implements Rule<Subcontractor> {
    /**
     * Its name.
     *
     * @statute 35.1:2
     */
    NAME(states("35.1:2/name", is("company.name", it -> it.company().name().isPresent()))),

    /**
     * What else identifies it.
     *
     * @statute 35.1:2
     */
    IDENTIFIERS(states(
            "35.1:2/identifiers", within("company", Subcontractor::company, FacilityApplicationRule.isIdentified()))),

    /**
     * Its contact details.
     *
     * @statute 35.1:2
     */
    CONTACT_DETAILS(states(
            "35.1:2/contact",
            is("company.contactDetails", it -> it.company().contactDetails().isPresent()))),

    /**
     * Its share in the project.
     *
     * @statute 35.1:2
     */
    SHARE(states("35.1:2/share", is("share", it -> it.share().isPresent())));

    private final Norm<Subcontractor> norm;

    SubcontractorRule(Norm<Subcontractor> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Subcontractor> norm() {
        return norm;
    }

    private static Norm<Subcontractor> states(String id, Condition<Subcontractor> content) {
        return Norm.of(id, OBLIGATION, requires(always(), content));
    }
}
