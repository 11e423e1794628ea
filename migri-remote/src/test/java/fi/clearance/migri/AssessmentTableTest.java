package fi.clearance.migri;

import static fi.clearance.migri.Remotes.gaps;
import static fi.clearance.migri.Remotes.kind;
import static fi.clearance.migri.Remotes.missing;
import static fi.clearance.migri.Remotes.nearby;
import static fi.clearance.migri.Remotes.of;
import static fi.clearance.migri.Remotes.questions;
import static fi.clearance.migri.Remotes.recorded;
import static fi.clearance.migri.Remotes.underAgreement;
import static fi.clearance.migri.Remotes.unrecorded;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.SecurityAssessment.Criteria;
import fi.clearance.migri.SecurityAssessment.Kind;
import fi.clearance.migri.SecurityAssessment.Level;
import fi.clearance.model.Answer;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("6.3: which assessments are accepted")
class AssessmentTableTest {

    private static SecurityAssessment.Builder assessment(Kind kind, Answer approved, Criteria criteria, Level level) {
        return Remotes.ofBody()
                .kind(kind)
                .bodyApproved(approved)
                .criteria(criteria)
                .level(level);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"ASSESSMENT_BODY", "OTHER_AUTHORITY", "OTHER"})
    @DisplayName("A1 without a description nothing is accepted, whoever made it")
    void undescribed(Kind made) {
        List<Judgement> both = recorded(BulletinMatter.DESCRIPTION_SUFFICIENT, BulletinMatter.OTHER_WAY_ACCEPTED);
        Report not = of(assessment(made, Answer.YES, Criteria.NATIONAL_2020, Level.LOWEST_BASE)
                .described(Answer.NO)
                .judgements(both));
        assertThat(not.verdict()).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(Remotes.rules(not, OutcomeKind.NOT_MET)).containsExactly(SecurityAssessmentRule.DESCRIBED);
        Report unsaid = of(assessment(made, Answer.YES, Criteria.NATIONAL_2020, Level.LOWEST_BASE)
                .described(Answer.NOT_STATED)
                .judgements(both));
        assertThat(unsaid.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(gaps(unsaid)).containsExactly(missing("described"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"ASSESSMENT_BODY", "OTHER_AUTHORITY", "OTHER"})
    @DisplayName("A1 a description that is not sufficient is enough only where it shows another way that is accepted")
    void insufficient(Kind made) {
        assertThat(of(described(made, Judgement.Result.NO, Judgement.Result.YES))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        Report neither = of(described(made, Judgement.Result.NO, Judgement.Result.NO));
        assertThat(Remotes.rules(neither, OutcomeKind.NOT_MET)).contains(SecurityAssessmentRule.DESCRIBED);
        Report unjudged = of(assessment(made, Answer.YES, Criteria.NATIONAL_2020, Level.LOWEST_BASE)
                .judgements(List.of()));
        assertThat(unjudged.verdict()).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(Remotes.gaps(unjudged, SecurityAssessmentRule.DESCRIBED))
                .containsExactly(
                        unrecorded(BulletinMatter.DESCRIPTION_SUFFICIENT),
                        unrecorded(BulletinMatter.OTHER_WAY_ACCEPTED));
    }

    private static SecurityAssessment.Builder described(
            Kind made, Judgement.Result sufficient, Judgement.Result otherWay) {
        return assessment(made, Answer.YES, Criteria.NATIONAL_2020, Level.LOWEST_BASE)
                .judgements(List.of(
                        Remotes.recorded(BulletinMatter.DESCRIPTION_SUFFICIENT, sufficient),
                        Remotes.recorded(BulletinMatter.OTHER_WAY_ACCEPTED, otherWay)));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource({
        "A2, ASSESSMENT_BODY, YES, NATIONAL_2020, LOWEST_BASE",
        "A2, ASSESSMENT_BODY, YES, NATIONAL_2020, HIGHER",
        "A7, OTHER_AUTHORITY, NOT_STATED, NATIONAL_2020, NOT_STATED",
        "A7, OTHER_AUTHORITY, NOT_STATED, NATIONAL_2020, BELOW_BASE",
        "A7, OTHER_AUTHORITY, NOT_STATED, NATIONAL_2020, LOWEST_BASE"
    })
    @DisplayName("A2 A7 a starting point, of which the Finnish Immigration Service still has to satisfy itself")
    void startingPoint(String row, Kind made, Answer approved, Criteria criteria, Level level) {
        Report report = of(assessment(made, approved, criteria, level));
        assertThat(report.verdict()).as(row).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, SecurityAssessmentRule.OTHER_WAY)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        Report plan = of(underAgreement()
                .agreement(Remotes.agreement()
                        .assessment(assessment(made, approved, criteria, level).build())
                        .judgements(recorded(BulletinMatter.SPECIFIC))
                        .build()));
        assertThat(kind(plan, ParticipationRule.ASSESSED)).isEqualTo(OutcomeKind.MET);
        assertThat(gaps(plan)).containsExactly(unrecorded(BulletinMatter.SATISFIED));
    }

    @ParameterizedTest
    @CsvSource({"NOT_STATED, true", "BELOW_BASE, true", "LOWEST_BASE, false", "HIGHER, false"})
    @DisplayName("A7 IQ-M-11 stands on the assessment of an authority if the level matters to it, and IQ-M-10 is near")
    void levelOfAuthority(Level level, boolean asked) {
        Report report = of(Remotes.ofAuthority().level(level));
        assertThat(questions(report).contains("IQ-M-11")).isEqualTo(asked);
        assertThat(nearby(SecurityAssessmentRule.OTHER_AUTHORITY)).containsExactly("IQ-M-10");
    }

    @Test
    @DisplayName("A3 of an approved body, at a level that nobody has stated")
    void levelUnknown() {
        Report report = of(assessment(Kind.ASSESSMENT_BODY, Answer.YES, Criteria.NATIONAL_2020, Level.NOT_STATED));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(gaps(report, SecurityAssessmentRule.LEVEL))
                .containsExactlyInAnyOrder(missing("level"), unrecorded(BulletinMatter.OTHER_WAY_ACCEPTED));
    }

    private static final String DISCRETION = """
            A4, ASSESSMENT_BODY, YES,        NATIONAL_2020, BELOW_BASE,  LEVEL
            A5, ASSESSMENT_BODY, NO,         NATIONAL_2020, LOWEST_BASE, APPROVED_BODY
            A5, ASSESSMENT_BODY, NO,         OTHER,         BELOW_BASE,  APPROVED_BODY
            A6, ASSESSMENT_BODY, YES,        OTHER,         LOWEST_BASE, NATIONAL_CRITERIA
            A6, ASSESSMENT_BODY, YES,        OTHER,         HIGHER,      NATIONAL_CRITERIA
            A8, OTHER_AUTHORITY, NOT_STATED, OTHER,         LOWEST_BASE, OTHER_AUTHORITY
            A8, OTHER_AUTHORITY, NOT_STATED, OTHER,         NOT_STATED,  OTHER_AUTHORITY
            A9, OTHER,           NOT_STATED, NATIONAL_2020, HIGHER,
            A9, OTHER,           NOT_STATED, OTHER,         NOT_STATED,
            """;

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource(textBlock = DISCRETION)
    @DisplayName("A4-A6 A8 A9 another way: left to the Finnish Immigration Service, accepted or refused as it records")
    void otherWay(
            String row, Kind made, Answer approved, Criteria criteria, Level level, SecurityAssessmentRule failed) {
        SecurityAssessment.Builder it = assessment(made, approved, criteria, level);
        if (failed != null) {
            assertThat(kind(of(it), failed)).as(row).isEqualTo(OutcomeKind.DISCRETION);
        }
        assertThat(kind(of(it), SecurityAssessmentRule.OTHER_WAY)).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(gaps(of(it))).containsExactly(unrecorded(BulletinMatter.OTHER_WAY_ACCEPTED));
        assertThat(assessed(it)).isEqualTo(OutcomeKind.DISCRETION);
        it.judgements(recorded(BulletinMatter.DESCRIPTION_SUFFICIENT, BulletinMatter.OTHER_WAY_ACCEPTED));
        assertThat(kind(of(it), SecurityAssessmentRule.OTHER_WAY)).isEqualTo(OutcomeKind.MET);
        assertThat(assessed(it)).isEqualTo(OutcomeKind.MET);
        it.judgements(List.of(
                Remotes.recorded(BulletinMatter.DESCRIPTION_SUFFICIENT, Judgement.Result.YES),
                Remotes.recorded(BulletinMatter.OTHER_WAY_ACCEPTED, Judgement.Result.NO)));
        assertThat(kind(of(it), SecurityAssessmentRule.OTHER_WAY)).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(assessed(it)).isEqualTo(OutcomeKind.NOT_MET);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource(textBlock = DISCRETION)
    @DisplayName("A4-A6 A8 A9 the whole answer is a matter of discretion, and none of it is a refusal")
    void wholeAnswer(
            String row, Kind made, Answer approved, Criteria criteria, Level level, SecurityAssessmentRule failed) {
        assertThat(of(assessment(made, approved, criteria, level)).verdict())
                .as("%s, despite %s", row, failed)
                .isEqualTo(OutcomeKind.DISCRETION);
    }

    private static OutcomeKind assessed(SecurityAssessment.Builder assessment) {
        return kind(
                of(underAgreement()
                        .agreement(Remotes.agreement()
                                .assessment(assessment.build())
                                .build())),
                ParticipationRule.ASSESSED);
    }
}
