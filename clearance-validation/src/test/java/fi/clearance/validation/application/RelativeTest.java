package fi.clearance.validation.application;

import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.consent;
import static fi.clearance.validation.Samples.extension;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.DutyToApply;
import fi.clearance.model.application.Handling;
import fi.clearance.model.application.Interview;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.application.RelativeExtension;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Kinship;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("8, 16, 23.1, 24.1, 29: relatives, the duty to apply, interviews, matching")
class RelativeTest {

    private static final Setting AT = Setting.on(DAY);

    private static RelativeExtension.Builder spouse() {
        return extension().addJudgement(recorded(ApplicationMatter.STRICTLY_NECESSARY, Authority.SUPO, "2024-02-05"));
    }

    @Test
    @DisplayName("R-08 D24 a comprehensive clearance extends to the spouse, with strict necessity and her consent")
    void allowed() {
        assertThat(ApplicationValidators.RELATIVE_EXTENSION.verdict(spouse().build(), AT))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("R-10 D25 no other clearance extends to relatives")
    void notComprehensive() {
        for (Level level : new Level[] {Level.CONCISE, Level.STANDARD}) {
            assertThat(notMet(ApplicationValidators.RELATIVE_EXTENSION.validate(
                            spouse().mainLevel(level).build(), AT)))
                    .containsExactly("29.1/level");
        }
    }

    @Test
    @DisplayName("29, 23.3, 8: each condition by itself")
    void conditions() {
        assertThat(notMet(ApplicationValidators.RELATIVE_EXTENSION.validate(
                        spouse().level(Level.COMPREHENSIVE).build(), AT)))
                .containsExactly("23.3");
        assertThat(notMet(ApplicationValidators.RELATIVE_EXTENSION.validate(
                        spouse().kinship(Kinship.SIBLING).build(), AT)))
                .containsExactly("29.1/relative");
        assertThat(notMet(ApplicationValidators.RELATIVE_EXTENSION.validate(
                        spouse().decidedForThisRelative(Answer.NO).build(), AT)))
                .containsExactly("29.1");
        assertThat(notMet(ApplicationValidators.RELATIVE_EXTENSION.validate(
                        spouse().consent(consent().given(Occurrence.NOT_DONE).build())
                                .build(),
                        AT)))
                .containsExactly("8.1", "5.1");
        assertThat(open(ApplicationValidators.RELATIVE_EXTENSION.validate(
                        extension().build(), AT)))
                .containsExactly("29.1");
    }

    @Test
    @DisplayName("29.1 a necessity recorded after the first check came too late")
    void necessityLate() {
        RelativeExtension late = extension()
                .addJudgement(recorded(ApplicationMatter.STRICTLY_NECESSARY, Authority.SUPO, "2024-02-11"))
                .build();
        assertThat(kind(ApplicationValidators.RELATIVE_EXTENSION.validate(late, AT), "29.1"))
                .isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("16.1 the duty comes from a decree, for the tasks of the Act")
    void duty() {
        Task regular = Task.builder()
                .classI(Handling.NONE)
                .classII(Handling.REGULAR)
                .mostDamagingSecrets(Handling.NONE)
                .putElement(TaskElement.CAN_SIGNIFICANTLY_ENDANGER, Answer.NO)
                .build();
        DutyToApply obliged = new DutyToApply(Answer.YES, Answer.YES, regular, on("2024-03-01"), Occurrence.NOT_DONE);
        assertThat(ApplicationValidators.DUTY_TO_APPLY.verdict(obliged, AT)).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(ApplicationValidators.DUTY_TO_APPLY.verdict(
                        new DutyToApply(Answer.YES, Answer.NO, regular, on("2024-03-01"), Occurrence.NOT_DONE), AT))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        Task occasional =
                Task.builder().from(regular).classII(Handling.OCCASIONAL).build();
        assertThat(notMet(ApplicationValidators.DUTY_TO_APPLY.validate(
                        new DutyToApply(Answer.YES, Answer.YES, occasional, on("2024-03-01"), Occurrence.NOT_DONE),
                        AT)))
                .containsExactly("16.1/tasks");
    }

    private static Interview.Builder interview() {
        return Interview.builder()
                .level(Level.CONCISE)
                .maker(Authority.SUPO)
                .registersChecked(on("2024-01-18"))
                .outcome(Occurrence.NOT_DONE)
                .addTopic(Interview.Topic.FOREIGN_TIES)
                .examinesForeignTies(Answer.NO)
                .addJudgement(recorded(ApplicationMatter.INTERVIEW_NEEDED, Authority.SUPO, "2024-02-01"));
    }

    @Test
    @DisplayName("23.1 an interview where it is needed, at every level; in a concise clearance ties are not examined")
    void interviews() {
        Report report = ApplicationValidators.INTERVIEW.validate(interview().build(), AT);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(report.questions()).extracting(Object::toString).containsExactly("Q-23");
        assertThat(notMet(ApplicationValidators.INTERVIEW.validate(
                        interview().examinesForeignTies(Answer.YES).build(), AT)))
                .containsExactly("23.1/ties");
        assertThat(notMet(ApplicationValidators.INTERVIEW.validate(
                        interview().addTopic(Interview.Topic.OTHER).build(), AT)))
                .containsExactly("23.1/topics");
        assertThat(notMet(ApplicationValidators.INTERVIEW.validate(
                        interview()
                                .registersChecked(Occurrence.NOT_DONE)
                                .outcome(on("2024-03-01"))
                                .build(),
                        AT)))
                .containsExactly("23.1");
    }

    @Test
    @DisplayName("24.1 identification data may be matched for a move up, by Supo, and nothing else")
    void matching() {
        LevelMove.Builder move = Samples.moveUp().matched(Answer.YES).matchedIdentificationOnly(Answer.YES);
        assertThat(ApplicationValidators.LEVEL_MOVE.verdict(move.build(), AT)).isEqualTo(OutcomeKind.MET);
        assertThat(ApplicationValidators.LEVEL_MOVE.verdict(
                        move.matchedIdentificationOnly(Answer.NO).build(), AT))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(ApplicationValidators.LEVEL_MOVE.verdict(
                        move.matchedIdentificationOnly(Answer.YES)
                                .by(Authority.DEFENCE_COMMAND)
                                .build(),
                        AT))
                .isEqualTo(OutcomeKind.NOT_MET);
    }
}
