package fi.clearance.validation.application;

import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Condition.within;

import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.party.Applicant;
import fi.clearance.validation.Condition;
import fi.clearance.validation.application.ApplicationReading.OwnComprehensive;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who need not show that information is safe: the grounds that section 18, subsection 3 names. */
final class Exemption {

    /** One condition, in whichever of the rules it stands. */
    static final Condition<LevelQuestion> EXEMPT = exempt();

    private Exemption() {}

    /** The exemption follows the ground that is there at the level applied for, also when the level is moved later. */
    private static Condition<LevelQuestion> exempt() {
        return onGround(TaskGround::isExemptFromSecurityRequirements)
                .or(onGround(ground -> ground == TaskGround.INTERNATIONAL_CERTIFICATE)
                        .and(bySubject())
                        .and(reading(OwnComprehensive.NOT_SHOWN)))
                .or(answered(
                        "application.task.elements." + TaskElement.TASK_OF_43_1_2,
                        it -> it.application().task().answer(TaskElement.TASK_OF_43_1_2)));
    }

    private static Condition<LevelQuestion> onGround(Predicate<TaskGround> grounds) {
        Condition<LevelQuestion> ofNone = Condition.not(Condition.always());
        return Stream.of(Level.values())
                .map(level -> onGround(level, grounds))
                .flatMap(Optional::stream)
                .reduce(ofNone, Condition::or);
    }

    private static Optional<Condition<LevelQuestion>> onGround(Level level, Predicate<TaskGround> grounds) {
        Predicate<TaskGround> there = ground -> ground.level() == level && grounds.test(ground);
        return Stream.of(TaskGround.values()).anyMatch(there)
                ? Optional.of(is(
                                "application.level",
                                (LevelQuestion it) -> it.application().level() == level)
                        .and(within("application.task", it -> it.application().task(), TaskRule.holdsOneOf(there))))
                : Optional.empty();
    }

    private static Condition<LevelQuestion> bySubject() {
        return is(
                "application.applicant.role", it -> it.application().applicant().role() == Applicant.Role.SUBJECT);
    }
}
