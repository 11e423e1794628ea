package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.DAY;
import static fi.clearance.model.facility.FacilityExamples.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Organisation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the extension of a facility clearance to a subcontractor (36.3)")
class SubcontractorExtensionTest {

    private static SubcontractorExtension.Builder extension(Authority maker) {
        return SubcontractorExtension.builder()
                .maker(maker)
                .subcontractor(Organisation.builder().name("Sähkötyö Oy").build());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("asks about the ground as it is about the subcontractor, with its own judgements, in order")
    void groundQuestion(Authority maker) {
        FacilityBasis basis = FacilityBasis.builder()
                .ground(FacilityBasis.Ground.SUPERVISION)
                .access(SupervisedActivity.NUCLEAR)
                .build();
        List<Judgement> judgements = List.of(judgement(DAY), judgement(DAY.minusDays(1)));
        assertThat(extension(maker)
                        .basis(basis)
                        .addAllJudgements(judgements)
                        .build()
                        .groundQuestion())
                .isEqualTo(new GroundQuestion(basis, maker, judgements, Occurrence.NOT_STATED));
    }

    @Test
    @DisplayName("rests on the subcontractor's own consent, which is never a declaration of the main contractor (5.1)")
    void consentUse() {
        Consent consent = Consent.builder().written(Answer.YES).build();
        Occurrence started = Occurrence.on(DAY);
        assertThat(extension(Authority.SUPO)
                        .consent(consent)
                        .started(started)
                        .build()
                        .consentUse())
                .isEqualTo(new ConsentUse(
                        ClearanceKind.FACILITY,
                        consent,
                        Answer.NO,
                        ConsentUse.Purpose.CLEARANCE,
                        started,
                        Answer.NOT_STATED));
    }

    @Test
    @DisplayName("prints the subcontractor as the bare word, and no reasons")
    void prints() {
        assertThat(extension(Authority.SUPO)
                        .addJudgement(judgement(DAY))
                        .build()
                        .toString())
                .contains("maker=SUPO", "subcontractor=Organisation,")
                .doesNotContain("Sähkötyö", "stated");
    }
}
