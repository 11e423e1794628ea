package fi.clearance.validation.application;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;

import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Interview;
import fi.clearance.model.application.Interview.Topic;
import fi.clearance.model.application.Level;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.application.ApplicationReading.InterviewLevel;
import java.util.List;

/**
 * Checking registers, and interviewing the subject where that is needed.
 *
 * @statute 23.1
 */
public enum InterviewRule implements Rule<Interview> {
    /**
     * A clearance is made by checking registers, before its outcome.
     *
     * @statute 23.1
     */
    REGISTERS(Norm.of(
            "23.1",
            Modality.OBLIGATION,
            requires(
                    done("outcome", Interview::outcome),
                    inOrder("registersChecked", Interview::registersChecked, "outcome", Interview::outcome)))),

    /**
     * The subject is interviewed where that is needed.
     *
     * @statute 23.1
     */
    NEED(Norm.of(
            "23.1/need",
            Modality.POWER,
            requires(
                    isHeld(),
                    judged("judgements", Interview::judgements, ApplicationMatter.INTERVIEW_NEEDED, Interview::maker)
                            .and(not(atConciseLevel()).or(reading(InterviewLevel.EVERY_LEVEL)))))),

    /**
     * On general circumstances, stays abroad, foreign ties, and what else matters specially for independence and
     * reliability.
     *
     * @statute 23.1
     */
    TOPICS(Norm.of(
            "23.1/topics",
            Modality.PROHIBITION,
            forbids(isHeld(), is("topics", interview -> interview.topics().contains(Topic.OTHER))))),

    /**
     * At the concise level foreign ties may be talked about and are not examined.
     *
     * @statute 23.1
     */
    NO_EXAMINATION(Norm.of(
                    "23.1/ties",
                    Modality.PROHIBITION,
                    forbids(
                            atConciseLevel().and(isHeld()),
                            answered("examinesForeignTies", Interview::examinesForeignTies)))
            .leaningOn(interview -> List.of(Provision.of("25.3"), Provision.of("30.1"))));

    private final Norm<Interview> norm;

    InterviewRule(Norm<Interview> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Interview> norm() {
        return norm;
    }

    private static Condition<Interview> isHeld() {
        return is("topics", interview -> !interview.topics().isEmpty());
    }

    private static Condition<Interview> atConciseLevel() {
        return is("level", interview -> interview.level() == Level.CONCISE);
    }
}
