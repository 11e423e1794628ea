package fi.clearance.validation.application;

import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.acceptance;
import static fi.clearance.validation.Samples.consent;
import static fi.clearance.validation.Samples.employer;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;
import static fi.clearance.validation.Samples.safeguards;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Acceptance;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.ExistingClearance;
import fi.clearance.model.application.Handling;
import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the level function, over all its finite facts")
class LevelLaws {

    private static final Setting AT = Setting.on(DAY);
    private static final List<Boolean> BOTH = List.of(true, false);

    /** One combination of what decides about the level. */
    private record Facts(
            boolean standing,
            boolean consent,
            boolean secure,
            boolean duplicate,
            Level appliedFor,
            Set<Level> grounds,
            Optional<Level> accepted,
            Move move) {

        /** What the decision table says, written down apart from the rules. */
        Optional<Level> expected() {
            boolean open = standing && consent && secure && !duplicate;
            boolean ground = grounds.contains(appliedFor)
                    || (appliedFor != Level.COMPREHENSIVE && accepted.equals(Optional.of(appliedFor)));
            if (!open || !ground) {
                return Optional.empty();
            }
            return Optional.of(move.isValidFrom(appliedFor) ? move.to.orElseThrow() : appliedFor);
        }

        PersonnelApplication application() {
            return LevelLaws.application(this);
        }

        Intake intake() {
            return LevelLaws.intake(this);
        }

        Levels levels() {
            return Levels.of(application(), intake(), AT);
        }
    }

    /** Whether the application was moved, by whom, and with which findings on record. */
    private enum Move {
        NONE(null, Authority.SUPO, true),
        UP(Level.STANDARD, Authority.SUPO, true),
        UP_WITHOUT_FINDING(Level.STANDARD, Authority.SUPO, false),
        UP_BY_DEFENCE_COMMAND(Level.STANDARD, Authority.DEFENCE_COMMAND, true),
        DOWN(Level.CONCISE, Authority.SUPO, true),
        DOWN_WITHOUT_FINDING(Level.CONCISE, Authority.SUPO, false),
        TO_COMPREHENSIVE(Level.COMPREHENSIVE, Authority.SUPO, true);

        private final Optional<Level> to;
        private final Authority by;
        private final boolean found;

        Move(@Nullable Level to, Authority by, boolean found) {
            this.to = Optional.ofNullable(to);
            this.by = by;
            this.found = found;
        }

        boolean isValidFrom(Level level) {
            return (this == UP && level == Level.CONCISE) || (this == DOWN && level == Level.STANDARD);
        }

        Optional<LevelMove> decision() {
            return to.map(level -> {
                LevelMove.Builder move = LevelMove.builder()
                        .to(level)
                        .by(by)
                        .decided(on("2024-02-05"))
                        .coveredByConsent(Answer.YES);
                if (found) {
                    move.addJudgement(recorded(ApplicationMatter.NECESSARY_FOR_SECURITY, by, "2024-02-05"))
                            .addJudgement(recorded(ApplicationMatter.APPROPRIATE, by, "2024-02-05"))
                            .addJudgement(recorded(ApplicationMatter.STANDARD_NOT_NECESSARY, by, "2024-02-05"));
                }
                return move.build();
            });
        }
    }

    private static PersonnelApplication application(Facts facts) {
        Task.Builder task = Task.builder()
                .engagement(Task.Engagement.EMPLOYMENT_OR_COMMISSION)
                .putElement(TaskElement.TASK_OF_43_1_2, Answer.NO);
        if (facts.grounds.contains(Level.CONCISE)) {
            task.addGround(TaskGround.TRAFFIC_AND_ENERGY).putElement(TaskElement.ENERGY_SITE, Answer.YES);
        }
        if (facts.grounds.contains(Level.STANDARD)) {
            task.addGround(TaskGround.INFRASTRUCTURE).putElement(TaskElement.CAN_DAMAGE_INFRASTRUCTURE, Answer.YES);
        }
        if (facts.grounds.contains(Level.COMPREHENSIVE)) {
            task.addGround(TaskGround.CLASSES_I_AND_II).classI(Handling.REGULAR);
        }
        return Samples.application()
                .level(facts.appliedFor)
                .applicant(employer()
                        .engages(facts.standing ? Answer.YES : Answer.NO)
                        .build())
                .consent(consent()
                        .given(facts.consent ? on("2024-01-10") : Occurrence.NOT_DONE)
                        .build())
                .safeguards(safeguards()
                        .proof(facts.secure ? Safeguards.Proof.SECURITY_PLAN : Safeguards.Proof.NONE)
                        .build())
                .task(task.build())
                .build();
    }

    private static Intake intake(Facts facts) {
        Intake.Builder intake =
                Samples.intake().move(facts.move.decision()).acceptance(facts.accepted.map(LevelLaws::acceptedAt));
        if (facts.duplicate) {
            intake.addExisting(new ExistingClearance(
                            ClearanceKind.PERSONNEL, LocalDate.parse("2022-03-10"), Occurrence.NOT_DONE))
                    .addJudgement(recorded(ApplicationMatter.CORRESPONDING_CLEARANCE, Authority.SUPO, "2024-02-01"))
                    .addJudgement(recorded(
                            ApplicationMatter.SPECIAL_REASONS,
                            Authority.SUPO,
                            LocalDate.parse("2024-02-01"),
                            Judgement.Result.NO));
        }
        return intake.build();
    }

    private static Acceptance acceptedAt(Level level) {
        return acceptance().level(level).build();
    }

    private static List<Facts> everything() {
        List<Facts> all = new ArrayList<>();
        List<Optional<Level>> accepted =
                List.of(Optional.empty(), Optional.of(Level.CONCISE), Optional.of(Level.STANDARD));
        for (boolean standing : BOTH) {
            for (boolean consent : BOTH) {
                for (boolean secure : BOTH) {
                    for (boolean duplicate : BOTH) {
                        for (Level appliedFor : Level.values()) {
                            for (Set<Level> grounds : subsets()) {
                                for (Optional<Level> level : accepted) {
                                    for (Move move : Move.values()) {
                                        all.add(new Facts(
                                                standing,
                                                consent,
                                                secure,
                                                duplicate,
                                                appliedFor,
                                                grounds,
                                                level,
                                                move));
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<Set<Level>> subsets() {
        List<Set<Level>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 8; bits++) {
            Set<Level> subset = EnumSet.noneOf(Level.class);
            for (Level level : Level.values()) {
                if ((bits >> level.compareTo(Level.CONCISE) & 1) == 1) {
                    subset.add(level);
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    @Test
    @DisplayName(
            "it is total and says what the decision table says; no level without consent, none of 22 without a decision")
    void table() {
        for (Facts facts : everything()) {
            assertThat(facts.levels().level()).as("%s", facts).isEqualTo(facts.expected());
        }
    }

    @Test
    @DisplayName("a level that may not be had has a finding that stands in its way; one that may has none")
    void reasons() {
        for (Facts facts : everything()) {
            Levels levels = facts.levels();
            Level asked = levels.level().orElse(facts.appliedFor);
            assertThat(levels.standInTheWay(asked).isEmpty())
                    .as("%s", facts)
                    .isEqualTo(levels.level().isPresent());
        }
    }

    @Test
    @DisplayName(
            "asking about another level changes the findings of section 24, and of the consent to it, and nothing else")
    void elsewhere() {
        for (Facts facts : everything()) {
            Levels levels = facts.levels();
            List<String> here = besidesMoves(levels.report(facts.appliedFor));
            for (Level level : Level.values()) {
                assertThat(besidesMoves(levels.report(level))).as("%s", facts).isEqualTo(here);
            }
        }
    }

    private static List<String> besidesMoves(Report report) {
        return report.findings().stream()
                .filter(finding -> !finding.rule().norm().id().startsWith("24"))
                .filter(finding -> finding.rule() != LevelRule.CONSENT_AFTER_MOVE)
                .map(finding -> finding.rule().norm().id() + finding.outcome())
                .toList();
    }

    @Test
    @DisplayName(
            "no ground of 22 counts with a decision that somebody else took, at the highest level, or out of order")
    void acceptance22() {
        Task none =
                Task.builder().putElement(TaskElement.TASK_OF_43_1_2, Answer.NO).build();
        PersonnelApplication.Builder application = Samples.application().task(none);
        for (Acceptance wrong : List.of(
                acceptance().by(Authority.DEFENCE_COMMAND).build(),
                acceptance().level(Level.COMPREHENSIVE).build(),
                acceptance().decided(on("2024-03-16")).build(),
                acceptance().performed(Acceptance.Performed.ELSEWHERE).build(),
                acceptance().ground(Acceptance.Ground.NONE).build(),
                acceptance().secretsDamage(Answer.NO).build(),
                acceptance().opinionAsked(on("2023-11-02")).build())) {
            for (Level level : Level.values()) {
                assertThat(Levels.of(
                                        application.level(level).build(),
                                        Samples.intake().acceptance(wrong).build(),
                                        AT)
                                .level())
                        .as("%s at %s", wrong, level)
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("on every day of its range the timeline of a level says what asking on that day says")
    void timeline() {
        LevelQuestion question = new LevelQuestion(
                new Facts(true, true, true, true, Level.CONCISE, Set.of(Level.CONCISE), Optional.empty(), Move.UP)
                        .application(),
                new Facts(true, true, true, true, Level.CONCISE, Set.of(Level.CONCISE), Optional.empty(), Move.UP)
                        .intake(),
                Level.STANDARD);
        LocalDate first = LocalDate.parse("2024-01-01");
        LocalDate last = LocalDate.parse("2024-03-31");
        Timeline timeline = ApplicationValidators.LEVEL.timeline(question, first, last, Readings.recommended());
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            assertThat(timeline.on(day).findings())
                    .as("%s", day)
                    .isEqualTo(ApplicationValidators.LEVEL
                            .validate(question, Setting.on(day))
                            .findings());
        }
        assertThat(timeline.segments()).hasSizeGreaterThan(2);
        assertThat(notMet(ApplicationValidators.LEVEL.validate(question, Setting.on(last))))
                .containsExactly("10.1");
    }
}
