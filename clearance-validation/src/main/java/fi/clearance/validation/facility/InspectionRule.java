package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;
import static fi.clearance.validation.Modality.PROHIBITION;

import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.facility.Inspection;
import fi.clearance.model.facility.Inspection.Target;
import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Truth;
import java.util.List;

/**
 * What may be inspected, and where never.
 *
 * @statute 39.2
 */
public enum InspectionRule implements Rule<Inspection> {
    /**
     * The competent authority may inspect how premises, systems and telecommunications are protected, and other
     * security arrangements, as far as needed.
     *
     * @statute 39.2
     */
    EXTENT(Norm.of(
            "39.2/s1",
            POWER,
            requires(
                    always(),
                    judged(
                            "judgements",
                            Inspection::judgements,
                            FacilityMatter.NECESSARY_EXTENT,
                            Inspection::inspector,
                            new Deed<>("inspected", Inspection::inspected))))),

    /**
     * It is the competent authority that inspects; systems and telecommunications also Traficom.
     *
     * @statute 39.2
     */
    BY_WHOM(Norm.<Inspection>of(
                    "39.2/authority",
                    CONDITION,
                    requires(
                            always(),
                            Condition.of(
                                    (it, at) -> Truth.of(mayInspect(it.inspector(), it.target())),
                                    "inspector",
                                    "target")))
            .leaningOn(InspectionRule::traficomsPart)
            .near("IQ-46-1")),

    /**
     * Never in rooms that are used for living permanently, whoever agrees to it.
     *
     * @statute 39.2
     */
    NO_DWELLING(Norm.of("39.2/s2", PROHIBITION, forbids(always(), answered("dwelling", Inspection::dwelling)))
            .near("IQ-39-1"));

    private final Norm<Inspection> norm;

    InspectionRule(Norm<Inspection> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Inspection> norm() {
        return norm;
    }

    private static boolean mayInspect(Authority inspector, Target target) {
        return inspector.isCompetent() || (inspector == Authority.TRAFICOM && isOfTraficom(target));
    }

    private static boolean isOfTraficom(Target target) {
        return target == Target.INFORMATION_SYSTEMS || target == Target.TELECOMMUNICATIONS;
    }

    private static List<Provision> traficomsPart(Inspection it) {
        return it.inspector() == Authority.TRAFICOM ? List.of(Provision.of("9.4")) : List.of();
    }
}
