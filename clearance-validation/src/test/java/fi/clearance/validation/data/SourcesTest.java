package fi.clearance.validation.data;

import static fi.clearance.validation.data.Base.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.ForeignPoliceData;
import fi.clearance.model.data.ForeignPoliceData.Obtained;
import fi.clearance.model.data.ForeignPoliceData.StoredBy;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.Topic;
import fi.clearance.model.data.Verification;
import fi.clearance.model.party.Authority;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataReading.ClosedList;
import fi.clearance.validation.data.DataReading.CompetentAuthorityMeant;
import fi.clearance.validation.data.DataReading.ForeignTiesConsent;
import fi.clearance.validation.data.DataReading.InstitutionPermission;
import fi.clearance.validation.data.DataReading.OperationalSystem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("23.2, 25, 27, 28, 30, 31: sources by level")
class SourcesTest {

    private static Datum plain(DataSource source) {
        return datum(source, Topic.OTHER).build();
    }

    private static Datum part(DataSource source, SourceContent content) {
        return datum(source, Topic.OTHER).content(content).build();
    }

    private static Verification checking(Answer declared, Occurrence permission) {
        return new Verification(declared, Answer.YES, permission, Answer.YES);
    }

    @Test
    @DisplayName("S-01 the enforcement register is closed at the concise level")
    void enforcementConcise() {
        assertThat(notMet(screen(use(concise(), plain(DataSource.ENFORCEMENT_REGISTER)))))
                .containsExactly("30.1");
    }

    @Test
    @DisplayName("S-02 Supo's operational system is closed at the concise level; Q-24 reads it otherwise")
    void operationalSystem() {
        Datum datum = part(DataSource.POLICE_REGISTERS, SourceContent.POLICE_48_1);
        assertThat(notMet(screen(use(concise(), datum)))).containsExactly("30.1");
        assertThat(questions(screen(use(concise(), datum)))).containsExactly("Q-24");
        assertThat(screen(use(concise(), datum), Setting.on(USE).with(OperationalSystem.NO_PRESENT_DATA))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(screen(use(concise(), part(DataSource.POLICE_REGISTERS, SourceContent.POLICE_49)))))
                .containsExactly("30.1");
    }

    @Test
    @DisplayName("S-03 the rest of the police data stays open at the concise level")
    void policeConcise() {
        assertThat(screen(use(concise(), part(DataSource.POLICE_REGISTERS, SourceContent.POLICE_5_1)))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(finding(screen(use(concise(), plain(DataSource.POLICE_REGISTERS))), "30.1")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Missing("datum.content"));
    }

    @Test
    @DisplayName("S-04 the security data register is closed at the concise level")
    void securityDataRegister() {
        assertThat(notMet(screen(use(concise(), plain(DataSource.DEFENCE_SECURITY_DATA_REGISTER)))))
                .containsExactly("30.1");
    }

    @Test
    @DisplayName("S-05 the military justice register is not")
    void militaryJustice() {
        assertThat(screen(use(concise(), plain(DataSource.MILITARY_JUSTICE_REGISTER)))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("S-06 the enforcement register is open at the standard level")
    void enforcementStandard() {
        assertThat(screen(use(standard(), plain(DataSource.ENFORCEMENT_REGISTER)))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("S-07 a family member tied to an immigration datum is an allowed link")
    void immigrationLink() {
        assertThat(screen(use(
                                concise(),
                                part(DataSource.IMMIGRATION_CASE_SYSTEM, SourceContent.IMMIGRATION_7_4_LINKED)))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(screen(
                        use(concise(), part(DataSource.NATIONAL_VISA_SYSTEM, SourceContent.IMMIGRATION_7_4_OTHER)))))
                .containsExactly("25.1:10");
    }

    @Test
    @DisplayName("S-11 an article on the open web is no source; Q-46 reads it otherwise")
    void openWeb() {
        Datum article = plain(DataSource.NOT_A_REGISTER);
        assertThat(notMet(screen(use(standard(), article)))).containsExactly("25.1");
        assertThat(questions(screen(use(standard(), article)))).containsExactly("Q-46");
        assertThat(screen(use(standard(), article), Setting.on(USE).with(ClosedList.REGISTERS_ONLY))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        Report other = screen(use(standard(), plain(DataSource.OTHER_REGISTER)));
        assertThat(notMet(other)).containsExactly("25.1");
        assertThat(questions(other)).isEmpty();
    }

    @Test
    @DisplayName("S-12 an unpaid conditional fine is no fine punishment")
    void conditionalFine() {
        assertThat(notMet(screen(use(standard(), part(DataSource.REGISTER_OF_FINES, SourceContent.OTHER_FINES_DATA)))))
                .containsExactly("25.1:2");
    }

    @Test
    @DisplayName("S-14 after a move to the standard level its sources apply")
    void afterTheMove() {
        assertThat(screen(use(
                                standard().foreignTiesBasis(ForeignTiesBasis.NONE),
                                part(DataSource.POLICE_REGISTERS, SourceContent.POLICE_48_1)))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("S-15 a bank statement needs a permission of its own; Q-31 reads it otherwise")
    void bankStatement() {
        Datum statement = datum(DataSource.CREDIT_OR_FINANCIAL_INSTITUTION, Topic.ASSETS_DEBTS_AND_COMMITMENTS)
                .verification(checking(Answer.YES, Occurrence.NOT_DONE))
                .build();
        assertThat(notMet(screen(use(comprehensive(), statement)))).containsExactly("28.2:3");
        assertThat(questions(screen(use(comprehensive(), statement)))).containsExactly("Q-31");
        assertThat(screen(use(comprehensive(), statement), Setting.on(USE).with(InstitutionPermission.GENERAL_CONSENT))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        Datum permitted = Datum.builder()
                .from(statement)
                .verification(checking(Answer.YES, Occurrence.on(LocalDate.parse("2024-02-01"))))
                .build();
        assertThat(screen(use(comprehensive(), permitted)).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(screen(use(comprehensive(), permitted), "2024-01-31")))
                .containsExactly("28.2:3");
    }

    @Test
    @DisplayName("S-16 public tax data check declared assets")
    void taxDataChecks() {
        Datum tax = datum(DataSource.TAX_DATA, Topic.ASSETS_DEBTS_AND_COMMITMENTS)
                .content(SourceContent.PUBLIC_TAX_DATA)
                .verification(checking(Answer.YES, Occurrence.NOT_DONE))
                .build();
        assertThat(screen(use(comprehensive(), tax)).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(screen(use(standard(), tax)))).containsExactly("27.1:2", "28.3");
    }

    @Test
    @DisplayName("S-17 public tax data on somebody about whom nothing was declared check nothing")
    void taxDataOnBrother() {
        Datum tax = datum(DataSource.TAX_DATA, Topic.ASSETS_DEBTS_AND_COMMITMENTS)
                .content(SourceContent.PUBLIC_TAX_DATA)
                .verification(checking(Answer.NO, Occurrence.NOT_DONE))
                .build();
        assertThat(notMet(screen(use(comprehensive(), tax)))).containsExactly("28.2");
    }

    @Test
    @DisplayName("S-19 the Defence Command uses the conscript register about an officer recruit")
    void conscriptRegister() {
        Datum service = part(DataSource.CONSCRIPT_REGISTER, SourceContent.OTHER_CONSCRIPT_DATA);
        assertThat(screen(use(
                                standard()
                                        .authority(Authority.DEFENCE_COMMAND)
                                        .personGroup(PersonGroup.CHOSEN_FOR_DEFENCE_FORCES),
                                service))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("31.2 fitness data wait for the judgement that they are essential")
    void fitness() {
        Datum.Builder fitness =
                datum(DataSource.CONSCRIPT_REGISTER, Topic.OTHER).content(SourceContent.HEALTH_OR_FITNESS);
        var clearance =
                standard().authority(Authority.DEFENCE_COMMAND).personGroup(PersonGroup.PERFORMS_DEFENCE_FORCES_TASK);
        assertThat(screen(use(clearance, fitness.build())).verdict()).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(screen(use(
                                clearance,
                                fitness.addJudgements(recorded(
                                                DataMatter.FITNESS_FOR_SAFETY, Authority.DEFENCE_COMMAND, "2024-03-15"))
                                        .build()))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("S-23 what another authority says to verify an address is usable as verification")
    void verification() {
        Datum verified = datum(DataSource.VERIFICATION, Topic.OTHER)
                .verification(checking(Answer.YES, Occurrence.NOT_DONE))
                .build();
        assertThat(screen(use(concise(), verified)).verdict()).isEqualTo(OutcomeKind.MET);
        Datum free = Datum.builder()
                .from(verified)
                .verification(checking(Answer.NO, Occurrence.NOT_DONE))
                .build();
        assertThat(notMet(screen(use(concise(), free)))).containsExactly("23.2");
    }

    @Test
    @DisplayName("25.1:13 foreign police data: a, b and c, with Q-25 open until it matters no more")
    void foreignPolice() {
        Datum.Builder datum = datum(DataSource.FOREIGN_POLICE_REGISTER, Topic.OTHER);
        Report open = screen(use(
                standard(),
                datum.foreignPoliceData(new ForeignPoliceData(
                                Answer.YES, Obtained.FROM_EU_MEMBER_STATE, StoredBy.FINNISH_AUTHORITY))
                        .build()));
        assertThat(open.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(finding(open, "25.1:13c").outcome().gaps()).containsExactly(new Gap.Open(Question.of("Q-25")));
        assertThat(questions(open)).containsExactly("Q-25");
        assertThat(screen(use(standard(), datum.build()), Setting.on(USE).with(CompetentAuthorityMeant.FINNISH))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        Report both = screen(use(
                standard(),
                datum.foreignPoliceData(
                                new ForeignPoliceData(Answer.YES, Obtained.FROM_EQUIVALENT_REGISTER, StoredBy.BOTH))
                        .build()));
        assertThat(kind(both, "25.1:13c")).isEqualTo(OutcomeKind.MET);
        assertThat(questions(both)).isEmpty();
        assertThat(kind(both, "25.1:13b")).isEqualTo(OutcomeKind.DISCRETION);
        Report none = screen(use(
                standard(),
                datum.foreignPoliceData(new ForeignPoliceData(Answer.NO, Obtained.OTHERWISE, StoredBy.NEITHER))
                        .build()));
        assertThat(notMet(none)).containsExactly("25.1:13a", "25.1:13b", "25.1:13c");
    }

    @Test
    @DisplayName("F-01 foreign ties in a standard clearance for a classified-documents task")
    void foreignTiesByTask() {
        Datum ties = datum(DataSource.PERSONAL_DATA_FORM, Topic.FOREIGN_TIES).build();
        assertThat(screen(use(standard(), ties)).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(screen(use(standard(), ties)), "25.3")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("F-02 another task, nothing emerged, no consent: closed")
    void foreignTiesWithoutGround() {
        Datum ties = datum(DataSource.PERSONAL_DATA_FORM, Topic.FOREIGN_TIES).build();
        assertThat(notMet(screen(use(standard().foreignTiesBasis(ForeignTiesBasis.NONE), ties))))
                .containsExactly("25.3");
    }

    @Test
    @DisplayName("F-03 something emerged, separate consent, need recorded: open")
    void foreignTiesByConsent() {
        Datum ties = datum(DataSource.PERSONAL_DATA_FORM, Topic.FOREIGN_TIES).build();
        var clearance = standard()
                .foreignTiesBasis(ForeignTiesBasis.CONSENT_AND_NEED)
                .foreignTiesEmerged(Occurrence.on(LocalDate.parse("2024-02-10")))
                .foreignTiesConsent(Occurrence.on(LocalDate.parse("2024-02-12")))
                .judgements(List.of(recorded(DataMatter.FOREIGN_TIES_NEED, Authority.SUPO, "2024-02-13")));
        assertThat(screen(use(clearance, ties), "2024-02-15").verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(screen(use(clearance, ties), "2024-02-12"), "25.4")).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(kind(screen(use(clearance, ties), "2024-02-11"), "25.4")).isEqualTo(OutcomeKind.NOT_MET);

        var tooEarly = clearance.foreignTiesConsent(Occurrence.on(LocalDate.parse("2024-02-09")));
        Report report = screen(use(tooEarly, ties), "2024-02-15");
        assertThat(notMet(report)).containsExactly("25.4");
        assertThat(questions(report)).containsExactly("Q-27");
        assertThat(screen(
                                use(tooEarly, ties),
                                Setting.on(LocalDate.parse("2024-02-15")).with(ForeignTiesConsent.GENERAL))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }
}
