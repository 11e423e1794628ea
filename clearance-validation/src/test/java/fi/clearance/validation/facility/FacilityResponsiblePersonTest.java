package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.consent;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.facility.Facilities.clearance;
import static fi.clearance.validation.facility.Facilities.ownApplication;
import static fi.clearance.validation.facility.Facilities.responsiblePerson;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.ResponsiblePersonClearance;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("5, 37.2: each responsible person is the subject of a clearance of their own")
class FacilityResponsiblePersonTest {

    private static List<String> notMet(FacilityClearance.Builder clearance) {
        Report report = FacilityValidators.CLEARANCE.validate(clearance.build(), Setting.on(DAY));
        return report.findings(OutcomeKind.NOT_MET).stream()
                .map(finding -> finding.path() + " " + finding.rule().norm().id())
                .toList();
    }

    private static FacilityClearance.Builder with(ResponsiblePersonClearance.Builder second) {
        return clearance().addResponsiblePerson(second.build());
    }

    @Test
    @DisplayName("5.1 the consent of the company is not that of the person")
    void ownConsent() {
        assertThat(notMet(with(responsiblePerson()))).isEmpty();
        assertThat(notMet(with(responsiblePerson()
                        .consent(consent().given(Occurrence.NOT_DONE).build()))))
                .containsExactly("responsiblePersons[1].consentUse 5.1");
        assertThat(notMet(with(responsiblePerson()
                        .consent(consent().given(on("2024-01-19")).build()))))
                .containsExactly("responsiblePersons[1].consentUse 5.1");
    }

    @Test
    @DisplayName("5.4 that the company applies itself takes nothing from the consent of the person")
    void companyApplies() {
        FacilityClearance.Builder own = with(responsiblePerson()
                        .consent(consent().given(Occurrence.NOT_DONE).build()))
                .application(ownApplication(Ground.BUSINESS_ABROAD).build())
                .extensions(List.of());
        assertThat(notMet(own)).containsExactly("responsiblePersons[1].consentUse 5.1");
    }

    @Test
    @DisplayName("5.3 the clearance lies within what the consent of the person names")
    void within() {
        assertThat(notMet(with(responsiblePerson().withinConsent(Answer.NO))))
                .containsExactly("responsiblePersons[1].consentUse 5.3");
    }

    @Test
    @DisplayName("32.1:3 a fine for an act of exactly ten years ago is used, the day before it is not")
    void tenYears() {
        assertThat(notMet(with(responsiblePerson().data(List.of(Facilities.fine(DAY.minusYears(10)))))))
                .isEmpty();
        assertThat(notMet(with(responsiblePerson()
                        .data(List.of(Facilities.fine(DAY.minusYears(10).minusDays(1)))))))
                .containsExactly("responsiblePersons[1].screening.data[0] 32.1:3");
    }

    @Test
    @DisplayName("37.2 nobody need be cleared with the company")
    void nobody() {
        assertThat(open(FacilityValidators.CLEARANCE.validate(
                        clearance().responsiblePersons(List.of()).build(), Setting.on(DAY))))
                .isEmpty();
    }
}
