package fi.clearance.validation.application;

import static fi.clearance.validation.Reports.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.application.Handling;
import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.application.ListedTask;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Relation;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.ApplicationReading.GroundAfterMove;
import fi.clearance.validation.application.ApplicationReading.StateWithoutGround;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("each ground by itself: the level it carries, and the requirements it exempts from")
class GroundsTest {

    private static final Setting AT = Setting.on(Samples.DAY);
    private static final List<String> SECURITY = List.of("18.1/access", "18.1/premises", "18.1/measures", "18.2");

    /** The grounds of the second paragraphs of sections 19 and 21, which section 18 exempts. */
    private static final Set<TaskGround> EXEMPT = EnumSet.of(
            TaskGround.INTERNATIONAL_OBLIGATION,
            TaskGround.OWN_APPLICATION,
            TaskGround.DEFENCE,
            TaskGround.POLICE_AND_BORDER,
            TaskGround.FOREIGN_AFFAIRS,
            TaskGround.CIVILIAN_CRISIS_MANAGEMENT,
            TaskGround.EMERGENCY_SERVICES,
            TaskGround.RESCUE_AND_PRISON_TRAINING,
            TaskGround.SHOTFIRERS_AND_SECURITY_TRAINING);

    /** A task on which all is so that a ground asks for, and that relies on no ground. */
    private static Task.Builder task(TaskGround ground) {
        Map<TaskElement, Answer> elements =
                Stream.of(TaskElement.values()).collect(Collectors.toMap(Function.identity(), element -> Answer.YES));
        elements.put(TaskElement.TASK_OF_43_1_2, Answer.NO);
        Answer own = ground == TaskGround.OWN_APPLICATION ? Answer.YES : Answer.NO;
        elements.put(TaskElement.OWN_APPLICATION, own);
        elements.put(TaskElement.TASK_OF_INTERNATIONAL_BODY, own);
        elements.put(TaskElement.CERTIFICATE_FOR_INTERNATIONAL_BODY, own);
        return Task.builder()
                .relation(ground == TaskGround.EMERGENCY_SERVICES ? Relation.PERFORMS : Relation.TO_BE_CHOSEN)
                .engagement(Task.Engagement.EMPLOYMENT_OR_COMMISSION)
                .documentsOfAuthority(Answer.YES)
                .classI(Handling.REGULAR)
                .classII(Handling.REGULAR)
                .classIII(Handling.REGULAR)
                .classIV(Handling.REGULAR)
                .mostDamagingSecrets(Handling.REGULAR)
                .damagingSecrets(Handling.REGULAR)
                .listed(Stream.of(ListedTask.values())
                        .filter(listed -> listed.provision()
                                .filter(ground.provision()::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(ListedTask.NONE))
                .elements(elements);
    }

    /** A task that relies on a ground of which nothing is there. */
    private static Task empty(TaskGround ground) {
        Task.Builder task = Task.builder()
                .addGround(ground)
                .relation(Relation.PERFORMS)
                .engagement(Task.Engagement.OTHER)
                .documentsOfAuthority(Answer.NO)
                .classI(Handling.NONE)
                .classII(Handling.NONE)
                .classIII(Handling.NONE)
                .classIV(Handling.NONE)
                .mostDamagingSecrets(Handling.NONE)
                .damagingSecrets(Handling.NONE)
                .listed(ListedTask.NONE);
        Stream.of(TaskElement.values()).forEach(element -> task.putElement(element, Answer.NO));
        return task.build();
    }

    private static Task on(TaskGround ground) {
        return task(ground).addGround(ground).build();
    }

    /** An applicant who has done nothing for security. */
    private static PersonnelApplication.Builder application(Level level, Task task) {
        return Samples.application()
                .level(level)
                .task(task)
                .applicant(
                        task.answer(TaskElement.OWN_APPLICATION) == Answer.YES
                                ? Samples.self().build()
                                : Samples.employer().build())
                .safeguards(Safeguards.builder()
                        .accessRestricted(Answer.NO)
                        .premisesAndSystemsProtected(Answer.NO)
                        .otherMeasures(Answer.NO)
                        .proof(Safeguards.Proof.NONE)
                        .build());
    }

    private static Report report(
            PersonnelApplication.Builder application, Intake.Builder intake, Level at, Setting on) {
        return ApplicationValidators.LEVEL.validate(new LevelQuestion(application.build(), intake.build(), at), on);
    }

    private static Report report(Level level, Task task) {
        return report(application(level, task), Samples.intake(), level, AT);
    }

    private static String ground(Level level) {
        return switch (level) {
            case CONCISE -> "21.1/ground";
            case STANDARD -> "19.1/ground";
            case COMPREHENSIVE -> "20.1/ground";
        };
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a ground carries its level if it is there and relied on, and no other level")
    void carries(TaskGround ground) {
        assertThat(kind(report(ground.level(), on(ground)), ground(ground.level())))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(report(ground.level(), task(ground).build()), ground(ground.level())))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(report(ground.level(), empty(ground)), ground(ground.level())))
                .isEqualTo(OutcomeKind.NOT_MET);
        for (Level other : Level.values()) {
            if (other != ground.level()) {
                assertThat(kind(report(other, on(ground)), ground(other))).isEqualTo(OutcomeKind.NOT_MET);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("18.3 exempts the grounds of 19.2 and 21.2, relied on at their own level, and no others")
    void exempts(TaskGround ground) {
        Report relied = report(ground.level(), on(ground));
        Report notRelied = report(ground.level(), task(ground).build());
        Report nothingThere = report(ground.level(), empty(ground));
        Level elsewhere = ground.level() == Level.COMPREHENSIVE ? Level.STANDARD : Level.COMPREHENSIVE;
        Report atAnotherLevel = report(elsewhere, on(ground));
        for (String rule : SECURITY) {
            assertThat(kind(relied, rule)).isEqualTo(EXEMPT.contains(ground) ? OutcomeKind.MET : OutcomeKind.NOT_MET);
            assertThat(kind(notRelied, rule)).isEqualTo(OutcomeKind.NOT_MET);
            assertThat(kind(atAnotherLevel, rule)).isEqualTo(OutcomeKind.NOT_MET);
            assertThat(kind(nothingThere, rule)).isEqualTo(OutcomeKind.NOT_MET);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("before the wording of an exempting ground is in force, it is not known whether it exempts")
    void before(TaskGround ground) {
        LocalDate since = ground.provision().inForceSince();
        boolean later = since.isAfter(Provision.of("18.2").inForceSince());
        if (later && EXEMPT.contains(ground)) {
            Report report = report(
                    application(ground.level(), on(ground)),
                    Samples.intake(),
                    ground.level(),
                    Setting.on(since.minusDays(1)));
            SECURITY.forEach(rule -> assertThat(kind(report, rule)).isEqualTo(OutcomeKind.UNDETERMINED));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Q-13 whether a subject's business in another State carries a level without a ground")
    void anotherState(Level level) {
        PersonnelApplication.Builder application = application(
                        level, task(TaskGround.NUCLEAR).build())
                .applicant(Samples.self()
                        .requirement(Applicant.Requirement.LAW_OF_ANOTHER_STATE)
                        .purpose(Applicant.Purpose.BUSINESS_IN_ANOTHER_STATE)
                        .build());
        assertThat(kind(
                        report(application, Samples.intake(), level, AT.with(StateWithoutGround.GROUND)),
                        ground(level)))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(
                        report(application, Samples.intake(), level, AT.with(StateWithoutGround.NO_GROUND)),
                        ground(level)))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("Q-43(iii) a ground of the level to which the matter was moved does by the other reading only")
    void groundAfterMove() {
        PersonnelApplication.Builder application = application(Level.CONCISE, on(TaskGround.INFRASTRUCTURE));
        Intake.Builder moved = Samples.intake().move(Samples.moveUp().build());
        Setting either = AT.with(GroundAfterMove.EITHER_LEVEL);
        assertThat(kind(report(application, moved, Level.STANDARD, either), "21.1/ground"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(report(application, moved, Level.STANDARD, AT), "21.1/ground"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(report(application, moved, Level.CONCISE, either), "21.1/ground"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(report(application, Samples.intake(), Level.STANDARD, either), "21.1/ground"))
                .isEqualTo(OutcomeKind.NOT_MET);
        Intake.Builder tooFar =
                Samples.intake().move(Samples.moveUp().to(Level.COMPREHENSIVE).build());
        assertThat(kind(report(application, tooFar, Level.COMPREHENSIVE, either), "21.1/ground"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(
                        report(
                                application(Level.CONCISE, on(TaskGround.DAMAGE_TO_STATE)),
                                moved,
                                Level.STANDARD,
                                either),
                        "21.1/ground"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("Q-43(iii) and so does one of the concise level after a move down, once that is decided")
    void groundAfterMoveDown() {
        PersonnelApplication.Builder application = application(Level.STANDARD, on(TaskGround.EXPLOSIVES));
        Intake.Builder moved =
                Samples.intake().move(Samples.moveUp().to(Level.CONCISE).build());
        Setting either = AT.with(GroundAfterMove.EITHER_LEVEL);
        assertThat(kind(report(application, moved, Level.CONCISE, either), "19.1/ground"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(report(application, moved, Level.CONCISE, AT), "19.1/ground"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(report(application, Samples.intake(), Level.CONCISE, either), "19.1/ground"))
                .isEqualTo(OutcomeKind.NOT_MET);
        Intake.Builder tooFar =
                Samples.intake().move(Samples.moveUp().to(Level.COMPREHENSIVE).build());
        assertThat(kind(report(application, tooFar, Level.COMPREHENSIVE, either), "19.1/ground"))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(
                        report(
                                application(Level.STANDARD, on(TaskGround.DAMAGE_TO_STATE)),
                                moved,
                                Level.CONCISE,
                                either),
                        "19.1/ground"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }
}
