package fi.clearance.validation.application;

import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * At which level a clearance may be made on an application, and why not at another.
 *
 * <p>At most one level comes out: the one applied for, or the one to which Supo moved the application. That a clearance
 * may be made at a level is not that it has to be. Whether the application is complete (section 17) is not asked here:
 * {@link ApplicationValidators#APPLICATION} asks that.
 *
 * @statute 14.1
 */
public final class Levels {

    private static final Set<Rule<?>> MOVES =
            Set.of(LevelRule.TWO_MOVES, LevelRule.UP, LevelRule.UP_BY_SUPO, LevelRule.DOWN, LevelRule.DOWN_BY_SUPO);

    private final PersonnelApplication application;
    private final Intake intake;
    private final Map<Level, Report> reports;

    private Levels(PersonnelApplication application, Intake intake, Map<Level, Report> reports) {
        this.application = application;
        this.intake = intake;
        this.reports = reports;
    }

    /**
     * Asks about all three levels.
     *
     * @param application the application
     * @param intake what the competent authority does with it
     * @param at the day and the readings
     * @return the answer
     * @throws IllegalArgumentException if the intake is not that of a personnel clearance as a whole
     */
    public static Levels of(PersonnelApplication application, Intake intake, Setting at) {
        Map<Level, Report> reports = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            LevelQuestion question = new LevelQuestion(application, intake, level);
            reports.put(level, ApplicationValidators.LEVEL.validate(question, at));
        }
        return new Levels(application, intake, reports);
    }

    /**
     * Says what holds at a level.
     *
     * @param level the level
     * @return the findings of everything that could stand in its way
     */
    public Report report(Level level) {
        return Objects.requireNonNull(reports.get(level));
    }

    /**
     * {@return the level at which the clearance may be made; empty if it may not be made yet or at all, or if what is
     * not stated could have moved the application to another level; a move whose finding is not on record is none yet}
     */
    public Optional<Level> level() {
        OutcomeKind move = move();
        if (move == OutcomeKind.UNDETERMINED) {
            return Optional.empty();
        }
        Level handledAt = move == OutcomeKind.MET ? movedTo().orElseThrow() : application.level();
        return allows(report(handledAt).verdict()) ? Optional.of(handledAt) : Optional.empty();
    }

    /**
     * Says why a clearance may not be made at a level.
     *
     * @param level the level
     * @return the findings that are not met, undetermined or left to judgement there
     */
    public List<Finding> standInTheWay(Level level) {
        return report(level).inTheWay();
    }

    private Optional<Level> movedTo() {
        return intake.move().map(LevelMove::to).filter(level -> level != application.level());
    }

    /** Whether the application was moved: what the rules of section 24 say at the level to which it was. */
    private OutcomeKind move() {
        return movedTo()
                .map(level -> report(level).findings().stream()
                        .filter(finding -> MOVES.contains(finding.rule()))
                        .map(finding -> finding.outcome().kind())
                        .reduce(OutcomeKind.NOT_APPLICABLE, OutcomeKind::weightier))
                .orElse(OutcomeKind.NOT_APPLICABLE);
    }

    private static boolean allows(OutcomeKind kind) {
        return kind == OutcomeKind.MET || kind == OutcomeKind.NOT_APPLICABLE || kind == OutcomeKind.OUTSTANDING;
    }
}
