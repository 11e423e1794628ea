package fi.clearance.validation.application;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.read;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.Answer;
import fi.clearance.model.application.Acceptance;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.application.ApplicationReading.ConsentAfterMove;
import fi.clearance.validation.application.ApplicationReading.GroundAfterMove;
import fi.clearance.validation.application.ApplicationReading.LevelsForSupoAlone;
import fi.clearance.validation.application.ApplicationReading.StateWithoutGround;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * At which level a clearance may be made on an application: at the one applied for, if there is a ground for it, or at
 * another, if Supo moved it there.
 *
 * @statute 14
 * @statute 19
 * @statute 20
 * @statute 21
 * @statute 24
 */
public enum LevelRule implements Rule<LevelQuestion> {
    /**
     * After a move to the standard level, the consent covers that level.
     *
     * @statute 5.1
     */
    CONSENT_AFTER_MOVE(Norm.of(
            "5.1/level",
            CONDITION,
            requires(
                    up().and(moved()).and(byAnotherApplicant()),
                    read(
                            ConsentAfterMove.COVERED,
                            ofMove("coveredByConsent", LevelMove::coveredByConsent),
                            Condition.always())))),

    /**
     * What is applied for at the standard level has a ground there, or was accepted at that level.
     *
     * @statute 19.1
     */
    STANDARD_GROUND(ground("19.1/ground", Level.STANDARD)
            .leaningOn(it -> List.of(Provision.of("19.2"), Provision.of("19.3")))
            .near("Q-52")),

    /**
     * What is applied for at the comprehensive level has a ground there; nothing widens that list.
     *
     * @statute 20.1
     */
    COMPREHENSIVE_GROUND(ground("20.1/ground", Level.COMPREHENSIVE).near("Q-52")),

    /**
     * What is applied for at the concise level has a ground there, or was accepted at that level; a ground of another
     * level does not do.
     *
     * @statute 21.1
     */
    CONCISE_GROUND(ground("21.1/ground", Level.CONCISE)
            .leaningOn(it -> List.of(Provision.of("21.2"), Provision.of("21.3")))
            .near("Q-52")),

    /**
     * Between levels there are two moves only, from concise to standard and back.
     *
     * @statute 24.1
     */
    TWO_MOVES(Norm.of("24.1/moves", POWER, requires(elsewhere(), up().or(down())))
            .claimed(LevelRule::isElsewhere)
            .leaningOn(it -> List.of(Provision.of("24.2")))
            .near("Q-43(iv)")),

    /**
     * From concise to standard, where State or public security makes it necessary.
     *
     * @statute 24.1
     */
    UP(Norm.of("24.1", POWER, requires(up(), moved().and(found(ApplicationMatter.NECESSARY_FOR_SECURITY))))
            .claimed(LevelRule::isElsewhere)),

    /**
     * It is Supo that moves it.
     *
     * @statute 24.1
     */
    UP_BY_SUPO(
            Norm.of("24.1/supo", POWER, requires(up().and(moved()), bySupo())).claimed(LevelRule::isElsewhere)),

    /**
     * From standard to concise, where that is appropriate and security does not make the standard level necessary.
     *
     * @statute 24.2
     */
    DOWN(Norm.of(
                    "24.2",
                    POWER,
                    requires(
                            down(),
                            moved().and(found(ApplicationMatter.APPROPRIATE))
                                    .and(found(ApplicationMatter.STANDARD_NOT_NECESSARY))))
            .claimed(LevelRule::isElsewhere)),

    /**
     * It is Supo that moves it.
     *
     * @statute 24.2
     */
    DOWN_BY_SUPO(
            Norm.of("24.2/supo", POWER, requires(down().and(moved()), bySupo())).claimed(LevelRule::isElsewhere));

    private final Norm<LevelQuestion> norm;

    LevelRule(Norm<LevelQuestion> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<LevelQuestion> norm() {
        return norm;
    }

    // 19 – 21 §

    private static Norm<LevelQuestion> ground(String id, Level level) {
        Condition<LevelQuestion> atTheLevel =
                holdsOneOf(level).or(accepted(level)).or(anotherState());
        return Norm.of(
                id,
                CONDITION,
                requires(
                        appliedFor(level),
                        atTheLevel.or(Condition.<LevelQuestion>reading(GroundAfterMove.EITHER_LEVEL)
                                .and(elsewhere())
                                .and(moved())
                                .and(atTheOtherLevel()))));
    }

    /** One of the grounds of a level is there; what it looks at is the task, all of it. */
    private static Condition<LevelQuestion> holdsOneOf(Level level) {
        Condition<LevelQuestion> ground = within(
                "application.task", it -> it.application().task(), TaskRule.holdsOneOf(one -> one.level() == level));
        return Condition.of(ground::test, "application.task");
    }

    private static Condition<LevelQuestion> atTheOtherLevel() {
        Condition<LevelQuestion> concise = holdsOneOf(Level.CONCISE);
        Condition<LevelQuestion> standard = holdsOneOf(Level.STANDARD);
        return is("level", (LevelQuestion it) -> it.level() == Level.CONCISE)
                .and(concise)
                .or(is("level", (LevelQuestion it) -> it.level() == Level.STANDARD)
                        .and(standard));
    }

    private static Condition<LevelQuestion> appliedFor(Level level) {
        return is("application.level", it -> it.application().level() == level);
    }

    // 19 § 3 mom., 21 § 3 mom. ja 22 §

    /**
     * The decision that accepted the task at the level applied for, unless the application names a ground of its own.
     */
    static Optional<Acceptance> reliedOnAcceptance(LevelQuestion it) {
        Level level = it.application().level();
        boolean ownGround = it.application().task().grounds().stream().anyMatch(ground -> ground.level() == level);
        return it.intake().acceptance().filter(acceptance -> !ownGround && acceptance.level() == level);
    }

    /** A task of a company counts through the decision that accepted it as section 22 says, and never without one. */
    private static Condition<LevelQuestion> accepted(Level level) {
        Condition<LevelQuestion> inOrder = within(
                "intake.acceptance",
                it -> it.intake().acceptance().orElseThrow(),
                Stream.of(AcceptanceRule.values())
                        .map(Condition::obeyed)
                        .reduce(done("decided", Acceptance::decided), Condition::and));
        Condition<LevelQuestion> there = is(
                "intake.acceptance",
                it -> it.intake()
                        .acceptance()
                        .filter(acceptance -> acceptance.level() == level)
                        .isPresent());
        return Condition.of(there.and(inOrder)::test, "intake.acceptance");
    }

    // 15 § 2 mom.

    private static Condition<LevelQuestion> anotherState() {
        return Condition.of(LevelRule::forAnotherState, "application.applicant.role", "application.applicant.purpose")
                .and(reading(StateWithoutGround.GROUND));
    }

    private static Truth forAnotherState(LevelQuestion it, Setting at) {
        Applicant applicant = it.application().applicant();
        if (applicant.role() != Applicant.Role.SUBJECT && applicant.role() != Applicant.Role.OTHER) {
            return Truth.NO;
        }
        return switch (applicant.purpose()) {
            case TASK_IN_ANOTHER_STATE, BUSINESS_IN_ANOTHER_STATE -> Truth.YES;
            case TASK_IN_INTERNATIONAL_BODY, OTHER -> Truth.NO;
            case NOT_STATED -> Truth.missing("application.applicant.purpose");
        };
    }

    // 24 §

    private static Condition<LevelQuestion> elsewhere() {
        return Condition.of((it, at) -> Truth.of(isElsewhere(it)), "application.level", "level");
    }

    private static boolean isElsewhere(LevelQuestion it) {
        return it.level() != it.application().level();
    }

    private static Condition<LevelQuestion> byAnotherApplicant() {
        return is(
                "application.applicant.role", it -> it.application().applicant().role() != Applicant.Role.SUBJECT);
    }

    private static Condition<LevelQuestion> up() {
        return move(Level.CONCISE, Level.STANDARD);
    }

    private static Condition<LevelQuestion> down() {
        return move(Level.STANDARD, Level.CONCISE);
    }

    private static Condition<LevelQuestion> move(Level from, Level to) {
        return Condition.of(
                (it, at) -> Truth.of(it.application().level() == from && it.level() == to),
                "application.level",
                "level");
    }

    /** A decision moved the application to the level that is asked about. */
    private static Condition<LevelQuestion> moved() {
        return Condition.of(
                (it, at) -> move(it).map(move -> at.isDone(move.decided(), "intake.move.decided"))
                        .orElse(Truth.NO),
                "application.level",
                "level",
                "intake.move.to",
                "intake.move.decided");
    }

    private static Optional<LevelMove> move(LevelQuestion it) {
        return it.intake()
                .move()
                .filter(move -> move.to() == it.level()
                        && it.level() != it.application().level());
    }

    private static Condition<LevelQuestion> ofMove(String fact, Function<LevelMove, Answer> answer) {
        String path = "intake.move." + fact;
        return Condition.of(
                (it, at) ->
                        move(it).map(move -> Truth.of(answer.apply(move), path)).orElse(Truth.NO),
                path);
    }

    /** For a level that the application was moved to: what is found after the decision cannot carry it. */
    private static Condition<LevelQuestion> found(ApplicationMatter matter) {
        return within(
                "intake.move",
                it -> move(it).orElseThrow(),
                judged(
                        "judgements",
                        LevelMove::judgements,
                        matter,
                        LevelMove::by,
                        new Deed<>("decided", LevelMove::decided)));
    }

    private static Condition<LevelQuestion> bySupo() {
        return Condition.of(LevelRule::bySupo, "intake.move.by", "intake.assignment.maker");
    }

    private static Truth bySupo(LevelQuestion it, Setting at) {
        Optional<Authority> by = move(it).map(LevelMove::by);
        return Truth.of(by.equals(Optional.of(Authority.SUPO)))
                .or(at.reads(LevelsForSupoAlone.WHOEVER_MAKES_IT)
                        .and(Truth.of(
                                by.equals(Optional.of(it.intake().assignment().maker())))));
    }
}
