package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Modality.POWER;
import static fi.clearance.validation.Modality.PROHIBITION;

import fi.clearance.model.certificate.ClearanceContent;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;

/**
 * What a clearance must not say, and what it may point to.
 *
 * @statute 42
 */
public enum ContentRule implements Rule<ClearanceContent> {
    /**
     * A personnel clearance contains no assessment of the person by an authority, a favourable one neither.
     *
     * @statute 42.3
     */
    NO_ASSESSMENT(Norm.of(
            "42.3", PROHIBITION, forbids(isPersonnel(), answered("assessesPerson", ClearanceContent::assessesPerson)))),

    /**
     * With a personnel clearance the authority may point the employer to a drug test, credit data or a medical
     * examination.
     *
     * @statute 42.4
     */
    POINT_TO_MEASURES(Norm.of(
                    "42.4",
                    POWER,
                    requires(answered("pointsToMeasures", ClearanceContent::pointsToMeasures), isPersonnel()))
            .leaningOn(it -> List.of(Provision.of("17.2:4"))));

    private final Norm<ClearanceContent> norm;

    ContentRule(Norm<ClearanceContent> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<ClearanceContent> norm() {
        return norm;
    }

    private static Condition<ClearanceContent> isPersonnel() {
        return is("kind", it -> it.kind() == ClearanceKind.PERSONNEL);
    }
}
