package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.FacilityClearance.Aspect;
import fi.clearance.model.facility.FacilityClearance.Extent;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * What a facility clearance establishes, and when it may be a partial one.
 *
 * @statute 38
 */
public enum FacilityClearanceRule implements Rule<FacilityClearance> {
    /**
     * How the company can keep information from being disclosed, altered or destroyed without right.
     *
     * @statute 38.1:1
     */
    INFORMATION(establishes("38.1:1", Aspect.INFORMATION)),

    /**
     * How it can keep out those who have no business in the rooms.
     *
     * @statute 38.1:2
     */
    PREMISES(establishes("38.1:2", Aspect.PREMISES)),

    /**
     * How it can have its staff guided and trained properly.
     *
     * @statute 38.1:3
     */
    STAFF(establishes("38.1:3", Aspect.STAFF)),

    /**
     * If a level of information security is to be shown, whether its requirements are met.
     *
     * @statute 38.2
     */
    LEVEL(Norm.of(
            "38.2",
            OBLIGATION,
            requires(
                    answered(
                            "application.levelToBeShown", it -> it.application().levelToBeShown()),
                    settled(FacilityMatter.LEVEL_REQUIREMENTS)))),

    /**
     * It may be partial if an international information security obligation needs that, or the purpose justifies it.
     *
     * @statute 38.3
     */
    PARTIAL(Norm.of(
            "38.3",
            POWER,
            requires(
                    known("extent", FacilityClearance::extent, Extent.NOT_STATED, extent -> extent == Extent.PARTIAL),
                    answered("forObligation", FacilityClearance::forObligation)
                            .or(settled(FacilityMatter.PARTIAL_JUSTIFIED)))));

    private final Norm<FacilityClearance> norm;

    FacilityClearanceRule(Norm<FacilityClearance> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<FacilityClearance> norm() {
        return norm;
    }

    private static Norm<FacilityClearance> establishes(String id, Aspect aspect) {
        return Norm.of(
                id,
                OBLIGATION,
                requires(is("leftOut", it -> !it.leftOut().contains(aspect)), settled(aspect.matter())));
    }

    private static Condition<FacilityClearance> settled(FacilityMatter matter) {
        return judged(
                "judgements",
                FacilityClearance::judgements,
                matter,
                FacilityClearance::maker,
                new Deed<>("concluded", FacilityClearance::concluded));
    }
}
