package fi.clearance.migri;

import static fi.clearance.migri.Remotes.agreement;
import static fi.clearance.migri.Remotes.gaps;
import static fi.clearance.migri.Remotes.items;
import static fi.clearance.migri.Remotes.nearby;
import static fi.clearance.migri.Remotes.of;
import static fi.clearance.migri.Remotes.recorded;
import static fi.clearance.migri.Remotes.remote;
import static fi.clearance.migri.Remotes.rules;
import static fi.clearance.migri.Remotes.underAgreement;
import static fi.clearance.migri.Remotes.unrecorded;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Rule;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M9-M13 M24-M29: remotely under an agreement")
class RemoteAgreementTest {

    private static void assertAvailable(Report report) {
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(rules(report, OutcomeKind.MET))
                .contains(
                        ParticipationRule.REQUIREMENTS,
                        ParticipationRule.NO_RISK,
                        ParticipationRule.ASSESSED,
                        ParticipationRule.AGREEMENT,
                        ParticipationRule.PREMISES,
                        ParticipationRule.DEVICE,
                        ParticipationRule.SATISFIED,
                        ParticipationRule.ORGANISATION,
                        ParticipationRule.SPECIFIC_PREMISES,
                        ParticipationRule.SPECIFIC_DEVICE,
                        ParticipationRule.SIGNED,
                        ParticipationRule.PRESENCE);
    }

    private static void assertOnly(Report report, Rule<?> rule) {
        assertThat(rules(report, OutcomeKind.NOT_MET)).containsExactly(rule);
        assertThat(gaps(report)).isEmpty();
    }

    private static void assertLeftOpen(Report report, Rule<?> rule, BulletinMatter matter) {
        assertThat(report.verdict()).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(rules(report, OutcomeKind.DISCRETION)).containsExactly(rule);
        assertThat(gaps(report)).containsExactly(unrecorded(matter));
    }

    @Test
    @DisplayName("G21 everything is in order")
    void inOrder() {
        Report report = of(underAgreement());
        assertAvailable(report);
        assertThat(report.questions()).isEmpty();
    }

    @Test
    @DisplayName("G22 but the Finnish Immigration Service requires presence")
    void presence() {
        assertOnly(of(underAgreement().presenceRequired(Answer.YES)), ParticipationRule.PRESENCE);
    }

    @Test
    @DisplayName("G23 while it is negotiated there is no agreement, or none that is signed")
    void negotiating() {
        PremisesAgreement unsigned = agreement().signed(Occurrence.NOT_DONE).build();
        assertOnly(of(underAgreement().agreement(unsigned)), ParticipationRule.SIGNED);
        Report none = of(underAgreement().agreement(Optional.empty()));
        assertThat(rules(none, OutcomeKind.NOT_MET))
                .containsExactly(ParticipationRule.ASSESSED, ParticipationRule.AGREEMENT);
    }

    @Test
    @DisplayName("G25 the listed laptop at home is not enough")
    void atHome() {
        assertOnly(of(underAgreement().fromPremises("home")), ParticipationRule.PREMISES);
    }

    @Test
    @DisplayName("G28 an agreement signed in May serves in June, with IQ-M-18 near")
    void signedInMay() {
        PremisesAgreement may =
                agreement().signed(Occurrence.on(LocalDate.of(2024, 5, 20))).build();
        assertAvailable(of(remote("2024-06-03").agreement(may)));
        assertThat(nearby(ParticipationRule.AGREEMENT)).contains("IQ-M-18");
    }

    @Test
    @DisplayName("G30 that there is no risk is not recorded")
    void riskUnrecorded() {
        assertLeftOpen(
                of(underAgreement().judgements(recorded(BulletinMatter.MEETS_REQUIREMENTS))),
                ParticipationRule.NO_RISK,
                BulletinMatter.NO_RISK);
    }

    @Test
    @DisplayName(
            "G31 an assessment accepted as a starting point does not satisfy the Finnish Immigration Service by itself")
    void notSatisfied() {
        PremisesAgreement unsatisfied =
                agreement().judgements(recorded(BulletinMatter.SPECIFIC)).build();
        assertLeftOpen(
                of(underAgreement().agreement(unsatisfied)), ParticipationRule.SATISFIED, BulletinMatter.SATISFIED);
    }

    @Test
    @DisplayName("G48 that \"our offices\" and \"laptops\" are specific enough is not recorded")
    void vague() {
        PremisesAgreement vague = agreement()
                .premises(items("our offices"))
                .devices(items("laptops"))
                .judgements(recorded(BulletinMatter.SATISFIED))
                .build();
        Report report =
                of(underAgreement().agreement(vague).fromPremises("our offices").withDevice("laptops"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(rules(report, OutcomeKind.DISCRETION))
                .containsExactly(ParticipationRule.SPECIFIC_PREMISES, ParticipationRule.SPECIFIC_DEVICE);
        assertThat(gaps(report)).containsExactly(unrecorded(BulletinMatter.SPECIFIC));
    }

    @Test
    @DisplayName("G49 a sole practice is an organisation, with IQ-M-15 near")
    void solePractice() {
        Counsel sole = Counsel.builder()
                .role(Counsel.Role.COUNSEL)
                .organisation("sole practice")
                .build();
        PremisesAgreement signed = agreement().organisation("sole practice").build();
        assertAvailable(of(underAgreement().counsel(sole).agreement(signed)));
        assertThat(nearby(ParticipationRule.ORGANISATION)).containsExactly("IQ-M-15");
    }
}
