package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;
import static fi.clearance.validation.facility.Facilities.application;
import static fi.clearance.validation.facility.Facilities.clearance;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.FacilityClearance.Aspect;
import fi.clearance.model.facility.FacilityClearance.Extent;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.DefenceLink;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("38: what a facility clearance establishes, and when it may be a partial one")
class FacilityClearanceTest {

    private static Report made(FacilityClearance.Builder clearance) {
        return FacilityValidators.CLEARANCE.validate(clearance.build(), Setting.on(DAY));
    }

    /** Everything on record but the judgement on one matter. */
    private static List<Judgement> without(FacilityMatter missing) {
        return clearance().build().judgements().stream()
                .filter(judgement -> judgement.matter() != missing)
                .toList();
    }

    @Test
    @DisplayName("33-40 a clearance with which everything is in order")
    void inOrder() {
        assertThat(open(made(clearance()))).isEmpty();
        assertThat(made(clearance()).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @ParameterizedTest
    @CsvSource({"INFORMATION_PROTECTED, 38.1:1", "PREMISES_PROTECTED, 38.1:2", "STAFF_GUIDED, 38.1:3"})
    @DisplayName("38.1 what the authority has not recorded is left to it, and recorded after the end it is too late")
    void unrecorded(FacilityMatter matter, String rule) {
        List<Judgement> rest = without(matter);
        assertThat(open(made(clearance().judgements(rest)))).containsExactly(rule);
        FacilityClearance.Builder late =
                clearance().judgements(rest).addJudgement(recorded(matter, Authority.SUPO, "2024-03-11"));
        assertThat(kind(made(late), rule)).isEqualTo(OutcomeKind.DISCRETION);
        FacilityClearance.Builder lastDay =
                clearance().judgements(rest).addJudgement(recorded(matter, Authority.SUPO, "2024-03-10"));
        assertThat(made(lastDay).verdict()).isEqualTo(OutcomeKind.MET);
        FacilityClearance.Builder bySomebodyElse =
                clearance().judgements(rest).addJudgement(recorded(matter, Authority.TRAFICOM, "2024-03-08"));
        assertThat(kind(made(bySomebodyElse), rule)).isEqualTo(OutcomeKind.DISCRETION);
    }

    /** The outcome about the company itself, not about a subcontractor. */
    private static OutcomeKind kindOf(Report report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().norm().id().equals(rule))
                .filter(finding -> !finding.path().startsWith("extensions"))
                .findFirst()
                .orElseThrow()
                .outcome()
                .kind();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-18, MET", "2024-01-19, DISCRETION"})
    @DisplayName("36.1 that it is needed is found at the latest on the day of the first check")
    void needInTime(String found, OutcomeKind expected) {
        FacilityClearance.Builder clearance = clearance()
                .judgements(without(FacilityMatter.NEEDED_FOR_ASSESSMENT))
                .addJudgement(recorded(FacilityMatter.NEEDED_FOR_ASSESSMENT, Authority.SUPO, found));
        assertThat(kindOf(made(clearance), "36.1")).isEqualTo(expected);
    }

    @Test
    @DisplayName("36.1 a clearance that is found not to be needed to assess the company may not be made")
    void notNeeded() {
        Judgement not = recorded(
                FacilityMatter.NEEDED_FOR_ASSESSMENT,
                Authority.SUPO,
                LocalDate.parse("2024-01-17"),
                Judgement.Result.NO);
        assertThat(notMet(made(clearance().addJudgement(not)))).containsExactly("36.1");
    }

    @Test
    @DisplayName("38.2 if a level is to be shown, it is established whether its requirements are met")
    void level() {
        FacilityClearance.Builder shown = clearance()
                .application(application()
                        .levelToBeShown(Answer.YES)
                        .criterion("Katakri")
                        .build());
        assertThat(kind(made(clearance()), "38.2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(made(shown), "38.2")).isEqualTo(OutcomeKind.DISCRETION);
        shown.addJudgement(recorded(FacilityMatter.LEVEL_REQUIREMENTS, Authority.SUPO, "2024-03-08"));
        assertThat(kind(made(shown), "38.2")).isEqualTo(OutcomeKind.MET);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "38.3 a partial clearance leaves an aspect out if an obligation needs that or its purpose justifies it")
    void partial(Aspect aspect) {
        FacilityClearance.Builder partial = clearance()
                .judgements(without(aspect.matter()))
                .extent(Extent.PARTIAL)
                .addLeftOut(aspect)
                .forObligation(Answer.NO);
        assertThat(open(made(partial))).containsExactly("38.3");
        assertThat(kind(made(partial), "38.3")).isEqualTo(OutcomeKind.DISCRETION);
        FacilityClearance justified = partial.build();
        assertThat(made(FacilityClearance.builder()
                                .from(justified)
                                .addJudgement(recorded(FacilityMatter.PARTIAL_JUSTIFIED, Authority.SUPO, "2024-03-08")))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(made(FacilityClearance.builder()
                        .from(justified)
                        .addJudgement(recorded(
                                FacilityMatter.PARTIAL_JUSTIFIED,
                                Authority.SUPO,
                                DAY.minusDays(7),
                                Judgement.Result.NO)))))
                .containsExactly("38.3");
        assertThat(made(FacilityClearance.builder().from(justified).forObligation(Answer.YES))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("38.3 a full clearance needs no justification")
    void full() {
        assertThat(kind(made(clearance()), "38.3")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(made(clearance().extent(Extent.NOT_STATED)), "38.3")).isEqualTo(OutcomeKind.UNDETERMINED);
    }

    @Test
    @DisplayName("5.1 9.1 consent comes before the first check, and the competent authority makes the clearance")
    void common() {
        FacilityClearance.Builder late = clearance()
                .application(application()
                        .consent(Samples.consent().given(on("2024-01-19")).build())
                        .build());
        assertThat(notMet(made(late))).containsExactly("5.1");
        FacilityClearance.Builder procurement = clearance()
                .intake(Samples.intake()
                        .assignment(Samples.assignment()
                                .kind(ClearanceKind.FACILITY)
                                .defenceLink(DefenceLink.PROCUREMENT)
                                .build())
                        .build());
        assertThat(notMet(made(procurement))).containsExactly("9.1");
    }
}
