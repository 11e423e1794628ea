package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.DAY;
import static fi.clearance.model.facility.FacilityExamples.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the question whether there is a ground (36)")
class GroundQuestionTest {

    @Test
    @DisplayName("keeps a list of judgements of its own, which nobody can change")
    void copied() {
        List<Judgement> judgements = new ArrayList<>(List.of(judgement(DAY), judgement(DAY.minusDays(1))));
        GroundQuestion question =
                new GroundQuestion(FacilityBasis.NOT_STATED, Authority.SUPO, judgements, Occurrence.NOT_DONE);
        judgements.clear();
        assertThat(question.judgements()).isUnmodifiable().containsExactly(judgement(DAY), judgement(DAY.minusDays(1)));
    }
}
