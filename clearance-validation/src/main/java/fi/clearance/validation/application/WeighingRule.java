package fi.clearance.validation.application;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Weighing;
import fi.clearance.model.application.Weighing.Decision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.stream.Stream;

/**
 * What the competent authority must pay particular attention to when it considers the outcome. How much is for the authority.
 *
 * @statute 11
 */
public enum WeighingRule implements Rule<Weighing> {
    /**
     * The time since the act.
     *
     * @statute 11.1:1
     */
    TIME_SINCE_ACT("11.1:1", offence(), ApplicationMatter.TIME_SINCE_ACT),

    /**
     * The subject's age at the time of the act.
     *
     * @statute 11.1:2
     */
    AGE_AT_ACT("11.1:2", offence(), ApplicationMatter.AGE_AT_ACT),

    /**
     * Repetition, and the disregard for others' rights or lack of judgement that the acts show.
     *
     * @statute 11.1:3
     */
    REPETITION("11.1:3", offence(), ApplicationMatter.REPETITION, ApplicationMatter.DISREGARD),

    /**
     * The severity of the sanctions.
     *
     * @statute 11.1:4
     */
    SEVERITY("11.1:4", offence(), ApplicationMatter.SEVERITY),

    /**
     * The nature or significance of the act in relation to the task.
     *
     * @statute 11.1:5
     */
    ACT_AND_TASK("11.1:5", offence(), ApplicationMatter.ACT_AND_TASK),

    /**
     * The same of decisions and measures of the police.
     *
     * @statute 11.2
     */
    POLICE_MEASURES(
            "11.2",
            answered("policeMeasures", Weighing::policeMeasures),
            ApplicationMatter.TIME_SINCE_ACT,
            ApplicationMatter.AGE_AT_ACT,
            ApplicationMatter.REPETITION,
            ApplicationMatter.DISREGARD,
            ApplicationMatter.SEVERITY,
            ApplicationMatter.ACT_AND_TASK),

    /**
     * What foreign ties mean for the task.
     *
     * @statute 11.3:1
     */
    TIES_AND_TASK("11.3:1", foreignTies(), ApplicationMatter.TIES_AND_TASK),

    /**
     * Their nature, duration and continuity.
     *
     * @statute 11.3:2
     */
    NATURE_OF_TIES(
            "11.3:2",
            foreignTies(),
            ApplicationMatter.NATURE_OF_TIES,
            ApplicationMatter.DURATION_OF_TIES,
            ApplicationMatter.CONTINUITY_OF_TIES),

    /**
     * How likely they expose the subject to improper influence.
     *
     * @statute 11.3:3
     */
    EXPOSURE("11.3:3", foreignTies(), ApplicationMatter.EXPOSURE),

    /**
     * How likely they otherwise endanger independent and reliable work.
     *
     * @statute 11.3:4
     */
    INDEPENDENCE("11.3:4", foreignTies(), ApplicationMatter.INDEPENDENCE);

    private final Norm<Weighing> norm;

    WeighingRule(String id, Condition<Weighing> scope, ApplicationMatter... factors) {
        Condition<Weighing> weighed = Stream.of(factors)
                .map(WeighingRule::weighed)
                .reduce(Condition::and)
                .orElseThrow();
        Norm<Weighing> any = Norm.of(id, OBLIGATION, requires(scope, weighed));
        this.norm = id.startsWith("11.3") ? any : any.near("Q-47");
    }

    @Override
    public Norm<Weighing> norm() {
        return norm;
    }

    private static Condition<Weighing> offence() {
        return known("decision", Weighing::decision, Decision.NOT_STATED, decision -> decision != Decision.OTHER);
    }

    private static Condition<Weighing> foreignTies() {
        return answered("foreignTies", Weighing::foreignTies);
    }

    private static Condition<Weighing> weighed(ApplicationMatter factor) {
        return judged("judgements", Weighing::judgements, factor, Weighing::maker);
    }
}
