package fi.clearance.validation.data;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.SubjectMatter;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Person;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;

/** The baselines on which the cases of the catalogue vary, and shorthand for reading reports. */
final class Base {

    static final LocalDate USE = LocalDate.parse("2024-03-15");

    private Base() {}

    /** The baseline of a standard clearance: a ministry's classified-documents task, cleared by Supo. */
    static PersonnelClearance.Builder standard() {
        return PersonnelClearance.builder()
                .level(Level.STANDARD)
                .authority(Authority.SUPO)
                .personGroup(PersonGroup.NONE)
                .foreignTiesBasis(ForeignTiesBasis.TASK_OF_19_1_1)
                .consent(Occurrence.on(LocalDate.parse("2024-01-10")))
                .foreignTiesConsent(Occurrence.NOT_DONE)
                .foreignTiesEmerged(Occurrence.NOT_DONE);
    }

    static PersonnelClearance.Builder concise() {
        return standard().level(Level.CONCISE).foreignTiesBasis(ForeignTiesBasis.NONE);
    }

    static PersonnelClearance.Builder comprehensive() {
        return standard().level(Level.COMPREHENSIVE);
    }

    static Person subject() {
        return born("1985-05-10");
    }

    static Person born(String day) {
        return Person.builder().birthDate(When.parse(day)).build();
    }

    /** An act that was decided about, is pending nowhere and shows in no criminal records. */
    static CriminalAct.Builder act(String time) {
        return CriminalAct.builder()
                .time(ActTime.parse(time))
                .decided(Occurrence.NOT_DONE)
                .stage(CriminalAct.Stage.DECIDED)
                .inCriminalRecords(Answer.NO)
                .reportedToPolice(Answer.NO);
    }

    static Datum.Builder datum(DataSource source, SubjectMatter about) {
        return Datum.builder().source(source).about(about);
    }

    /** A fine for an act, from the register of fines. */
    static Datum fine(String time) {
        return datum(DataSource.REGISTER_OF_FINES, act(time).build())
                .content(SourceContent.FINE_PUNISHMENT)
                .build();
    }

    static Judgement recorded(DataMatter matter, Authority by, String on) {
        return Judgement.builder()
                .matter(matter)
                .by(by)
                .on(LocalDate.parse(on))
                .result(matter.isFinding() ? Judgement.Result.YES : Judgement.Result.WEIGHED)
                .reasons("recorded reasons")
                .build();
    }

    static DataUse use(PersonnelClearance.Builder clearance, Datum datum) {
        return new DataUse(subject(), clearance.build(), datum);
    }

    static Report screen(DataUse use, Setting at) {
        return DataValidators.DATA_USE.validate(use, at);
    }

    static Report screen(DataUse use) {
        return screen(use, Setting.on(USE));
    }

    static Report screen(DataUse use, String day) {
        return screen(use, Setting.on(LocalDate.parse(day)));
    }

    static Finding finding(Report report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().norm().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule));
    }

    static OutcomeKind kind(Report report, String rule) {
        return finding(report, rule).outcome().kind();
    }

    /** The ids of the rules that are not met. */
    static List<String> notMet(Report report) {
        return report.findings(OutcomeKind.NOT_MET).stream()
                .map(finding -> finding.rule().norm().id())
                .toList();
    }

    static List<String> questions(Report report) {
        return report.questions().stream().map(Question::id).toList();
    }
}
