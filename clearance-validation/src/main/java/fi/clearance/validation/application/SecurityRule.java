package fi.clearance.validation.application;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;

import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.application.Safeguards.Proof;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.party.Applicant;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Truth;
import fi.clearance.validation.application.ApplicationReading.OwnComprehensive;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an applicant must have done for security, as a condition of every clearance but those that section 18 exempts.
 *
 * @statute 18
 */
public enum SecurityRule implements Rule<LevelQuestion> {
    /**
     * Access to the protected information is restricted.
     *
     * @statute 18.1
     */
    ACCESS("18.1/access", safeguards(answered("accessRestricted", Safeguards::accessRestricted))),

    /**
     * Premises and information systems are protected.
     *
     * @statute 18.1
     */
    PREMISES_AND_SYSTEMS(
            "18.1/premises",
            safeguards(answered("premisesAndSystemsProtected", Safeguards::premisesAndSystemsProtected))),

    /**
     * Other appropriate measures are taken.
     *
     * @statute 18.1
     */
    OTHER_MEASURES("18.1/measures", safeguards(answered("otherMeasures", Safeguards::otherMeasures))),

    /**
     * It is shown by a certificate, by a security plan, or in a way that the competent authority accepts.
     *
     * @statute 18.2
     */
    PROOF(
            "18.2",
            shown(
                    "application.safeguards.proof",
                    it -> it.application().safeguards().proof(),
                    accepted()));

    private final Norm<LevelQuestion> norm;

    SecurityRule(String id, Condition<LevelQuestion> demand) {
        this.norm = Norm.of(id, CONDITION, requires(always(), Exemption.EXEMPT.or(demand)));
    }

    @Override
    public Norm<LevelQuestion> norm() {
        return norm;
    }

    private static Condition<LevelQuestion> safeguards(Condition<Safeguards> condition) {
        return within("application.safeguards", it -> it.application().safeguards(), condition);
    }

    // 18 § 2 mom.

    /** It is shown by one of two kinds of paper, or in another way that is accepted. */
    static <T> Condition<T> shown(String fact, Function<T, Proof> proof, Condition<T> accepted) {
        return Condition.judging(
                accepted.matters(),
                (it, at) -> switch (proof.apply(it)) {
                    case ASSESSMENT_BODY_CERTIFICATE, ASSESSMENT_CERTIFICATE, SECURITY_PLAN -> Truth.YES;
                    case OTHER -> accepted.test(it, at);
                    case NONE -> Truth.NO;
                    case NOT_STATED -> Truth.unknown(fact, Truth.YES, Truth.NO, accepted.test(it, at));
                },
                Stream.concat(Stream.of(fact), accepted.facts().stream()).toArray(String[]::new));
    }

    private static Condition<LevelQuestion> accepted() {
        return judged(
                "intake.judgements",
                it -> it.intake().judgements(),
                ApplicationMatter.PROOF_ACCEPTED,
                it -> it.intake().assignment().maker());
    }

    // 18 § 3 mom.

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

    /** One condition, in whichever of the rules it stands. */
    private static final class Exemption {
        static final Condition<LevelQuestion> EXEMPT = exempt();
    }
}
