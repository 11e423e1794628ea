package fi.clearance.model.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Kinship;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the extension of a clearance to a close relative (29.1)")
class RelativeExtensionTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("the relative's own consent is asked about, which is never a declaration of the subject")
    void consentUse(Answer withinConsent) {
        Consent consent = Consent.builder().written(Answer.YES).build();
        Occurrence started = Occurrence.on(LocalDate.of(2024, 3, 15));
        RelativeExtension extension = RelativeExtension.builder()
                .mainLevel(Level.COMPREHENSIVE)
                .kinship(Kinship.SPOUSE)
                .level(Level.CONCISE)
                .maker(Authority.SUPO)
                .consent(consent)
                .withinConsent(withinConsent)
                .started(started)
                .build();
        assertThat(extension.consentUse())
                .isEqualTo(new ConsentUse(
                        ClearanceKind.PERSONNEL,
                        consent,
                        Answer.NO,
                        ConsentUse.Purpose.CLEARANCE,
                        started,
                        withinConsent));
    }
}
