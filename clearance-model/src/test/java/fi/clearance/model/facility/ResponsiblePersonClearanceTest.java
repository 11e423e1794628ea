package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Screening;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.ResponsiblePerson;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the personnel clearance of a responsible person (37.2)")
class ResponsiblePersonClearanceTest {

    private static final Person MAIJA =
            Person.builder().name("Maija Meikäläinen").build();
    private static final PersonnelClearance CLEARANCE = PersonnelClearance.builder()
            .level(Level.STANDARD)
            .authority(Authority.SUPO)
            .build();
    private static final Datum DEBT = datum(DataSource.ENFORCEMENT_REGISTER);
    private static final Datum ADDRESS = datum(DataSource.POPULATION_INFORMATION_SYSTEM);

    private static Datum datum(DataSource source) {
        return Datum.builder().source(source).about(Topic.OTHER).build();
    }

    private static ResponsiblePersonClearance.Builder clearance() {
        return ResponsiblePersonClearance.builder()
                .person(ResponsiblePerson.builder().person(MAIJA).build())
                .clearance(CLEARANCE);
    }

    @Test
    @DisplayName("is screened about that person, for that clearance, with all that was found, in order")
    void screening() {
        assertThat(clearance().addData(DEBT, ADDRESS, DEBT).build().screening())
                .isEqualTo(new Screening(MAIJA, CLEARANCE, List.of(DEBT, ADDRESS, DEBT)));
        assertThat(clearance().build().screening()).isEqualTo(new Screening(MAIJA, CLEARANCE, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("rests on the person's own consent, which is never a declaration of the company (5.1)")
    void consentUse(Answer withinConsent) {
        Consent consent = Consent.builder().written(Answer.YES).build();
        Occurrence started = Occurrence.on(DAY);
        assertThat(clearance()
                        .consent(consent)
                        .withinConsent(withinConsent)
                        .started(started)
                        .build()
                        .consentUse())
                .isEqualTo(new ConsentUse(
                        ClearanceKind.PERSONNEL,
                        consent,
                        Answer.NO,
                        ConsentUse.Purpose.CLEARANCE,
                        started,
                        withinConsent));
    }

    @Test
    @DisplayName("prints how many data there are, and neither the person nor a source")
    void prints() {
        assertThat(clearance().addData(DEBT, ADDRESS).build()).hasToString("ResponsiblePersonClearance{data=2}");
    }
}
