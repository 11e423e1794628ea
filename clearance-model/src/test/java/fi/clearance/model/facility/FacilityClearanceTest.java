package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.DAY;
import static fi.clearance.model.facility.FacilityExamples.application;
import static fi.clearance.model.facility.FacilityExamples.clearance;
import static fi.clearance.model.facility.FacilityExamples.judgement;
import static fi.clearance.model.facility.FacilityExamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.ResponsiblePerson;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a facility clearance that is being made (3.1:2)")
class FacilityClearanceTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("is made by the authority that the intake assigns")
    void maker(Authority authority) {
        assertThat(clearance(authority).build().maker()).isEqualTo(authority);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("asks about the ground of the application, before its maker (36)")
    void groundQuestion(Authority authority) {
        FacilityBasis basis =
                FacilityBasis.builder().ground(FacilityBasis.Ground.CONTRACT).build();
        assertThat(clearance(authority)
                        .application(application().basis(basis).build())
                        .addJudgement(judgement(DAY))
                        .build()
                        .groundQuestion())
                .isEqualTo(new GroundQuestion(basis, authority, List.of(judgement(DAY)), Occurrence.NOT_STATED));
    }

    @Test
    @DisplayName("asks about the consent of the company on the day of the first check of a register (5.1)")
    void consentUse() {
        FacilityApplication application = application()
                .consent(Consent.builder().written(Answer.YES).build())
                .build();
        Occurrence started = Occurrence.on(DAY.plusDays(7));
        assertThat(started(started)
                        .application(application)
                        .concluded(Occurrence.on(DAY.plusDays(90)))
                        .build()
                        .consentUse())
                .isEqualTo(application.consentUse(started));
    }

    @Test
    @DisplayName("prints its maker and how much was found, and nothing of it")
    void prints() {
        Organisation company =
                Organisation.builder().name("Toiminimi Maija Meikäläinen").build();
        ResponsiblePersonClearance maija = ResponsiblePersonClearance.builder()
                .person(ResponsiblePerson.builder()
                        .person(Person.builder().name("Maija Meikäläinen").build())
                        .build())
                .clearance(PersonnelClearance.builder()
                        .level(Level.STANDARD)
                        .authority(Authority.SUPO)
                        .build())
                .build();
        CompanyDatum debt = CompanyDatum.builder()
                .source(CompanySource.ENFORCEMENT_REGISTER)
                .build();
        assertThat(clearance(Authority.DEFENCE_COMMAND)
                        .application(application().subject(company).build())
                        .addData(debt, debt, debt)
                        .addResponsiblePersons(maija, maija)
                        .addJudgement(judgement(DAY))
                        .build())
                .hasToString("FacilityClearance{maker=DEFENCE_COMMAND, data=3, responsiblePersons=2}");
    }
}
