package fi.clearance.validation.data;

import static fi.clearance.validation.data.Base.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.HealthInformation.Basis;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataReading.HealthElsewhere;
import fi.clearance.validation.data.DataReading.PendingInCourt;
import fi.clearance.validation.data.DataReading.TipInNotification;
import fi.clearance.validation.statute.Ledger;
import fi.clearance.validation.statute.Rules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("32.1:1, 32.2 and 32.3: tips, pending matters, health")
class PendingAndHealthTest {

    private static Datum.Builder police(fi.clearance.model.data.SubjectMatter about) {
        return datum(DataSource.POLICE_REGISTERS, about).content(SourceContent.POLICE_5_1);
    }

    private static DataUse pending(CriminalAct.Stage stage, DataMatter... matters) {
        List<Judgement> judgements = java.util.stream.Stream.of(matters)
                .map(matter -> recorded(matter, Authority.SUPO, "2024-02-01"))
                .toList();
        return use(
                standard(),
                police(act("2023-11-01").stage(stage).build())
                        .judgements(judgements)
                        .build());
    }

    private static DataUse health(Basis basis, Answer doubt, DataSource source, SourceContent content, boolean needed) {
        Datum.Builder datum = datum(source, new HealthInformation(basis, doubt)).content(content);
        if (needed) {
            datum.addJudgements(recorded(DataMatter.HEALTH_FOR_SAFETY, Authority.SUPO, "2024-02-01"));
        }
        return use(standard(), datum.build());
    }

    @Test
    @DisplayName("P-01 a tip on which no investigation was opened is barred")
    void tip() {
        DataUse tip = use(
                standard(),
                police(act("2023-08")
                                .stage(CriminalAct.Stage.NOT_INVESTIGATED)
                                .reportedToPolice(Answer.YES)
                                .investigation(Occurrence.NOT_DONE)
                                .build())
                        .build());
        assertThat(notMet(screen(tip))).containsExactly("32.1:1");
    }

    @Test
    @DisplayName("P-02 a report that was investigated, and closed, is usable")
    void investigated() {
        DataUse report = use(
                standard(),
                police(act("2022-01-05")
                                .stage(CriminalAct.Stage.CLOSED)
                                .reportedToPolice(Answer.YES)
                                .investigation(Occurrence.on(LocalDate.parse("2022-01-20")))
                                .build())
                        .build());
        assertThat(screen(report).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(screen(report, "2022-01-19"))).containsExactly("32.1:1");
        assertThat(notMet(screen(report, "2022-01-20"))).isEmpty();
    }

    @Test
    @DisplayName("P-04 a pending matter with all four judgements is usable")
    void pendingComplete() {
        DataUse use = pending(
                CriminalAct.Stage.PRE_TRIAL_INVESTIGATION,
                DataMatter.STAGE,
                DataMatter.QUALITY_OF_GUILT_INFORMATION,
                DataMatter.TASK_REQUIREMENTS,
                DataMatter.NATURE_OF_ACT);
        assertThat(screen(use).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("P-05 without the requirements of the task the second condition waits for judgement")
    void pendingIncomplete() {
        Report report = screen(pending(
                CriminalAct.Stage.WITH_PROSECUTOR,
                DataMatter.STAGE,
                DataMatter.QUALITY_OF_GUILT_INFORMATION,
                DataMatter.NATURE_OF_ACT));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(kind(report, "32.2:1")).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "32.2:2").outcome())
                .isEqualTo(new Outcome.Discretion(List.of(DataMatter.TASK_REQUIREMENTS)));
    }

    @ParameterizedTest
    @EnumSource(CriminalAct.Stage.class)
    @DisplayName("32.2 is about matters in investigation or with the prosecutor; court is Q-39")
    void stages(CriminalAct.Stage stage) {
        Report report = screen(pending(stage));
        OutcomeKind expected = switch (stage) {
            case PRE_TRIAL_INVESTIGATION, WITH_PROSECUTOR -> OutcomeKind.DISCRETION;
            case NOT_STATED -> OutcomeKind.UNDETERMINED;
            default -> OutcomeKind.NOT_APPLICABLE;
        };
        assertThat(kind(report, "32.2:1")).isEqualTo(expected);
        assertThat(kind(report, "32.2:2")).isEqualTo(expected);
        assertThat(questions(report).contains("Q-39")).isEqualTo(stage == CriminalAct.Stage.IN_COURT);
        assertThat(kind(screen(pending(stage), Setting.on(USE).with(PendingInCourt.COVERED)), "32.2:1"))
                .isEqualTo(stage == CriminalAct.Stage.IN_COURT ? OutcomeKind.DISCRETION : expected);
    }

    @Test
    @DisplayName("P-09 health on an officer's impression has no medical basis")
    void impression() {
        DataUse use = health(Basis.OTHER, Answer.NO, DataSource.POLICE_REGISTERS, SourceContent.POLICE_5_1, true);
        assertThat(notMet(screen(use))).containsExactly("32.3");
    }

    @Test
    @DisplayName("P-10 health on a medical certificate, undisputed and essential, is usable")
    void certificate() {
        DataUse use = health(
                Basis.MEDICAL_CERTIFICATE, Answer.NO, DataSource.POLICE_REGISTERS, SourceContent.POLICE_5_1, true);
        assertThat(screen(use).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("32.3 needs all three: each one missing bars, waits or stays open")
    void threeConditions() {
        assertThat(notMet(screen(health(
                        Basis.PROFESSIONAL_ENTRY,
                        Answer.YES,
                        DataSource.POLICE_REGISTERS,
                        SourceContent.POLICE_49,
                        true))))
                .containsExactly("32.3");
        assertThat(screen(health(
                                Basis.PROFESSIONAL_STATEMENT,
                                Answer.NO,
                                DataSource.POLICE_REGISTERS,
                                SourceContent.POLICE_12_1,
                                false))
                        .verdict())
                .isEqualTo(OutcomeKind.DISCRETION);
        assertThat(screen(health(
                                Basis.NOT_STATED,
                                Answer.NOT_STATED,
                                DataSource.POLICE_REGISTERS,
                                SourceContent.POLICE_6,
                                false))
                        .verdict())
                .isEqualTo(OutcomeKind.UNDETERMINED);
    }

    @Test
    @DisplayName("P-12 pointing out the need of a drug-test certificate is no use of the datum: no rule forbids it")
    void employerAttention() {
        assertThat(Ledger.ofTheAct().entry(Provision.of("32.3")).reason()).contains("17.2:4");
        assertThat(Rules.all().stream().map(rule -> rule.norm().id()).filter(id -> id.startsWith("32.3")))
                .containsExactly("32.3");
    }

    @Test
    @DisplayName("Q-51 health in other registers: no rule, but by analogy")
    void elsewhere() {
        DataUse use = health(Basis.OTHER, Answer.NO, DataSource.CUSTOMS_DATA, SourceContent.CUSTOMS_8, true);
        assertThat(kind(screen(use), "32.3")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(questions(screen(use))).containsExactly("Q-51");
        assertThat(notMet(screen(use, Setting.on(USE).with(HealthElsewhere.BY_ANALOGY))))
                .containsExactly("32.3");
    }

    @Test
    @DisplayName("Q-42 a raw tip inside a notification stays barred")
    void tipInNotification() {
        CriminalAct tip = act("2023-08-01")
                .stage(CriminalAct.Stage.NOT_INVESTIGATED)
                .reportedToPolice(Answer.YES)
                .investigation(Occurrence.NOT_DONE)
                .build();
        DataUse use = use(standard(), datum(DataSource.NBI_NOTIFICATION, tip).build());
        assertThat(kind(screen(use), "32.1:1")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(finding(screen(use), "32.1:1").questions()).extracting("id").containsExactly("Q-42");
        assertThat(kind(screen(use, Setting.on(USE).with(TipInNotification.SAVED_BY_NOTIFICATION)), "32.1:1"))
                .isEqualTo(OutcomeKind.MET);
    }
}
