package fi.clearance.validation.application;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;

import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.RelativeExtension;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.party.KinshipRule;
import java.util.List;

/**
 * Extending a comprehensive clearance to a close relative.
 *
 * @statute 8.1
 * @statute 23.3
 * @statute 29.1
 */
public enum RelativeRule implements Rule<RelativeExtension> {
    /**
     * The relative consents for themselves; how, the rules on consent say.
     *
     * @statute 8.1
     */
    OWN_CONSENT(Norm.of("8.1", Modality.CONDITION, requires(always(), consents()))
            .leaningOn(extension -> List.of(Provision.of("5.1")))),

    /**
     * The clearance on the relative is a standard one.
     *
     * @statute 23.3
     */
    AT_STANDARD_LEVEL(Norm.of(
            "23.3", Modality.POWER, requires(always(), is("level", extension -> extension.level() == Level.STANDARD)))),

    /**
     * Only a comprehensive clearance is extended.
     *
     * @statute 29.1
     */
    OF_COMPREHENSIVE(Norm.of(
            "29.1/level",
            Modality.POWER,
            requires(always(), is("mainLevel", extension -> extension.mainLevel() == Level.COMPREHENSIVE)))),

    /**
     * To a close relative.
     *
     * @statute 29.1
     */
    TO_CLOSE_RELATIVE(Norm.of("29.1/relative", Modality.POWER, requires(always(), isClose()))
            .leaningOn(extension -> List.of(Provision.of("3.1:9")))),

    /**
     * In the single case, where the purpose of the clearance strictly requires it.
     *
     * @statute 29.1
     */
    STRICTLY_NECESSARY(Norm.of(
                    "29.1",
                    Modality.POWER,
                    requires(
                            always(),
                            answered("decidedForThisRelative", RelativeExtension::decidedForThisRelative)
                                    .and(judged(
                                            "judgements",
                                            RelativeExtension::judgements,
                                            ApplicationMatter.STRICTLY_NECESSARY,
                                            RelativeExtension::maker,
                                            new Deed<>("started", RelativeExtension::started)))))
            .near("Q-35"));

    private final Norm<RelativeExtension> norm;

    RelativeRule(Norm<RelativeExtension> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<RelativeExtension> norm() {
        return norm;
    }

    private static Condition<RelativeExtension> isClose() {
        return Condition.of((extension, at) -> KinshipRule.isClose(extension.kinship(), at), "kinship");
    }

    private static Condition<RelativeExtension> consents() {
        return done("consent.given", extension -> extension.consent().given());
    }
}
