package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.AssessmentTable.Row;
import fi.clearance.migri.BulletinReading.LevelMeant;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("6.3: every combination of facts about an assessment comes to what its row says")
class AssessmentTableLaws {

    private static final Setting AUGUST = Setting.on(LocalDate.of(2024, 8, 15));

    private static OutcomeKind verdict(AssessmentFacts facts, LevelMeant meant) {
        return BulletinValidators.ASSESSMENT.verdict(facts.assessment(), AUGUST.with(meant));
    }

    /** The same as one condition: whether an agreement may rest on the assessment. */
    private static OutcomeKind underAgreement(AssessmentFacts facts, LevelMeant meant) {
        PremisesAgreement agreement =
                Remotes.agreement().assessment(facts.assessment()).build();
        return AgreementRule.ASSESSED
                .norm()
                .check()
                .assess(agreement, AUGUST.with(meant))
                .kind();
    }

    /** Undetermined if what is not stated could decide, whatever comes of the judgements. */
    private static OutcomeKind together(AssessmentFacts facts, LevelMeant meant) {
        boolean decides = facts.judged()
                .anyMatch(judged -> judged.completions()
                                .map(stated -> AssessmentTable.outcome(stated, meant))
                                .distinct()
                                .count()
                        > 1);
        return decides
                ? OutcomeKind.UNDETERMINED
                : AssessmentTable.outcome(facts.completions().findFirst().orElseThrow(), meant);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A1 A2 A4-A9 everything stated")
    void stated(LevelMeant meant) {
        Differences differences = new Differences();
        Set<Row> reached = EnumSet.noneOf(Row.class);
        for (AssessmentFacts facts : AssessmentFacts.all()) {
            if (facts.isStated()) {
                Row row = AssessmentTable.row(facts, meant);
                OutcomeKind expected = AssessmentTable.outcome(facts, meant);
                differences.compare(verdict(facts, meant), expected, row, facts);
                differences.compare(underAgreement(facts, meant), expected, row, facts);
                reached.add(row);
            }
        }
        differences.assertNone();
        assertThat(reached)
                .hasSize(Row.values().length - (meant == LevelMeant.BOTH_WAYS ? 0 : 1))
                .contains(Row.A1, Row.A9);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A1 A3 under an agreement, what is not stated leaves open only what it can decide")
    void notStated(LevelMeant meant) {
        Differences differences = new Differences();
        for (AssessmentFacts facts : AssessmentFacts.all()) {
            differences.compare(underAgreement(facts, meant), together(facts, meant), facts);
        }
        differences.assertNone();
    }

    /** A rule by itself may be open where the rows agree, and the verdict with it; it is never settled otherwise. */
    @ParameterizedTest
    @EnumSource
    @DisplayName("A1 A3 the verdict is that, too, unless a rule is open that the row does not ask")
    void verdictNotStated(LevelMeant meant) {
        Differences differences = new Differences();
        for (AssessmentFacts facts : AssessmentFacts.all()) {
            OutcomeKind verdict = verdict(facts, meant);
            boolean left = verdict == OutcomeKind.UNDETERMINED && staysOpen(facts, meant);
            differences.compare(verdict, left ? verdict : together(facts, meant), facts);
        }
        differences.assertNone();
    }

    /** Which row it is, is not certain. */
    private static boolean staysOpen(AssessmentFacts facts, LevelMeant meant) {
        Set<Row> rows = EnumSet.noneOf(Row.class);
        facts.completions().forEach(stated -> rows.add(AssessmentTable.row(stated, meant)));
        return rows.size() > 1;
    }
}
