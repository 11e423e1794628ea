package fi.clearance.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the consent to a follow-up (51.4)")
class MonitoringRunTest {

    private static final LocalDate COMBINED = LocalDate.of(2024, 3, 15);

    private static final Consent CONSENT = Consent.builder()
            .written(Answer.YES)
            .given(Occurrence.on(COMBINED.minusYears(1)))
            .coversFollowUp(Answer.YES)
            .addTold(Consent.Told.PURPOSE_OF_FOLLOW_UP)
            .build();

    private static Consent withdrawn(Occurrence withdrawn) {
        return Consent.builder().from(CONSENT).withdrawn(withdrawn).build();
    }

    private static ConsentUse use(Consent consent, Occurrence combined) {
        return MonitoringRun.builder()
                .performedBy(Authority.SUPO)
                .consent(consent)
                .combined(combined)
                .build()
                .consentUse();
    }

    private static ConsentUse followUp(Consent consent, Occurrence combined) {
        return new ConsentUse(
                ClearanceKind.PERSONNEL, consent, Answer.NO, ConsentUse.Purpose.FOLLOW_UP, combined, Answer.YES);
    }

    @Test
    @DisplayName("the question is about the consent of the run, on the day of the combining (5.1)")
    void asked() {
        Occurrence combined = Occurrence.on(COMBINED);
        assertThat(use(CONSENT, combined)).isEqualTo(followUp(CONSENT, combined));
        assertThat(MonitoringRun.builder().performedBy(Authority.SUPO).build().consentUse())
                .isEqualTo(followUp(Consent.NOT_STATED, Occurrence.NOT_STATED));
    }

    @ParameterizedTest
    @CsvSource({"-366, true", "-1, true", "0, true", "1, false", "366, false"})
    @DisplayName("what is withdrawn before or on the day of the combining is withdrawn; later, it bore it (5.1)")
    void withdrawn(int days, boolean counts) {
        Occurrence combined = Occurrence.on(COMBINED);
        Consent withdrawn = withdrawn(Occurrence.on(COMBINED.plusDays(days)));
        assertThat(use(withdrawn, combined)).isEqualTo(followUp(counts ? withdrawn : CONSENT, combined));
    }

    @Test
    @DisplayName("while there is no day of the combining, or none of the withdrawal, the consent stays as it is (5.1)")
    void noDay() {
        Occurrence on = Occurrence.on(COMBINED);
        List<Occurrence> noDays = List.of(Occurrence.NOT_DONE, Occurrence.NOT_STATED);
        assertThat(noDays).allSatisfy(none -> {
            assertThat(use(withdrawn(on), none)).isEqualTo(followUp(withdrawn(on), none));
            assertThat(use(withdrawn(none), on)).isEqualTo(followUp(withdrawn(none), on));
        });
    }
}
