package fi.clearance.validation.register;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.CONDITION;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.DefenceLink;
import fi.clearance.model.register.ControllerDuty;
import fi.clearance.model.register.ControllerDuty.Duty;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * Which authority performs the duties of a controller of the register.
 *
 * @statute 48a.1
 */
public enum ControllerRule implements Rule<ControllerDuty> {
    /**
     * The Finnish Security and Intelligence Service and the Defence Command are its joint controllers, and nobody else.
     *
     * @statute 48a.1
     */
    JOINT(Norm.of(
            "48a.1/s1",
            CONDITION,
            requires(always(), is("performedBy", it -> it.performedBy().isCompetent())))),

    /**
     * The Defence Command for the data of subjects tied to the Defence Forces.
     *
     * @statute 48a.1
     */
    DEFENCE_COMMAND(Norm.of(
            "48a.1/s2",
            CONDITION,
            requires(
                    ofSubject().and(tiedToDefence()),
                    is("performedBy", it -> it.performedBy() == Authority.DEFENCE_COMMAND)))),

    /**
     * The Finnish Security and Intelligence Service for those of all others, and for disclosing, keeping up and
     * securing all of it.
     *
     * @statute 48a.1
     */
    SUPO(Norm.of(
            "48a.1/s3",
            CONDITION,
            requires(
                    not(ofSubject()).or(not(tiedToDefence())),
                    is("performedBy", it -> it.performedBy() == Authority.SUPO))));

    private final Norm<ControllerDuty> norm;

    ControllerRule(Norm<ControllerDuty> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<ControllerDuty> norm() {
        return norm;
    }

    private static Condition<ControllerDuty> ofSubject() {
        return known("duty", ControllerDuty::duty, Duty.NOT_STATED, duty -> duty == Duty.SUBJECT_DATA);
    }

    private static Condition<ControllerDuty> tiedToDefence() {
        return known(
                "defenceLink", ControllerDuty::defenceLink, DefenceLink.NOT_STATED, link -> link != DefenceLink.NONE);
    }
}
