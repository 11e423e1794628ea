package fi.clearance.validation.application;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.not;

import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.party.Authority;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * How a move between levels may be prepared; whether it holds, the rules on levels say.
 *
 * @statute 24.1
 */
public enum LevelMoveRule implements Rule<LevelMove> {
    /**
     * For a move to the standard level Supo may match the subject's identification data with its operational system; no
     * other data, for nothing else, and nobody else.
     *
     * @statute 24.1
     */
    MATCH(Norm.of(
            "24.1/match",
            Modality.PROHIBITION,
            forbids(
                    answered("matched", LevelMove::matched),
                    not(is("to", (LevelMove move) -> move.to() == Level.STANDARD)
                            .and(is("by", move -> move.by() == Authority.SUPO))
                            .and(answered("matchedIdentificationOnly", LevelMove::matchedIdentificationOnly))))));

    private final Norm<LevelMove> norm;

    LevelMoveRule(Norm<LevelMove> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<LevelMove> norm() {
        return norm;
    }
}
