package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;
import static fi.clearance.validation.facility.Facilities.at;
import static fi.clearance.validation.facility.Facilities.commitment;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.facility.Commitment;
import fi.clearance.model.facility.Commitment.Element;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.party.Authority;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.StandingDuty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("40: the commitment of the company")
class FacilityCommitmentTest {

    private static final Setting AT = Setting.on(DAY);

    private static Report commits(Commitment.Builder commitment, Setting at) {
        return FacilityValidators.COMMITMENT.validate(commitment.build(), at);
    }

    private static Outcome outstanding(String since) {
        return new Outcome.Outstanding(LocalDate.parse(since), Optional.empty());
    }

    @Test
    @DisplayName("C18 a change that is not reported is owed from its day on; the breach counts once it is established")
    void unreportedChange() {
        Commitment.Builder unreported = commitment().changed(on("2025-02-03")).broken(Answer.NOT_STATED);
        assertThat(finding(commits(unreported, at("2025-02-03")), "40.1/changes")
                        .outcome())
                .isEqualTo(outstanding("2025-02-03"));
        Report later = commits(unreported, at("2025-06-01"));
        assertThat(finding(later, "40.1/changes").outcome()).isEqualTo(outstanding("2025-02-03"));
        assertThat(finding(later, "61.1/s4").outcome().gaps()).containsExactly(new Gap.Missing("broken"));
        assertThat(notMet(later)).isEmpty();
        assertThat(notMet(commits(unreported.broken(Answer.YES), at("2025-06-01"))))
                .containsExactly("61.1/s4");
    }

    @Test
    @DisplayName("40.1 the standard case: required, given and kept")
    void kept() {
        assertThat(open(commits(commitment(), AT))).isEmpty();
        assertThat(commits(commitment(), AT).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, MET", "2024-03-02, DISCRETION"})
    @DisplayName("40.1 the authority weighs whether to require one, at the latest on the day on which it is given")
    void weighedInTime(String weighed, OutcomeKind expected) {
        Commitment.Builder required =
                commitment().judgements(List.of(recorded(FacilityMatter.COMMITMENT_REQUIRED, Authority.SUPO, weighed)));
        assertThat(kind(commits(required, AT), "40.1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("40.1 the company commits itself to each thing that is required, and only to that")
    void elements(Element element) {
        List<Element> others =
                Stream.of(Element.values()).filter(other -> other != element).toList();
        assertThat(notMet(commits(commitment().promised(others), AT))).containsExactly("40.1/commitment");
        assertThat(kind(commits(commitment().promised(others).required(others), AT), "40.1/commitment"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(commits(commitment().required(List.of(element)), AT), "40.1/commitment"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(commits(commitment().given(Occurrence.NOT_DONE), AT))).containsExactly("40.1/commitment");
    }

    /** Everything that a commitment can bring has been demanded, and nothing of it done. */
    private static Commitment.Builder nothingDone() {
        return commitment()
                .levelKept(Answer.NO)
                .changed(on("2024-03-05"))
                .accessDemanded(on("2024-03-06"))
                .informationDemanded(on("2024-03-07"));
    }

    @Test
    @DisplayName("40.1 what is promised is owed, from the day of the change or the demand on, without a last day")
    void owed() {
        Report report = commits(nothingDone(), at("2034-03-01"));
        assertThat(notMet(report)).containsExactly("40.1/level");
        assertThat(report.duties())
                .extracting(StandingDuty::since)
                .containsExactly(
                        LocalDate.parse("2024-03-05"), LocalDate.parse("2024-03-06"), LocalDate.parse("2024-03-07"));
        assertThat(finding(report, "40.1/changes").outcome()).isEqualTo(outstanding("2024-03-05"));
        assertThat(finding(report, "40.1/access").outcome()).isEqualTo(outstanding("2024-03-06"));
        assertThat(finding(report, "40.1/information").outcome()).isEqualTo(outstanding("2024-03-07"));
    }

    @ParameterizedTest
    @CsvSource({
        "KEEP_LEVEL, 40.1/level",
        "REPORT_CHANGES, 40.1/changes",
        "GIVE_ACCESS, 40.1/access",
        "GIVE_INFORMATION, 40.1/information"
    })
    @DisplayName("40.1 what is not promised is not owed, even if it is required; nor is anything before the commitment")
    void notPromised(Element element, String rule) {
        List<Element> others =
                Stream.of(Element.values()).filter(other -> other != element).toList();
        Report report = commits(nothingDone().promised(others), AT);
        assertThat(kind(report, rule)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(commits(nothingDone(), at("2024-02-29")), rule)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(commits(nothingDone().given(Occurrence.NOT_DONE), AT), rule))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("40.1 each is done with its own deed")
    void done() {
        Commitment.Builder all = nothingDone()
                .levelKept(Answer.YES)
                .changeReported(on("2024-03-08"))
                .accessGiven(on("2024-03-09"))
                .informationGiven(on("2024-03-10"));
        assertThat(commits(all, at("2024-03-07")).duties()).hasSize(3);
        assertThat(commits(all, at("2024-03-08")).duties()).hasSize(2);
        assertThat(commits(all, at("2024-03-09")).duties()).hasSize(1);
        assertThat(commits(all, at("2024-03-10")).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("40.1 a change that was reported in advance needs no second report; information given before, neither")
    void inAdvance() {
        Commitment.Builder early = commitment()
                .changeReported(on("2024-03-04"))
                .changed(on("2024-03-05"))
                .informationGiven(on("2024-03-06"))
                .informationDemanded(on("2024-03-07"));
        assertThat(commits(early, AT).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName(
            "40.1 what happened before the commitment was given does not come under it; what happens that day does")
    void beforeCommitment() {
        Commitment.Builder before = commitment()
                .changed(on("2024-02-29"))
                .accessDemanded(on("2024-02-29"))
                .informationDemanded(on("2024-02-29"));
        assertThat(commits(before, AT).duties()).isEmpty();
        assertThat(open(commits(before, AT))).isEmpty();
        Commitment.Builder sameDay = commitment()
                .changed(on("2024-03-01"))
                .accessDemanded(on("2024-03-01"))
                .informationDemanded(on("2024-03-01"));
        assertThat(commits(sameDay, AT).duties()).hasSize(3);
    }

    @Test
    @DisplayName("61.1 one in which nothing is promised cannot be broken")
    void emptyCommitment() {
        Commitment.Builder empty =
                commitment().required(List.of()).promised(List.of()).broken(Answer.YES);
        assertThat(commits(empty, AT).verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("40.1 to have let the authority in once does not answer a later demand")
    void accessBefore() {
        Commitment.Builder once = commitment().accessGiven(on("2024-03-05")).accessDemanded(on("2024-03-06"));
        assertThat(finding(commits(once, AT), "40.1/access").outcome()).isEqualTo(outstanding("2024-03-06"));
    }

    @Test
    @DisplayName("40.1 if nothing is required there is nothing to weigh, and what is promised all the same binds")
    void volunteered() {
        Report report = commits(nothingDone().required(List.of()).judgements(List.of()), AT);
        assertThat(kind(report, "40.1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(report, "40.1/commitment")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(report.duties()).hasSize(3);
    }

    @Test
    @DisplayName("61.1 there is no breach of what was never given, nor before it was")
    void nothingToBreak() {
        Commitment.Builder broken = commitment().broken(Answer.YES);
        assertThat(kind(commits(broken, at("2024-02-29")), "61.1/s4")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(commits(broken, at("2024-03-01")), "61.1/s4")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(commits(broken.given(Occurrence.NOT_DONE), AT), "61.1/s4"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(commits(commitment(), AT), "61.1/s4")).isEqualTo(OutcomeKind.MET);
    }
}
