package fi.clearance.migri;

import static fi.clearance.migri.Remotes.ofBody;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.register.RegisterEntry;
import fi.clearance.model.register.RegisterEntry.TraficomData;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.register.EntryRule;
import fi.clearance.validation.register.RegisterValidators;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("where the Act and the bulletin meet")
class TwoTextsTest {

    private static final LocalDate ASSESSED = LocalDate.of(2024, 3, 15);

    private static RegisterEntry.Builder body() {
        return RegisterEntry.builder()
                .holder(Authority.TRAFICOM)
                .kind(ClearanceKind.FACILITY)
                .traficomData(TraficomData.APPROVED_ASSESSMENT_BODY)
                .stored(Occurrence.on(ASSESSED.minusYears(1)))
                .matchesOwnRecords(Answer.YES)
                .meetsTechnicalRequirements(Answer.YES);
    }

    private static OutcomeKind approved(RegisterEntry.Builder entry) {
        Answer shown = ApprovedBody.shownBy(entry.build(), ASSESSED);
        return Remotes.of(ofBody().bodyApproved(shown)).verdict(SecurityAssessmentRule.APPROVED_BODY);
    }

    @Test
    @DisplayName("48.4:2 M18 a body that Traficom stores as approved makes an assessment that can be accepted")
    void feeds() {
        Report entry = RegisterValidators.ENTRY.validate(body().build(), Setting.on(ASSESSED));
        assertThat(entry.verdict(EntryRule.TRAFICOM)).isEqualTo(OutcomeKind.MET);
        assertThat(entry.verdict(EntryRule.MATCHING)).isEqualTo(OutcomeKind.MET);
        assertThat(approved(body())).isEqualTo(OutcomeKind.MET);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-14, MET", "2024-03-15, MET", "2024-03-16, UNDETERMINED"})
    @DisplayName("48.4:2 stored by the day of the assessment")
    void storedInTime(LocalDate stored, OutcomeKind expected) {
        assertThat(approved(body().stored(Occurrence.on(stored)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(value = TraficomData.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED_ASSESSMENT_BODY")
    @DisplayName("48.4 any other entry shows nothing of the body, neither that it was approved nor that it was not")
    void otherData(TraficomData data) {
        assertThat(approved(body().traficomData(data))).isEqualTo(OutcomeKind.UNDETERMINED);
    }

    @Test
    @DisplayName("48.4 48.6 nor does one of another authority, one that is not stored, or one that matches no decision")
    void showsNothing() {
        assertThat(approved(body().holder(Authority.SUPO))).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(approved(body().stored(Occurrence.NOT_DONE))).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(approved(body().matchesOwnRecords(Answer.NO))).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(approved(body().matchesOwnRecords(Answer.NOT_STATED))).isEqualTo(OutcomeKind.UNDETERMINED);
    }

    @Test
    @DisplayName("a report on the Act speaks of law, one on the bulletin of guidance")
    void words() {
        String act = RegisterValidators.ENTRY
                .validate(body().matchesOwnRecords(Answer.NO).build(), Setting.on(ASSESSED))
                .explain(Locale.ENGLISH);
        String bulletin = Remotes.of(Remotes.remote("2024-08-15")).explain(Locale.ENGLISH);
        assertThat(act).startsWith("Security Clearance Act").doesNotContain("guidance");
        assertThat(bulletin).contains("guidance and not law").doesNotContain("Security Clearance Act");
    }
}
