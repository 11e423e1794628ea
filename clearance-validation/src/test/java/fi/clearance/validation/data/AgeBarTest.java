package fi.clearance.validation.data;

import static fi.clearance.validation.data.Base.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Person;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataReading.ActAcrossBirthday;
import fi.clearance.validation.data.DataReading.DefenceForcesException;
import fi.clearance.validation.data.DataReading.LeapDayBirthday;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("32.1:4: acts done under the age of fifteen")
class AgeBarTest {

    /** An act that the criminal records show, so that the ten-year bar does not matter. */
    private static Datum.Builder entry(String time) {
        return datum(
                DataSource.CRIMINAL_RECORDS,
                act(time).inCriminalRecords(Answer.YES).build());
    }

    private static DataUse use(String born, String act, PersonnelClearance.Builder clearance, Judgement... judgements) {
        return new DataUse(
                born(born),
                clearance.build(),
                entry(act).judgements(List.of(judgements)).build());
    }

    private static PersonnelClearance.Builder recruit() {
        return standard().authority(Authority.DEFENCE_COMMAND).personGroup(PersonGroup.CHOSEN_FOR_DEFENCE_FORCES);
    }

    private static OutcomeKind bar(DataUse use, Setting at) {
        return kind(screen(use, at), "32.1:4");
    }

    @Test
    @DisplayName("A-01 an act on the fifteenth birthday is not barred")
    void onTheBirthday() {
        Report report = screen(use("2000-05-10", "2015-05-10", standard()));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(questions(report)).isEmpty();
    }

    @Test
    @DisplayName("A-02 an act on the day before is barred")
    void dayBefore() {
        assertThat(notMet(screen(use("2000-05-10", "2015-05-09", standard())))).containsExactly("32.1:4");
    }

    @Test
    @DisplayName("A-04 born on 29 February: fifteen on 1 March under every reading")
    void leapDayFirstOfMarch() {
        Report report = screen(use("2008-02-29", "2023-03-01", standard()));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(questions(report)).isEmpty();
    }

    @Test
    @DisplayName("Q-04(ii) born on 29 February: on 28 February it depends on the reading, on 27 February not")
    void leapDay() {
        DataUse onTheDay = use("2008-02-29", "2023-02-28", standard());
        assertThat(notMet(screen(onTheDay))).containsExactly("32.1:4");
        assertThat(questions(screen(onTheDay))).containsExactly("Q-04(ii)");
        assertThat(bar(onTheDay, Setting.on(USE).with(LeapDayBirthday.LAST_OF_FEBRUARY)))
                .isEqualTo(OutcomeKind.MET);
        assertThat(questions(screen(use("2008-02-29", "2023-02-27", standard()))))
                .isEmpty();
    }

    @Test
    @DisplayName("A-06 essential to others' safety in the Defence Forces, as recorded: usable")
    void defenceForces() {
        DataUse use = use(
                "2000-05-10",
                "2014-08-01",
                recruit(),
                recorded(DataMatter.YOUNG_ACT_FOR_SAFETY, Authority.DEFENCE_COMMAND, "2024-03-01"));
        assertThat(screen(use).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(bar(use, Setting.on(java.time.LocalDate.parse("2024-02-29"))))
                .isEqualTo(OutcomeKind.DISCRETION);
        assertThat(bar(use, Setting.on(java.time.LocalDate.parse("2024-03-01"))))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("A-07 nothing recorded: the necessity is a matter of judgement and the bar stands")
    void nothingRecorded() {
        Report report = screen(use("2000-05-10", "2014-08-01", recruit()));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(finding(report, "32.1:4").outcome())
                .isEqualTo(new Outcome.Discretion(List.of(DataMatter.YOUNG_ACT_FOR_SAFETY)));
    }

    @Test
    @DisplayName("found not to be essential, recorded by the wrong authority, or without reasons: not usable")
    void doesNotCount() {
        Judgement against = Judgement.builder()
                .from(recorded(DataMatter.YOUNG_ACT_FOR_SAFETY, Authority.DEFENCE_COMMAND, "2024-03-01"))
                .result(Judgement.Result.NO)
                .build();
        assertThat(bar(use("2000-05-10", "2014-08-01", recruit(), against), Setting.on(USE)))
                .isEqualTo(OutcomeKind.NOT_MET);
        Judgement bySupo = recorded(DataMatter.YOUNG_ACT_FOR_SAFETY, Authority.SUPO, "2024-03-01");
        assertThat(bar(use("2000-05-10", "2014-08-01", recruit(), bySupo), Setting.on(USE)))
                .isEqualTo(OutcomeKind.DISCRETION);
        Judgement blank = Judgement.builder()
                .from(recorded(DataMatter.YOUNG_ACT_FOR_SAFETY, Authority.DEFENCE_COMMAND, "2024-03-01"))
                .reasons(" ")
                .build();
        assertThat(bar(use("2000-05-10", "2014-08-01", recruit(), blank), Setting.on(USE)))
                .isEqualTo(OutcomeKind.DISCRETION);
        Judgement weighedOnly = Judgement.builder()
                .from(recorded(DataMatter.YOUNG_ACT_FOR_SAFETY, Authority.DEFENCE_COMMAND, "2024-03-01"))
                .result(Judgement.Result.WEIGHED)
                .build();
        assertThat(bar(use("2000-05-10", "2014-08-01", recruit(), weighedOnly), Setting.on(USE)))
                .isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("Q-04(iii) an act across the birthday: its first day decides; Q-04(iv) Supo for the Defence Forces")
    void readings() {
        DataUse across = use("2000-05-10", "2015-05-01/2015-06-01", standard());
        assertThat(notMet(screen(across))).containsExactly("32.1:4");
        assertThat(questions(screen(across))).containsExactly("Q-04(iii)");
        assertThat(bar(across, Setting.on(USE).with(ActAcrossBirthday.LAST_DAY)))
                .isEqualTo(OutcomeKind.MET);

        DataUse bySupo = use(
                "2000-05-10",
                "2014-08-01",
                recruit().authority(Authority.SUPO),
                recorded(DataMatter.YOUNG_ACT_FOR_SAFETY, Authority.SUPO, "2024-03-01"));
        assertThat(finding(screen(bySupo), "32.1:4").questions())
                .extracting("id")
                .containsExactly("Q-04(iv)");
        assertThat(bar(bySupo, Setting.on(USE).with(DefenceForcesException.MADE_BY_DEFENCE_COMMAND)))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("a birth year only: settled where every day of it agrees, open on the day of birth elsewhere")
    void uncertainBirth() {
        assertThat(bar(use("2000", "2014-12-31", standard()), Setting.on(USE))).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(bar(use("2000", "2015-12-31", standard()), Setting.on(USE))).isEqualTo(OutcomeKind.MET);
        assertThat(finding(screen(use("2000", "2015-06-01", standard())), "32.1:4")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Missing("subject.birthDate"));
    }

    @Test
    @DisplayName("an exception to one bar lifts that bar only (Q-38)")
    void independentBars() {
        DataUse oldAndYoung = new DataUse(
                Person.builder().from(born("1996-05-10")).build(),
                recruit().build(),
                datum(DataSource.JUSTICE_DECISIONS, act("2010-05-01").build())
                        .content(fi.clearance.model.data.SourceContent.CRIMINAL_DECISION)
                        .judgements(List.of(
                                recorded(DataMatter.YOUNG_ACT_FOR_SAFETY, Authority.DEFENCE_COMMAND, "2024-03-01")))
                        .build());
        assertThat(notMet(screen(oldAndYoung))).containsExactly("32.1:3");
        DataUse shown = use("1996-05-10", "2010-05-01", standard());
        assertThat(notMet(screen(shown))).containsExactly("32.1:4");
    }
}
