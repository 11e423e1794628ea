package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.facility.SubcontractorExtension;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * When a facility clearance is extended to a subcontractor.
 *
 * @statute 36.3
 */
public enum ExtensionRule implements Rule<SubcontractorExtension> {
    /**
     * Only if a ground of the first subsection is there about the subcontractor as well.
     *
     * @statute 36.3
     */
    GROUND(Norm.of(
            "36.3/ground",
            CONDITION,
            requires(
                    always(),
                    known("basis.ground", it -> it.basis().ground(), Ground.NOT_STATED, Ground::isDomestic)))),

    /**
     * And if the authority finds it necessary.
     *
     * @statute 36.3
     */
    NECESSARY(Norm.of(
                    "36.3",
                    POWER,
                    requires(
                            always(),
                            judged(
                                    "judgements",
                                    SubcontractorExtension::judgements,
                                    FacilityMatter.EXTENSION_NECESSARY,
                                    SubcontractorExtension::maker,
                                    new Deed<>("started", SubcontractorExtension::started))))
            .near("IQ-36-2"));

    private final Norm<SubcontractorExtension> norm;

    ExtensionRule(Norm<SubcontractorExtension> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<SubcontractorExtension> norm() {
        return norm;
    }
}
