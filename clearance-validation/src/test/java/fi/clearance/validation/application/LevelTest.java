package fi.clearance.validation.application;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.ids;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Reports.questions;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.acceptance;
import static fi.clearance.validation.Samples.application;
import static fi.clearance.validation.Samples.intake;
import static fi.clearance.validation.Samples.moveUp;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;
import static fi.clearance.validation.Samples.safeguards;
import static fi.clearance.validation.Samples.self;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.ExistingClearance;
import fi.clearance.model.application.Handling;
import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.application.ListedTask;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.DefenceLink;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Relation;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.ApplicationReading.ConsentAfterMove;
import fi.clearance.validation.application.ApplicationReading.GroundAfterMove;
import fi.clearance.validation.application.ApplicationReading.LevelsForSupoAlone;
import fi.clearance.validation.application.ApplicationReading.StateWithoutGround;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("14, 18 to 22, 24: tasks and levels")
class LevelTest {

    private static final Setting AT = Setting.on(DAY);

    /** A task on which no ground is there. */
    private static Task.Builder plain() {
        return Task.builder()
                .title("tehtävä")
                .relation(Relation.TO_BE_CHOSEN)
                .engagement(Task.Engagement.EMPLOYMENT_OR_COMMISSION)
                .documentsOfAuthority(Answer.YES)
                .classI(Handling.NONE)
                .classII(Handling.NONE)
                .classIII(Handling.NONE)
                .classIV(Handling.NONE)
                .mostDamagingSecrets(Handling.NONE)
                .damagingSecrets(Handling.NONE)
                .listed(ListedTask.NONE)
                .elements(none());
    }

    private static Map<TaskElement, Answer> none() {
        Map<TaskElement, Answer> none = new EnumMap<>(TaskElement.class);
        for (TaskElement element : TaskElement.values()) {
            none.put(element, Answer.NO);
        }
        return none;
    }

    private static Safeguards unsecured() {
        return Safeguards.builder()
                .accessRestricted(Answer.NO)
                .premisesAndSystemsProtected(Answer.NO)
                .otherMeasures(Answer.NO)
                .proof(Safeguards.Proof.NONE)
                .build();
    }

    private static Task energySite() {
        return plain().addGround(TaskGround.TRAFFIC_AND_ENERGY)
                .putElement(TaskElement.ENERGY_SITE, Answer.YES)
                .build();
    }

    private static Task infrastructure() {
        return plain().addGround(TaskGround.INFRASTRUCTURE)
                .putElement(TaskElement.CAN_DAMAGE_INFRASTRUCTURE, Answer.YES)
                .build();
    }

    private static Task classOne() {
        return plain().addGround(TaskGround.CLASSES_I_AND_II)
                .classI(Handling.REGULAR)
                .build();
    }

    private static PersonnelApplication.Builder at(Level level, Task task) {
        return application().level(level).task(task);
    }

    private static Levels levels(PersonnelApplication.Builder application, Intake.Builder intake) {
        return Levels.of(application.build(), intake.build(), AT);
    }

    private static LevelMove.Builder moveDown() {
        return LevelMove.builder()
                .to(Level.CONCISE)
                .by(Authority.SUPO)
                .decided(on("2024-02-05"))
                .coveredByConsent(Answer.YES)
                .matched(Answer.NO)
                .addJudgement(recorded(ApplicationMatter.APPROPRIATE, Authority.SUPO, "2024-02-05"))
                .addJudgement(recorded(ApplicationMatter.STANDARD_NOT_NECESSARY, Authority.SUPO, "2024-02-05"));
    }

    /** Linked to the Defence Forces, and made by the Defence Command. */
    private static Intake.Builder defence() {
        return intake().assignment(Samples.assignment()
                .maker(Authority.DEFENCE_COMMAND)
                .defenceLink(DefenceLink.ACTIVITY)
                .build());
    }

    private static OutcomeKind task(Task task, String rule) {
        return kind(ApplicationValidators.TASK.validate(task, AT), rule);
    }

    @Test
    @DisplayName("L-01 occasional access to class I is no ground of the comprehensive level")
    void occasionalClassOne() {
        Task task = plain().addGround(TaskGround.CLASSES_I_AND_II)
                .classI(Handling.OCCASIONAL)
                .build();
        assertThat(task(task, "20.1:1")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(levels(at(Level.COMPREHENSIVE, task), intake()).level()).isEmpty();
    }

    @Test
    @DisplayName("L-02 occasional handling of class III is a ground of the concise level")
    void occasionalClassThree() {
        Task task = plain().addGround(TaskGround.CLASSES_III_AND_IV)
                .classIII(Handling.OCCASIONAL)
                .build();
        assertThat(levels(at(Level.CONCISE, task), intake()).level()).contains(Level.CONCISE);
    }

    @Test
    @DisplayName("L-03 occasional handling of class III is no ground of the standard level")
    void occasionalAtStandard() {
        Task task = plain().addGround(TaskGround.CLASSES_II_AND_III)
                .classIII(Handling.OCCASIONAL)
                .build();
        assertThat(levels(at(Level.STANDARD, task), intake()).level()).isEmpty();
    }

    @Test
    @DisplayName("L-04 regular handling of class II opens the standard and the comprehensive level")
    void overlap() {
        Task task = plain().addGround(TaskGround.CLASSES_II_AND_III)
                .addGround(TaskGround.CLASSES_I_AND_II)
                .classII(Handling.REGULAR)
                .build();
        assertThat(ApplicationValidators.TASK.verdict(task, AT)).isEqualTo(OutcomeKind.MET);
        assertThat(levels(at(Level.STANDARD, task), intake()).level()).contains(Level.STANDARD);
        assertThat(levels(at(Level.COMPREHENSIVE, task), intake()).level()).contains(Level.COMPREHENSIVE);
        assertThat(LevelRule.STANDARD_GROUND.norm().nearby())
                .extracting(Object::toString)
                .contains("Q-52");
    }

    @Test
    @DisplayName("L-09 D13 Supo finds the standard level necessary for security: standard without a ground of 19")
    void movedUp() {
        Levels levels = levels(at(Level.CONCISE, energySite()), intake().move(moveUp().build()));
        assertThat(levels.level()).contains(Level.STANDARD);
    }

    @Test
    @DisplayName("L-10 without a recorded necessity the matter stays concise, and the report names what is missing")
    void notRecorded() {
        LevelMove bare = LevelMove.builder()
                .to(Level.STANDARD)
                .by(Authority.SUPO)
                .decided(on("2024-02-05"))
                .coveredByConsent(Answer.YES)
                .build();
        Levels levels = levels(at(Level.CONCISE, energySite()), intake().move(bare));
        assertThat(levels.level()).contains(Level.CONCISE);
        assertThat(finding(levels.report(Level.STANDARD), "24.1").outcome())
                .isEqualTo(new Outcome.Discretion(List.of(ApplicationMatter.NECESSARY_FOR_SECURITY)));
    }

    @Test
    @DisplayName("24 while the day of the decision is not stated, whatever was found may have come too late for it")
    void decisionNotStated() {
        LevelMove.Builder move = moveUp().decided(Occurrence.NOT_STATED);
        Gap decided = new Gap.Missing("intake.move.decided");
        assertThat(movedUp(move).gaps()).containsExactly(decided);
        assertThat(movedUp(move.judgements(List.of(notNecessary("2024-02-05")))).gaps())
                .containsExactly(decided);
        assertThat(movedUp(move.judgements(List.of())).gaps())
                .containsExactly(decided, new Gap.Unrecorded(ApplicationMatter.NECESSARY_FOR_SECURITY));
        assertThat(movedUp(move.judgements(List.of(notNecessary("2024-02-05"))).decided(on("2024-02-04"))))
                .isEqualTo(new Outcome.Discretion(List.of(ApplicationMatter.NECESSARY_FOR_SECURITY)));
        assertThat(movedUp(move.decided(on("2024-02-05"))).kind()).isEqualTo(OutcomeKind.NOT_MET);
    }

    private static Outcome movedUp(LevelMove.Builder move) {
        Levels levels = levels(at(Level.CONCISE, energySite()), intake().move(move.build()));
        return finding(levels.report(Level.STANDARD), "24.1").outcome();
    }

    private static Judgement notNecessary(String day) {
        return recorded(
                ApplicationMatter.NECESSARY_FOR_SECURITY, Authority.SUPO, LocalDate.parse(day), Judgement.Result.NO);
    }

    @Test
    @DisplayName("24.1 a necessity recorded after the decision does not carry it")
    void recordedLater() {
        LevelMove later = LevelMove.builder()
                .to(Level.STANDARD)
                .by(Authority.SUPO)
                .decided(on("2024-02-05"))
                .coveredByConsent(Answer.YES)
                .addJudgement(recorded(ApplicationMatter.NECESSARY_FOR_SECURITY, Authority.SUPO, "2024-02-06"))
                .build();
        assertThat(levels(at(Level.CONCISE, energySite()), intake().move(later)).level())
                .contains(Level.CONCISE);
    }

    @Test
    @DisplayName("L-11 D14 the Defence Command cannot move the level; the matter stays concise")
    void movedByDefenceCommand() {
        LevelMove byDefence = LevelMove.builder()
                .to(Level.STANDARD)
                .by(Authority.DEFENCE_COMMAND)
                .decided(on("2024-02-05"))
                .coveredByConsent(Answer.YES)
                .addJudgement(
                        recorded(ApplicationMatter.NECESSARY_FOR_SECURITY, Authority.DEFENCE_COMMAND, "2024-02-05"))
                .build();
        PersonnelApplication.Builder concise = at(Level.CONCISE, energySite());
        Levels levels = levels(concise, defence().move(byDefence));
        assertThat(levels.level()).contains(Level.CONCISE);
        assertThat(notMet(levels.report(Level.STANDARD))).containsExactly("24.1/supo");
        assertThat(questions(levels.report(Level.STANDARD))).contains("Q-44");
        assertThat(Levels.of(
                                concise.build(),
                                defence().move(byDefence).build(),
                                AT.with(LevelsForSupoAlone.WHOEVER_MAKES_IT))
                        .level())
                .contains(Level.STANDARD);
    }

    @Test
    @DisplayName(
            "L-13 D11 a company's task on trade secrets, accepted with the whole chain in order: standard from that day on")
    void accepted() {
        Intake.Builder accepted = intake().acceptance(acceptance().build());
        assertThat(levels(at(Level.STANDARD, plain().build()), accepted).level())
                .contains(Level.STANDARD);
        PersonnelApplication early = at(Level.STANDARD, plain().build())
                .consent(Samples.consent().given(on("2023-10-01")).build())
                .on(LocalDate.parse("2023-10-02"))
                .build();
        Intake started = accepted.started(on("2023-10-05")).build();
        assertThat(Levels.of(early, started, Setting.on(LocalDate.parse("2023-10-31")))
                        .level())
                .isEmpty();
        assertThat(Levels.of(early, started, Setting.on(LocalDate.parse("2023-11-01")))
                        .level())
                .contains(Level.STANDARD);
    }

    @Test
    @DisplayName("L-14 the opinion must be asked for before the decision")
    void opinionTooLate() {
        Report report = ApplicationValidators.ACCEPTANCE.validate(
                acceptance()
                        .opinionAsked(on("2023-11-05"))
                        .opinionReceived(Occurrence.NOT_DONE)
                        .build(),
                AT);
        assertThat(notMet(report)).containsExactly("22.3");
    }

    @Test
    @DisplayName("22 stands beside 19 and 21: a valid acceptance carries an application whose own ground fails")
    void acceptedBesideGround() {
        Task failing = plain().addGround(TaskGround.INFRASTRUCTURE).build();
        assertThat(levels(
                                at(Level.STANDARD, failing),
                                intake().acceptance(acceptance().build()))
                        .level())
                .contains(Level.STANDARD);
        assertThat(levels(
                                at(Level.STANDARD, failing),
                                intake().acceptance(acceptance()
                                        .opinionAsked(Occurrence.NOT_DONE)
                                        .build()))
                        .level())
                .isEmpty();
        assertThat(levels(
                                at(Level.STANDARD, infrastructure()),
                                intake().acceptance(acceptance()
                                        .opinionAsked(Occurrence.NOT_DONE)
                                        .build()))
                        .level())
                .contains(Level.STANDARD);
    }

    @Test
    @DisplayName("22.3 asked on the day of the decision is in time only with the opinion in hand")
    void opinionSameDay() {
        var sameDay = acceptance().opinionAsked(on("2023-11-01"));
        assertThat(notMet(ApplicationValidators.ACCEPTANCE.validate(
                        sameDay.opinionReceived(on("2023-11-02")).build(), AT)))
                .containsExactly("22.3");
        assertThat(ApplicationValidators.ACCEPTANCE.verdict(
                        sameDay.opinionReceived(on("2023-11-01")).build(), AT))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("L-15 D6 tasks cannot be accepted at the comprehensive level")
    void acceptedTooHigh() {
        var tooHigh = acceptance().level(Level.COMPREHENSIVE).build();
        assertThat(notMet(ApplicationValidators.ACCEPTANCE.validate(tooHigh, AT)))
                .containsExactly("22.1/level");
        Levels levels = levels(at(Level.COMPREHENSIVE, plain().build()), intake().acceptance(tooHigh));
        assertThat(levels.level()).isEmpty();
        assertThat(notMet(levels.report(Level.COMPREHENSIVE))).contains("22.1/level", "20.1/ground");
    }

    @Test
    @DisplayName("L-18 the airport's restricted area is no ground of 21.1:4 but one of 19.1:7")
    void airport() {
        Task.Builder handler = plain().putElement(TaskElement.ACCESS_TO_RESTRICTED_AREA, Answer.YES);
        assertThat(task(handler.addGround(TaskGround.TRAFFIC_AND_ENERGY).build(), "21.1:4"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(task(handler.addGround(TaskGround.AVIATION_SECURITY).build(), "19.1:7"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(levels(at(Level.CONCISE, handler.build()), intake()).level()).isEmpty();
    }

    @Test
    @DisplayName("L-22 L-23 dangerous goods: the wording of 21.1:11 is known from 1 September 2023 on")
    void dangerousGoods() {
        Task driver = plain().addGround(TaskGround.DANGEROUS_GOODS)
                .putElement(TaskElement.DANGEROUS_GOODS_TASK, Answer.YES)
                .build();
        PersonnelApplication application = at(Level.CONCISE, driver)
                .consent(Samples.consent().given(on("2023-08-01")).build())
                .on(LocalDate.parse("2023-08-10"))
                .build();
        Intake intake = intake().started(on("2023-08-15")).build();
        Levels before = Levels.of(application, intake, Setting.on(LocalDate.parse("2023-08-31")));
        assertThat(before.level()).isEmpty();
        assertThat(finding(before.report(Level.CONCISE), "21.1/ground")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.WordingNotHeld(TaskGround.DANGEROUS_GOODS.provision()));
        assertThat(Levels.of(application, intake, Setting.on(LocalDate.parse("2023-09-01")))
                        .level())
                .contains(Level.CONCISE);
    }

    @Test
    @DisplayName("L-24 a student to be chosen for the National Defence University: security need not be shown")
    void exempt() {
        Task student = plain().addGround(TaskGround.DEFENCE)
                .engagement(Task.Engagement.OTHER)
                .listed(ListedTask.NATIONAL_DEFENCE_UNIVERSITY)
                .build();
        PersonnelApplication.Builder application = at(Level.STANDARD, student)
                .applicant(Applicant.builder()
                        .role(Applicant.Role.EDUCATION_PROVIDER)
                        .engages(Answer.YES)
                        .build())
                .safeguards(Safeguards.NOT_STATED);
        assertThat(levels(application, defence()).level()).contains(Level.STANDARD);
        assertThat(levels(
                                application.task(Task.builder()
                                        .from(student)
                                        .relation(Relation.PERFORMS)
                                        .build()),
                                defence())
                        .level())
                .isEmpty();
    }

    @Test
    @DisplayName("18.3 exempt is who has such a ground, not who claims one")
    void exemptByGround() {
        Task both = plain().addGround(TaskGround.DEFENCE)
                .addGround(TaskGround.INFRASTRUCTURE)
                .listed(ListedTask.NATIONAL_DEFENCE_UNIVERSITY)
                .build();
        PersonnelApplication.Builder application = at(Level.STANDARD, both).safeguards(unsecured());
        assertThat(levels(application, intake()).level()).contains(Level.STANDARD);
        Task claimed = Task.builder()
                .from(both)
                .listed(ListedTask.NONE)
                .putElement(TaskElement.CAN_DAMAGE_INFRASTRUCTURE, Answer.YES)
                .build();
        assertThat(notMet(levels(application.task(claimed), intake()).report(Level.STANDARD)))
                .containsExactly("18.1/access", "18.1/premises", "18.1/measures", "18.2");
    }

    @Test
    @DisplayName("L-25 D3 the comprehensive level is not exempt")
    void comprehensiveNotExempt() {
        Levels levels = levels(
                at(Level.COMPREHENSIVE, classOne())
                        .safeguards(safeguards().proof(Safeguards.Proof.NONE).build()),
                intake());
        assertThat(levels.level()).isEmpty();
        assertThat(notMet(levels.report(Level.COMPREHENSIVE))).containsExactly("18.2");
    }

    @Test
    @DisplayName("L-27 an accepted task is not exempt, and its acceptance needed security as well")
    void acceptedNotExempt() {
        Safeguards none = safeguards().proof(Safeguards.Proof.NONE).build();
        Levels levels = levels(
                at(Level.CONCISE, plain().build()).safeguards(none),
                intake().acceptance(acceptance()
                        .level(Level.CONCISE)
                        .safeguards(none)
                        .build()));
        assertThat(levels.level()).isEmpty();
        assertThat(notMet(levels.report(Level.CONCISE))).containsExactly("18.2", "22.2/security", "21.1/ground");
    }

    @Test
    @DisplayName("L-29 permanent access to Parliament stands alone, by the recommended reading")
    void cleaner() {
        Task cleaner = plain().addGround(TaskGround.PARLIAMENT_AND_OVERSIGHT)
                .putElement(TaskElement.PERMANENT_ACCESS_TO_PARLIAMENT, Answer.YES)
                .build();
        Levels levels = levels(at(Level.STANDARD, cleaner), intake());
        assertThat(levels.level()).contains(Level.STANDARD);
        assertThat(questions(levels.report(Level.STANDARD))).containsExactly("Q-19");
    }

    @Test
    @DisplayName("19.1, 21.1 are about employment and commissions")
    void engagement() {
        Task student = Task.builder()
                .from(infrastructure())
                .engagement(Task.Engagement.OTHER)
                .build();
        assertThat(task(student, "19.1:4")).isEqualTo(OutcomeKind.NOT_MET);
    }

    // The decision table

    @Test
    @DisplayName("D1 without standing there is no level")
    void d1() {
        for (Level level : Level.values()) {
            Levels levels = levels(
                    at(level, everyGround())
                            .applicant(Samples.employer().engages(Answer.NO).build()),
                    intake());
            assertThat(levels.level()).isEmpty();
            assertThat(notMet(levels.report(level))).containsExactly("15.1/employer");
        }
    }

    private static Task everyGround() {
        return plain().addGround(TaskGround.INFRASTRUCTURE)
                .addGround(TaskGround.CLASSES_I_AND_II)
                .addGround(TaskGround.TRAFFIC_AND_ENERGY)
                .putElement(TaskElement.CAN_DAMAGE_INFRASTRUCTURE, Answer.YES)
                .putElement(TaskElement.ENERGY_SITE, Answer.YES)
                .classI(Handling.REGULAR)
                .build();
    }

    @Test
    @DisplayName("D2 without a consent there is no level")
    void d2() {
        for (Level level : Level.values()) {
            Levels levels = levels(
                    at(level, everyGround())
                            .consent(
                                    Samples.consent().given(Occurrence.NOT_DONE).build()),
                    intake());
            assertThat(levels.level()).isEmpty();
            assertThat(notMet(levels.report(level))).containsExactly("5.1");
        }
    }

    @Test
    @DisplayName("D3 without security there is no level, but for tasks of 43.1:2")
    void d3() {
        for (Level level : Level.values()) {
            PersonnelApplication.Builder application = at(level, everyGround())
                    .safeguards(safeguards().proof(Safeguards.Proof.NONE).build());
            assertThat(levels(application, intake()).level()).isEmpty();
            assertThat(levels(
                                    application.task(Task.builder()
                                            .from(everyGround())
                                            .putElement(TaskElement.TASK_OF_43_1_2, Answer.YES)
                                            .build()),
                                    intake())
                            .level())
                    .contains(level);
        }
    }

    @Test
    @DisplayName("D4 D5 comprehensive needs a ground of 20; one of 19 does not do")
    void d4() {
        assertThat(levels(at(Level.COMPREHENSIVE, classOne()), intake()).level())
                .contains(Level.COMPREHENSIVE);
        Levels standardGround = levels(at(Level.COMPREHENSIVE, infrastructure()), intake());
        assertThat(standardGround.level()).isEmpty();
        assertThat(notMet(standardGround.report(Level.COMPREHENSIVE))).containsExactly("20.1/ground");
        assertThat(notMet(standardGround.report(Level.STANDARD))).contains("24.1/moves");
        assertThat(levels(at(Level.STANDARD, infrastructure()), intake()).level())
                .contains(Level.STANDARD);
    }

    @Test
    @DisplayName("D7 standard with a ground of 19")
    void d7() {
        assertThat(levels(at(Level.STANDARD, infrastructure()), intake()).level())
                .contains(Level.STANDARD);
        assertThat(levels(at(Level.STANDARD, infrastructure()), defence()).level())
                .contains(Level.STANDARD);
    }

    @Test
    @DisplayName("D8 Supo moves a standard application to the concise level")
    void d8() {
        assertThat(levels(
                                at(Level.STANDARD, infrastructure()),
                                intake().move(moveDown().build()))
                        .level())
                .contains(Level.CONCISE);
    }

    @Test
    @DisplayName("D9 the Defence Command cannot; it stays standard")
    void d9() {
        LevelMove byDefence = LevelMove.builder()
                .to(Level.CONCISE)
                .by(Authority.DEFENCE_COMMAND)
                .decided(on("2024-02-05"))
                .addJudgement(recorded(ApplicationMatter.APPROPRIATE, Authority.DEFENCE_COMMAND, "2024-02-05"))
                .addJudgement(
                        recorded(ApplicationMatter.STANDARD_NOT_NECESSARY, Authority.DEFENCE_COMMAND, "2024-02-05"))
                .build();
        Levels levels = levels(at(Level.STANDARD, infrastructure()), defence().move(byDefence));
        assertThat(levels.level()).contains(Level.STANDARD);
        assertThat(notMet(levels.report(Level.CONCISE))).containsExactly("24.2/supo");
    }

    @Test
    @DisplayName(
            "D10 a ground of 21 does not do for a standard application, moved down or not, but by the other reading")
    void d10() {
        PersonnelApplication.Builder application = at(Level.STANDARD, energySite());
        assertThat(levels(application, intake()).level()).isEmpty();
        Intake moved = intake().move(moveDown().build()).build();
        Levels levels = Levels.of(application.build(), moved, AT);
        assertThat(levels.level()).isEmpty();
        assertThat(questions(levels.report(Level.CONCISE))).containsExactly("Q-43(iii)");
        assertThat(Levels.of(application.build(), moved, AT.with(GroundAfterMove.EITHER_LEVEL))
                        .level())
                .contains(Level.CONCISE);
    }

    @Test
    @DisplayName("D12 concise with a ground of 21")
    void d12() {
        assertThat(levels(at(Level.CONCISE, energySite()), intake()).level()).contains(Level.CONCISE);
    }

    @Test
    @DisplayName("D13 if the consent does not cover the standard level there is none until it does")
    void d13() {
        Intake moved =
                intake().move(moveUp().coveredByConsent(Answer.NO).build()).build();
        PersonnelApplication concise = at(Level.CONCISE, energySite()).build();
        Levels levels = Levels.of(concise, moved, AT);
        assertThat(levels.level()).isEmpty();
        assertThat(notMet(levels.report(Level.STANDARD))).containsExactly("5.1/level");
        assertThat(Levels.of(concise, moved, AT.with(ConsentAfterMove.ANY)).level())
                .contains(Level.STANDARD);
    }

    @Test
    @DisplayName("D15 a ground of 19 does not do for a concise application: the greater does not include the lesser")
    void d15() {
        Levels levels = levels(at(Level.CONCISE, infrastructure()), intake());
        assertThat(levels.level()).isEmpty();
        assertThat(notMet(levels.report(Level.CONCISE))).containsExactly("21.1/ground");
    }

    @Test
    @DisplayName("D16 an accepted task at the concise level")
    void d16() {
        assertThat(levels(
                                at(Level.CONCISE, plain().build()),
                                intake().acceptance(acceptance()
                                        .level(Level.CONCISE)
                                        .build()))
                        .level())
                .contains(Level.CONCISE);
    }

    @Test
    @DisplayName("D17 no ground of 22 counts without a decision")
    void d17() {
        for (Level level : new Level[] {Level.CONCISE, Level.STANDARD}) {
            assertThat(levels(at(level, plain().build()), intake()).level()).isEmpty();
            assertThat(levels(
                                    at(level, plain().build()),
                                    intake().acceptance(acceptance()
                                            .level(level)
                                            .decided(Occurrence.NOT_DONE)
                                            .build()))
                            .level())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("D18 a valid corresponding clearance bars another, unless special reasons are found")
    void d18() {
        Intake.Builder duplicate = intake().addExisting(new ExistingClearance(
                        ClearanceKind.PERSONNEL, LocalDate.parse("2022-03-10"), Occurrence.NOT_DONE))
                .addJudgement(recorded(ApplicationMatter.CORRESPONDING_CLEARANCE, Authority.SUPO, "2024-02-01"));
        assertThat(open(levels(at(Level.STANDARD, infrastructure()), duplicate).report(Level.STANDARD)))
                .containsExactly("10.1");
        Intake barred = duplicate
                .addJudgement(recorded(
                        ApplicationMatter.SPECIAL_REASONS,
                        Authority.SUPO,
                        LocalDate.parse("2024-02-01"),
                        Judgement.Result.NO))
                .build();
        Levels levels = Levels.of(at(Level.STANDARD, infrastructure()).build(), barred, AT);
        assertThat(levels.level()).isEmpty();
        assertThat(notMet(levels.report(Level.STANDARD))).containsExactly("10.1");
    }

    @Test
    @DisplayName("D19 put off for want of resources: four factors have to be recorded")
    void d19() {
        Intake.Builder deferred = intake().deferred(Answer.YES);
        Levels levels = levels(at(Level.STANDARD, infrastructure()), deferred);
        assertThat(levels.level()).isEmpty();
        assertThat(ids(levels.standInTheWay(Level.STANDARD))).containsExactly("10.2", "10.2:1", "10.2:2", "10.2:3");
        assertThat(levels.report(Level.STANDARD).verdict()).isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("D20 an exempt concise application that is moved up stays exempt")
    void d20() {
        Task guard = plain().addGround(TaskGround.SHOTFIRERS_AND_SECURITY_TRAINING)
                .listed(ListedTask.GUARD)
                .build();
        Levels levels =
                levels(at(Level.CONCISE, guard).safeguards(Safeguards.NOT_STATED), intake().move(moveUp().build()));
        assertThat(levels.level()).contains(Level.STANDARD);
    }

    private static PersonnelApplication.Builder own(Level level, Task task) {
        return at(level, task).applicant(self().build()).safeguards(unsecured());
    }

    @Test
    @DisplayName(
            "D21 G-05 a subject applies for a task in an international organisation: standard, and nothing is missing")
    void d21() {
        Task task = plain().addGround(TaskGround.OWN_APPLICATION)
                .engagement(Task.Engagement.NOT_STATED)
                .putElement(TaskElement.OWN_APPLICATION, Answer.YES)
                .putElement(TaskElement.TASK_OF_INTERNATIONAL_BODY, Answer.YES)
                .build();
        Levels levels = levels(own(Level.STANDARD, task), intake());
        assertThat(levels.level()).contains(Level.STANDARD);
        assertThat(levels.standInTheWay(Level.STANDARD)).isEmpty();
    }

    @Test
    @DisplayName("D22 a subject applies at the comprehensive level: by the recommended reading without security")
    void d22() {
        Task task = plain().addGround(TaskGround.INTERNATIONAL_CERTIFICATE)
                .putElement(TaskElement.CERTIFICATE_FOR_INTERNATIONAL_BODY, Answer.YES)
                .build();
        Levels levels = levels(own(Level.COMPREHENSIVE, task), intake());
        assertThat(levels.level()).contains(Level.COMPREHENSIVE);
        assertThat(questions(levels.report(Level.COMPREHENSIVE))).containsExactly("Q-18");
    }

    @Test
    @DisplayName("D23 work in another State: open whether there is a ground at all, none by the recommended reading")
    void d23() {
        PersonnelApplication application = own(Level.STANDARD, plain().build())
                .safeguards(safeguards().build())
                .applicant(self().requirement(Applicant.Requirement.LAW_OF_ANOTHER_STATE)
                        .purpose(Applicant.Purpose.BUSINESS_IN_ANOTHER_STATE)
                        .build())
                .build();
        Levels levels = Levels.of(application, intake().build(), AT);
        assertThat(levels.level()).isEmpty();
        assertThat(open(levels.report(Level.STANDARD))).containsExactly("19.1/ground");
        assertThat(questions(levels.report(Level.STANDARD))).containsExactly("Q-13");
        assertThat(notMet(Levels.of(application, intake().build(), AT.with(StateWithoutGround.NO_GROUND))
                        .report(Level.STANDARD)))
                .containsExactly("19.1/ground");
        assertThat(Levels.of(application, intake().build(), AT.with(StateWithoutGround.GROUND))
                        .level())
                .contains(Level.STANDARD);
    }

    @Test
    @DisplayName("before 2017 a matter that nobody moved has its level all the same")
    void early() {
        PersonnelApplication application = at(Level.STANDARD, infrastructure())
                .consent(Samples.consent().given(on("2016-01-01")).build())
                .on(LocalDate.parse("2016-01-02"))
                .build();
        Intake intake = defence().started(on("2016-01-10")).build();
        assertThat(Levels.of(application, intake, Setting.on(LocalDate.parse("2016-03-01")))
                        .level())
                .contains(Level.STANDARD);
    }
}
