package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.certificate.CardTemplate;
import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;

/**
 * How the form and the content of an identity card are laid down.
 *
 * @statute 43.3
 */
public enum CardRule implements Rule<CardTemplate> {
    /**
     * The Finnish Security and Intelligence Service lays them down.
     *
     * @statute 43.3
     */
    SET_BY_SUPO(Norm.of("43.3/s2", POWER, requires(set(), is("setBy", it -> it.setBy() == Authority.SUPO)))),

    /**
     * After hearing the Defence Command.
     *
     * @statute 43.3
     */
    HEAR_DEFENCE_COMMAND(Norm.of(
            "43.3/hearing",
            OBLIGATION,
            requires(
                    set(),
                    inOrder("defenceCommandHeard", CardTemplate::defenceCommandHeard, "set", CardTemplate::set)))),

    /**
     * With a view to what a certificate has to state.
     *
     * @statute 43.3
     */
    CONTENT(Norm.of("43.3/content", OBLIGATION, requires(set(), answered("follows44", CardTemplate::follows44)))
            .leaningOn(it -> List.of(Provision.of("44.2:3"))));

    private final Norm<CardTemplate> norm;

    CardRule(Norm<CardTemplate> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<CardTemplate> norm() {
        return norm;
    }

    private static Condition<CardTemplate> set() {
        return done("set", CardTemplate::set);
    }
}
