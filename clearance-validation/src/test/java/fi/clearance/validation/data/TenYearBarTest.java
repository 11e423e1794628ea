package fi.clearance.validation.data;

import static fi.clearance.validation.data.Base.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.Topic;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataReading.CriminalRecordsAvailability;
import fi.clearance.validation.data.DataReading.CriminalRecordsMeant;
import fi.clearance.validation.data.DataReading.DayOfTheAct;
import fi.clearance.validation.data.DataReading.LastingAct;
import fi.clearance.validation.data.DataReading.TenthAnniversary;
import fi.clearance.validation.data.DataReading.UncertainDay;
import fi.clearance.validation.data.DataReading.VolunteeredAct;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("32.1:3: acts done earlier than ten years ago")
class TenYearBarTest {

    private static DataUse fineFor(String time) {
        return use(standard(), fine(time));
    }

    @Test
    @DisplayName("T-01 an act of exactly ten years ago is usable, resting on Q-01")
    void tenthAnniversary() {
        Report report = screen(fineFor("2014-03-15"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "32.1:3").questions()).extracting("id").containsExactly("Q-01");
        assertThat(finding(report, "32.1:3").outcome().arguments())
                .containsExactly(
                        new Argument.Day(LocalDate.parse("2014-03-15")),
                        new Argument.Day(LocalDate.parse("2024-03-15")));
        assertThat(notMet(screen(fineFor("2014-03-15"), Setting.on(USE).with(TenthAnniversary.BARRED))))
                .containsExactly("32.1:3");
    }

    @Test
    @DisplayName("T-02 the day after the tenth anniversary is barred")
    void dayAfter() {
        Report report = screen(fineFor("2014-03-15"), "2024-03-16");
        assertThat(notMet(report)).containsExactly("32.1:3");
        assertThat(questions(report)).doesNotContain("Q-01");
    }

    @Test
    @DisplayName("T-03 nine years and 365 days: usable without a question")
    void dayBefore() {
        Report report = screen(fineFor("2014-03-16"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(questions(report)).isEmpty();
    }

    @Test
    @DisplayName("T-07 a weekend does not move the tenth anniversary")
    void weekend() {
        assertThat(notMet(screen(fineFor("2014-03-09"), "2024-03-11"))).containsExactly("32.1:3");
    }

    @Test
    @DisplayName("T-08 the day of the act counts, not that of the judgment; Q-49 reads it otherwise")
    void judgmentIsLater() {
        Datum fine = datum(
                        DataSource.REGISTER_OF_FINES,
                        act("2013-11-20")
                                .decided(Occurrence.on(LocalDate.parse("2016-04-05")))
                                .build())
                .content(SourceContent.FINE_PUNISHMENT)
                .build();
        Report report = screen(use(standard(), fine));
        assertThat(notMet(report)).containsExactly("32.1:3");
        assertThat(questions(report)).containsExactly("Q-49");
        assertThat(screen(use(standard(), fine), Setting.on(USE).with(DayOfTheAct.DECISION))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("T-09 what the criminal records show is usable, however old")
    void inCriminalRecords() {
        Datum entry = datum(
                        DataSource.CRIMINAL_RECORDS,
                        act("2005-06-01").inCriminalRecords(Answer.YES).build())
                .build();
        assertThat(screen(use(standard(), entry)).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("T-12 the last day of a lasting act decides; Q-40 reads it otherwise")
    void lastingAct() {
        Report report = screen(fineFor("2013-06-01/2014-05-31"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(questions(report)).containsExactly("Q-40");
        assertThat(notMet(
                        screen(fineFor("2013-06-01/2014-05-31"), Setting.on(USE).with(LastingAct.FIRST_DAY))))
                .containsExactly("32.1:3");
    }

    @Test
    @DisplayName("T-14 a debt is no act: no ten-year rule")
    void debt() {
        Datum debt = datum(DataSource.ENFORCEMENT_REGISTER, Topic.ASSETS_DEBTS_AND_COMMITMENTS)
                .build();
        Report report = screen(use(standard(), debt));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "32.1:3")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("T-16 an old act that the subject mentions stays barred; Q-48 reads it otherwise")
    void volunteered() {
        Datum told = datum(DataSource.INTERVIEW, act("2010-07-01").build()).build();
        Report report = screen(use(standard(), told));
        assertThat(notMet(report)).containsExactly("32.1:3");
        assertThat(questions(report)).containsExactly("Q-48");
        assertThat(screen(use(standard(), told), Setting.on(USE).with(VolunteeredAct.USABLE))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("an act of 29 February: the tenth anniversary is 28 February")
    void leapDay() {
        assertThat(screen(fineFor("2012-02-29"), "2022-02-28").verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(screen(fineFor("2012-02-29"), "2022-03-01"))).containsExactly("32.1:3");
    }

    @Test
    @DisplayName("counted forward: an act of 28 February is barred on 29 February ten years later")
    void countedForward() {
        assertThat(notMet(screen(fineFor("2014-02-28"), "2024-02-29"))).containsExactly("32.1:3");
    }

    @Test
    @DisplayName("Q-41 of a month only, the first day counts")
    void uncertainDay() {
        assertThat(notMet(screen(fineFor("2014-03"), "2024-03-15"))).containsExactly("32.1:3");
        assertThat(questions(screen(fineFor("2014-03"), "2024-03-15"))).containsExactly("Q-41");
        assertThat(screen(fineFor("2014-03"), Setting.on(USE).with(UncertainDay.LATEST))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(questions(screen(fineFor("2014-03"), "2024-04-01"))).isEmpty();
    }

    @Test
    @DisplayName("an unknown time, or an unknown entry for an old act, leaves the bar open on exactly that")
    void unknown() {
        Datum undated = datum(
                        DataSource.CRIMINAL_RECORDS,
                        CriminalAct.builder()
                                .decided(Occurrence.NOT_DONE)
                                .stage(CriminalAct.Stage.DECIDED)
                                .inCriminalRecords(Answer.NO)
                                .reportedToPolice(Answer.NO)
                                .build())
                .build();
        assertThat(finding(screen(use(standard(), undated)), "32.1:3").outcome().gaps())
                .containsExactly(new Gap.Missing("datum.about.time"));
        Datum unlisted = datum(
                        DataSource.CRIMINAL_RECORDS,
                        act("2010-01-01").inCriminalRecords(Answer.NOT_STATED).build())
                .build();
        assertThat(finding(screen(use(standard(), unlisted)), "32.1:3")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Missing("datum.about.inCriminalRecords"));
    }

    @Test
    @DisplayName("Q-03 whose criminal records, and whether the source matters")
    void whoseRecords() {
        Datum foreign = datum(DataSource.FOREIGN_REGISTER, act("2010-01-01").build())
                .content(SourceContent.LIKE_CRIMINAL_RECORDS)
                .build();
        assertThat(questions(screen(use(standard(), foreign)))).containsExactly("Q-03(ii)");
        assertThat(screen(use(standard(), foreign), Setting.on(USE).with(CriminalRecordsMeant.FOREIGN_TOO))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        Datum elsewhere = datum(
                        DataSource.JUSTICE_DECISIONS,
                        act("2010-01-01").inCriminalRecords(Answer.YES).build())
                .content(SourceContent.CRIMINAL_DECISION)
                .build();
        assertThat(questions(screen(use(standard(), elsewhere)))).containsExactly("Q-03(iii)");
        assertThat(notMet(screen(
                        use(standard(), elsewhere),
                        Setting.on(USE).with(CriminalRecordsAvailability.FROM_THE_RECORDS_ONLY))))
                .containsExactly("32.1:3");
        assertThat(List.of(screen(use(standard(), elsewhere)).verdict())).containsExactly(OutcomeKind.MET);
    }
}
