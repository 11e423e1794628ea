package fi.clearance.validation.data;

import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;
import static fi.clearance.validation.data.DataConditions.answered;
import static fi.clearance.validation.data.DataConditions.at;
import static fi.clearance.validation.data.DataConditions.of;
import static fi.clearance.validation.data.DataConditions.recorded;

import fi.clearance.model.application.Level;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.NbiNotification;
import fi.clearance.model.data.NbiNotification.Associate;
import fi.clearance.model.data.NbiNotification.Ground;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;
import java.util.function.Predicate;

/**
 * When a notification by the National Bureau of Investigation on organised crime may be used.
 *
 * <p>The notification is judged by what it says; what the Bureau has to find is never computed.
 *
 * @statute 25.2
 */
public enum NotificationRule implements Rule<DataUse> {
    /**
     * Used in a standard clearance and, through section 27, in a comprehensive one.
     *
     * @statute 25.2
     */
    LEVEL(of("25.2", POWER, Sources.NOTIFICATION, not(at(Level.CONCISE))).near("Q-42")),

    /**
     * It rests on police data about the listed groups of persons.
     *
     * @statute 25.2
     */
    LISTED_GROUPS(of(
            "25.2/s1",
            CONDITION,
            Sources.NOTIFICATION,
            says("restsOnListedGroups", NbiNotification::restsOnListedGroups))),

    /**
     * It holds what is needed to judge what the data mean.
     *
     * @statute 25.2
     */
    EXPLAINS_SIGNIFICANCE(of(
            "25.2/s2",
            CONDITION,
            Sources.NOTIFICATION,
            says("explainsSignificance", NbiNotification::explainsSignificance))),

    /**
     * It rests on one of three grounds.
     *
     * @statute 25.2
     */
    GROUND(of(
            "25.2/s3",
            CONDITION,
            Sources.NOTIFICATION,
            says("ground", n -> n.ground().isPresent()))),

    /**
     * Ties to somebody of an organised criminal group: repeated, of a permanent kind, exposing the subject to influence
     * and so endangering the interest that the clearance protects.
     *
     * @statute 25.2:1
     */
    LINKS(of(
            "25.2:1",
            CONDITION,
            Sources.NOTIFICATION,
            on(Ground.LINKS),
            fromObservations()
                    .and(says("linksRepeated", NbiNotification::linksRepeated))
                    .and(says("linksPermanent", NbiNotification::linksPermanent))
                    .and(says("associate", n -> n.associate() != Associate.NONE))
                    .and(recorded(DataMatter.EXPOSURE_TO_INFLUENCE))
                    .and(recorded(DataMatter.ENDANGERED_INTEREST)))),

    /**
     * Reasonable grounds to suspect that the subject takes part in an organised criminal group, and an essential need
     * to
     * pass the information on.
     *
     * @statute 25.2:2
     */
    SUSPICION(of(
            "25.2:2",
            CONDITION,
            Sources.NOTIFICATION,
            on(Ground.SUSPICION),
            fromObservations()
                    .and(recorded(DataMatter.SUSPECTED_PARTICIPATION))
                    .and(recorded(DataMatter.ESSENTIAL_FOR_INTEREST)))),

    /**
     * Several significant entries which together give grounds to suspect, a task with the most sensitive documents, and
     * an essential need to pass the information on.
     *
     * @statute 25.2:3
     */
    ENTRIES(of(
                    "25.2:3",
                    CONDITION,
                    Sources.NOTIFICATION,
                    on(Ground.ENTRIES),
                    fromObservations()
                            .and(says("entries", n -> n.entries() > 1))
                            .and(answered(
                                    "clearance.highestClasses",
                                    use -> use.clearance().highestClasses()))
                            .and(recorded(DataMatter.SIGNIFICANT_ENTRIES))
                            .and(recorded(DataMatter.SUSPECTED_ENDANGERING))
                            .and(recorded(DataMatter.ESSENTIAL_FOR_STATE_SECURITY)))
            .near("Q-26"));

    private final Norm<DataUse> norm;

    NotificationRule(Norm<DataUse> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<DataUse> norm() {
        return norm;
    }

    private static Condition<DataUse> on(Ground ground) {
        return says("ground", n -> n.ground().filter(ground::equals).isPresent());
    }

    private static Condition<DataUse> fromObservations() {
        return says("restsOnObservations", NbiNotification::restsOnObservations);
    }

    private static Condition<DataUse> says(String what, Predicate<NbiNotification> is) {
        return Condition.is(
                "datum.notification." + what, use -> is.test(use.datum().notification()));
    }

    private static final class Sources {
        static final List<DataSource> NOTIFICATION = List.of(DataSource.NBI_NOTIFICATION);
    }
}
