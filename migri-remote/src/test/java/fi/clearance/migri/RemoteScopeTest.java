package fi.clearance.migri;

import static fi.clearance.migri.Remotes.interview;
import static fi.clearance.migri.Remotes.kind;
import static fi.clearance.migri.Remotes.nearby;
import static fi.clearance.migri.Remotes.of;
import static fi.clearance.migri.Remotes.open;
import static fi.clearance.migri.Remotes.plan;
import static fi.clearance.migri.Remotes.remote;
import static fi.clearance.migri.Remotes.rules;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Channel;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.model.Answer;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M4-M8: what the bulletin is about, the two ways in person, and the practice until June 2024")
class RemoteScopeTest {

    private static Participation.Builder atCentre(Answer possible) {
        return plan(Mode.WITH_CLIENT_AT_RECEPTION_CENTRE, "2024-06-10")
                .interview(interview("2024-06-10")
                        .clientInvitedTo(Venue.RECEPTION_CENTRE)
                        .attendancePossible(possible)
                        .build());
    }

    private static void assertOutOfScope(Report report) {
        assertThat(rules(report, OutcomeKind.NOT_MET)).containsExactly(ParticipationRule.ASYLUM_COUNSEL);
        assertThat(report.findings(OutcomeKind.NOT_APPLICABLE)).hasSize(ParticipationRule.values().length - 1);
    }

    @Test
    @DisplayName("G01 with the client at the Finnish Immigration Service nothing more is needed")
    void atImmigrationService() {
        Report report = of(plan(Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE, "2024-06-10"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(rules(report, OutcomeKind.MET))
                .containsExactly(ParticipationRule.ASYLUM_COUNSEL, ParticipationRule.AT_IMMIGRATION_SERVICE);
    }

    @Test
    @DisplayName("G02 with the client at the reception centre, where counsel can be")
    void atReceptionCentre() {
        Report report = of(atCentre(Answer.YES));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, ParticipationRule.AT_RECEPTION_CENTRE)).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("G03 where counsel cannot be at the centre, neither way is open, and IQ-M-9 is near")
    void notPossible() {
        Report centre = of(atCentre(Answer.NO));
        assertThat(rules(centre, OutcomeKind.NOT_MET)).containsExactly(ParticipationRule.AT_RECEPTION_CENTRE);
        assertThat(nearby(ParticipationRule.AT_RECEPTION_CENTRE)).contains("IQ-M-9");
        Report remote = of(atCentre(Answer.NO).mode(Mode.REMOTE));
        assertThat(rules(remote, OutcomeKind.NOT_MET))
                .containsExactly(ParticipationRule.ASSESSED, ParticipationRule.AGREEMENT);
    }

    @Test
    @DisplayName("G06 on 31 May 2024 video is as it was, with no agreement")
    void lastDayOfPractice() {
        Report report = of(remote("2024-05-31"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(rules(report, OutcomeKind.MET))
                .containsExactly(ParticipationRule.ASYLUM_COUNSEL, ParticipationRule.UNTIL_JUNE);
    }

    @Test
    @DisplayName("G40 an interview about a residence permit is none of the bulletin's business")
    void residencePermit() {
        assertOutOfScope(of(remote("2024-06-10")
                .interview(interview("2024-06-10").kind(Interview.Kind.OTHER).build())));
    }

    @Test
    @DisplayName("G41 nor is the representative of a minor, and IQ-M-20 is near")
    void representative() {
        assertOutOfScope(of(remote("2024-06-10")
                .counsel(Counsel.builder().role(Counsel.Role.OTHER).build())));
        assertThat(nearby(ParticipationRule.ASYLUM_COUNSEL)).containsExactly("IQ-M-20");
    }

    @Test
    @DisplayName("G45 whether the practice covered the telephone is open")
    void telephone() {
        Report report = of(remote("2024-05-20").channel(Channel.OTHER));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(Remotes.gaps(report)).containsExactly(open("IQ-M-17"));
        assertThat(kind(report, ParticipationRule.UNTIL_JUNE)).isEqualTo(OutcomeKind.UNDETERMINED);
    }

    @Test
    @DisplayName("X08 the force of the bulletin is a question near the agreement that is missing")
    void practiceNotLaw() {
        Report report = of(remote("2024-06-10"));
        assertThat(kind(report, ParticipationRule.AGREEMENT)).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(nearby(ParticipationRule.AGREEMENT)).contains("IQ-M-24");
    }
}
