package fi.clearance.validation.tie;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.on;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.Level;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Kinship;
import fi.clearance.model.tie.ForeignTie;
import fi.clearance.model.tie.FormCheck;
import fi.clearance.model.tie.PersonalDataForm;
import fi.clearance.model.tie.PersonalDataForm.Part;
import fi.clearance.model.tie.TieChange;
import fi.clearance.model.tie.TieMatter;
import fi.clearance.validation.Argument;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.party.PartyReading.FamilyMeant;
import fi.clearance.validation.tie.TieReading.EndOfDuty;
import fi.clearance.validation.tie.TieReading.NotEngaged;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("3.1:9a, 28, 28a, 28b: foreign ties declared, checked and changed")
class TieTest {

    private static final Setting AT = Setting.on(LocalDate.parse("2024-07-15"));
    private static final Country SWEDEN = Country.parse("SE");

    private static PersonalDataForm.Builder form() {
        return PersonalDataForm.builder()
                .level(Level.COMPREHENSIVE)
                .tiesExamined(Answer.YES)
                .business(Part.NONE)
                .economy(Part.STATED)
                .family(Part.STATED)
                .foreignTies(Part.STATED);
    }

    @Test
    @DisplayName("F-08 an earlier nationality belongs on the form, however long ago it was given up")
    void oldNationality() {
        PersonalDataForm form = form().addOmittedTie(
                        new ForeignTie.EarlierNationality(Country.parse("SUHH"), When.parse("1999-04-01")))
                .build();
        assertThat(notMet(TieValidators.FORM.validate(form, AT))).containsExactly("28.1:4");
        assertThat(TieValidators.FORM.verdict(form().build(), AT)).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("28.1:1 business that ended ten years ago belongs on the form, a day longer ago it does not")
    void oldBusiness() {
        Setting at = Setting.on(DAY);
        PersonalDataForm.Builder form = form().addOmittedBusiness(on("2014-03-14"));
        assertThat(TieValidators.FORM.verdict(form.build(), at)).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(TieValidators.FORM.validate(
                        form.addOmittedBusiness(on("2014-03-15")).build(), at)))
                .containsExactly("28.1:1");
    }

    @Test
    @DisplayName("28.3 in a standard clearance the form is about foreign ties, if they are examined")
    void standard() {
        PersonalDataForm.Builder form = PersonalDataForm.builder().level(Level.STANDARD);
        assertThat(notMet(TieValidators.FORM.validate(
                        form.tiesExamined(Answer.YES).build(), AT)))
                .containsExactly("28.3/declaration");
        assertThat(TieValidators.FORM.verdict(form.tiesExamined(Answer.NO).build(), AT))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("F-10 a brother who is a foreign citizen is entered in the wrong place")
    void brother() {
        Report report = TieValidators.FORM.validate(
                form().addStatedTie(new ForeignTie.RelativeAbroad(Kinship.SIBLING, SWEDEN))
                        .addStatedTie(new ForeignTie.Contacts(SWEDEN))
                        .build(),
                AT);
        assertThat(notMet(report)).containsExactly("3.1:9a");
        assertThat(report.findings(OutcomeKind.NOT_MET))
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).isEqualTo("statedTies[0]"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("3.1:9a among the relatives stand those of 3.1:9, under either reading")
    void relatives(Kinship kinship) {
        ForeignTie tie = new ForeignTie.RelativeAbroad(kinship, SWEDEN);
        assertThat(kind(TieValidators.FOREIGN_TIE.validate(tie, AT), "3.1:9a") == OutcomeKind.MET)
                .isEqualTo(kinship.isListed());
        assertThat(kind(TieValidators.FOREIGN_TIE.validate(tie, AT.with(FamilyMeant.ACTUAL_FAMILY)), "3.1:9a")
                        == OutcomeKind.MET)
                .isEqualTo(kinship.isListed() || kinship.isActualFamily());
    }

    @Test
    @DisplayName("3.1:9a assets in Finland are no foreign tie; a Finnish nationality belongs on the form all the same")
    void finland() {
        assertThat(notMet(TieValidators.FOREIGN_TIE.validate(new ForeignTie.Assets(Country.FINLAND), AT)))
                .containsExactly("3.1:9a/state");
        assertThat(TieValidators.FOREIGN_TIE.verdict(new ForeignTie.PresentNationality(Country.FINLAND), AT))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    private static FormCheck.Builder check() {
        return FormCheck.builder()
                .revealed(on("2024-03-01"))
                .offered(Occurrence.NOT_DONE)
                .outcome(on("2024-03-15"));
    }

    @Test
    @DisplayName("R-07 an outcome without a chance to comment on what the check revealed")
    void noChance() {
        assertThat(notMet(TieValidators.FORM_CHECK.validate(check().build(), AT)))
                .containsExactly("28.4/before");
        assertThat(TieValidators.FORM_CHECK.verdict(
                        check().offered(on("2024-03-10")).build(), AT))
                .isEqualTo(OutcomeKind.MET);
        assertThat(TieValidators.FORM_CHECK.verdict(
                        check().outcome(Occurrence.NOT_DONE).build(), AT))
                .isEqualTo(OutcomeKind.OUTSTANDING);
    }

    private static TieChange.Builder change() {
        return TieChange.builder()
                .maker(Authority.SUPO)
                .tiesExamined(Answer.YES)
                .changed(on("2024-06-01"))
                .notified(on("2024-06-20"))
                .clearanceEnded(Occurrence.NOT_DONE)
                .certificateGiven(Answer.NO)
                .certificateEnded(Occurrence.NOT_DONE)
                .stillEngaged(Answer.YES)
                .engagementChecked(on("2024-07-01"))
                .heard(Occurrence.NOT_DONE)
                .applicantInformed(Occurrence.NOT_DONE)
                .recruitmentEntered(Answer.NO)
                .assessed(on("2024-07-01"));
    }

    @Test
    @DisplayName("F-11 notified after nineteen days: no breach, both days are shown")
    void notified() {
        Report report = TieValidators.TIE_CHANGE.validate(change().build(), AT);
        assertThat(finding(report, "28a.1").outcome().arguments())
                .containsExactly(
                        new Argument.Day(LocalDate.parse("2024-06-01")),
                        new Argument.Day(LocalDate.parse("2024-06-20")));
        assertThat(kind(report, "28a.1")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("F-13 whose foreign ties were not examined need not notify")
    void notExamined() {
        TieChange marriage = change().tiesExamined(Answer.NO)
                .changed(on("2024-05-05"))
                .notified(Occurrence.NOT_DONE)
                .build();
        assertThat(kind(TieValidators.TIE_CHANGE.validate(marriage, AT), "28a.1"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName(
            "28a.1 the duty stands until notified, and ends with the first of clearance and certificate, by the recommended reading")
    void ends() {
        TieChange.Builder silent = change().notified(Occurrence.NOT_DONE)
                .certificateGiven(Answer.YES)
                .certificateEnded(on("2024-07-16"));
        assertThat(kind(TieValidators.TIE_CHANGE.validate(silent.build(), AT), "28a.1"))
                .isEqualTo(OutcomeKind.OUTSTANDING);
        Setting after = Setting.on(LocalDate.parse("2024-07-16"));
        assertThat(kind(TieValidators.TIE_CHANGE.validate(silent.build(), after), "28a.1"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(TieValidators.TIE_CHANGE.validate(silent.build(), after.with(EndOfDuty.LAST)), "28a.1"))
                .isEqualTo(OutcomeKind.OUTSTANDING);
    }

    private static TieChange.Builder informed() {
        return change().addJudgement(Samples.recorded(TieMatter.AFFECTS_OUTCOME, Authority.SUPO, "2024-07-01"))
                .applicantInformed(on("2024-07-02"));
    }

    @Test
    @DisplayName("F-14 the applicant is informed before the subject is heard")
    void notHeard() {
        assertThat(notMet(TieValidators.TIE_CHANGE.validate(informed().build(), AT)))
                .containsExactly("28b.1/hearing");
        assertThat(notMet(TieValidators.TIE_CHANGE.validate(
                        informed().heard(on("2024-07-02")).build(), AT)))
                .isEmpty();
    }

    @Test
    @DisplayName("28b the applicant is informed only of what matters, and only while the subject serves it")
    void onlyThen() {
        TieChange unfounded = change().heard(on("2024-07-01"))
                .applicantInformed(on("2024-07-02"))
                .build();
        assertThat(kind(TieValidators.TIE_CHANGE.validate(unfounded, AT), "28b.1/finding"))
                .isEqualTo(OutcomeKind.DISCRETION);
        TieChange gone =
                informed().heard(on("2024-07-01")).stillEngaged(Answer.NO).build();
        assertThat(notMet(TieValidators.TIE_CHANGE.validate(gone, AT))).containsExactly("28b.2");
        assertThat(notMet(TieValidators.TIE_CHANGE.validate(gone, AT.with(NotEngaged.INFORMED))))
                .isEmpty();
    }

    @Test
    @DisplayName("28b.3 whoever entered the recruitment gets the result until the employment is reported ended")
    void recruiter() {
        TieChange.Builder entered = change().recruitmentEntered(Answer.YES)
                .employmentEnded(Occurrence.NOT_DONE)
                .recruiterInformed(Occurrence.NOT_DONE);
        assertThat(kind(TieValidators.TIE_CHANGE.validate(entered.build(), AT), "28b.3"))
                .isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(kind(
                        TieValidators.TIE_CHANGE.validate(
                                entered.employmentEnded(on("2024-07-10")).build(), AT),
                        "28b.3"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }
}
