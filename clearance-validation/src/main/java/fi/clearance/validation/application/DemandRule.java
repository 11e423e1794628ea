package fi.clearance.validation.application;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;

import fi.clearance.model.application.InformationDemand;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.Optional;

/**
 * What the applicant has to tell besides, when the competent authority asks.
 *
 * @statute 17.4
 */
public enum DemandRule implements Rule<InformationDemand> {
    /**
     * The authority may ask for what the Act requires to be considered.
     *
     * @statute 17.4
     */
    RELEVANT(Norm.of(
            "17.4",
            Modality.POWER,
            requires(
                    done("requested", InformationDemand::requested),
                    answered("relevant", InformationDemand::relevant)))),

    /**
     * The applicant answers.
     *
     * @statute 17.4
     */
    ANSWER(Norm.of(
                    "17.4/answer",
                    Modality.OBLIGATION,
                    duty(
                            answered("relevant", InformationDemand::relevant),
                            new Deed<>("requested", InformationDemand::requested),
                            Optional.empty(),
                            new Deed<>("answered", InformationDemand::answered)))
            .addressedTo(Addressee.APPLICANT));

    private final Norm<InformationDemand> norm;

    DemandRule(Norm<InformationDemand> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<InformationDemand> norm() {
        return norm;
    }
}
