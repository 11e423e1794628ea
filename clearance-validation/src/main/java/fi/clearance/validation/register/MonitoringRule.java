package fi.clearance.validation.register;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;
import static fi.clearance.validation.Modality.PROHIBITION;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.register.MonitoringRun;
import fi.clearance.model.register.MonitoringRun.CombinedDataUse;
import fi.clearance.model.register.MonitoringSource;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Days;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.register.RegisterReading.AviationCondition;
import fi.clearance.validation.register.RegisterReading.EndedClearanceMonitored;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How subjects are followed up by combining registers, and what becomes of the data.
 *
 * @statute 51
 */
public enum MonitoringRule implements Rule<MonitoringRun> {
    /**
     * The Finnish Security and Intelligence Service may combine.
     *
     * @statute 51.1
     */
    BY_SUPO(Norm.of("51.1/s1", POWER, requires(always(), is("performedBy", it -> it.performedBy() == Authority.SUPO)))),

    /**
     * To find out whether clearance or certificate can still be kept in force.
     *
     * @statute 51.1
     */
    PURPOSE(Norm.of(
            "51.1/purpose", POWER, requires(always(), answered("toKeepInForce", MonitoringRun::toKeepInForce)))),

    /**
     * So only while one of them is valid.
     *
     * @statute 51.1
     */
    STILL_VALID(Norm.of(
                    "51.1/valid",
                    POWER,
                    requires(
                            always(),
                            Condition.<MonitoringRun>of(MonitoringRule::stillValid, "clearanceMade", "combined")
                                    .or(answered("certificateInForce", MonitoringRun::certificateInForce))))
            .leaningOn(it -> List.of(Provision.of("53.1")))
            .near("IQ-53-1", "IQ-TIME-1")),

    /**
     * With the listed data only.
     *
     * @statute 51.1
     */
    LISTED_SOURCES(Norm.of(
            "51.1/sources",
            POWER,
            requires(always(), is("sources", it -> !it.sources().contains(MonitoringSource.OTHER))))),

    /**
     * With notifications on organised crime and with some data of the police only for a clearance made for aviation
     * security.
     *
     * @statute 51.1
     */
    AVIATION_SECURITY(Norm.<MonitoringRun>of(
                    "51.1/s2",
                    POWER,
                    requires(
                            Condition.of(MonitoringRule::needsAviationSecurity, "sources"),
                            answered("aviationSecurity", MonitoringRun::aviationSecurity)))
            .leaningOn(it -> List.of(Provision.of("19.1:7"), Provision.of("25.2")))),

    /**
     * With the registers that serve to check a personal data form only for a comprehensive clearance.
     *
     * @statute 51.2
     */
    COMPREHENSIVE(Norm.<MonitoringRun>of(
                    "51.2",
                    POWER,
                    requires(
                            is("sources", it -> it.sources().contains(MonitoringSource.REGISTERS_OF_28_2)),
                            answered("comprehensive", MonitoringRun::comprehensive)))
            .leaningOn(it -> List.of(Provision.of("28.2")))
            .near("Q-31")),

    /**
     * The data that came of it are destroyed at the latest a year after the combining.
     *
     * @statute 51.3
     */
    WITHIN_A_YEAR(Norm.of(
                    "51.3/s1",
                    OBLIGATION,
                    duty(
                            always(),
                            new Deed<>("combined", MonitoringRun::combined),
                            Optional.of(day -> day.plusYears(1)),
                            new Deed<>("destroyed", MonitoringRun::destroyed)))
            .addressedTo(Addressee.SUPO)
            .near("IQ-51-2", "IQ-TIME-1")),

    /**
     * And at once when the measures that follow are completed.
     *
     * @statute 51.3
     */
    AT_ONCE(Norm.of(
                    "51.3/at-once",
                    OBLIGATION,
                    dutyEvenBefore(
                            always(),
                            new Deed<>("measuresCompleted", MonitoringRun::measuresCompleted),
                            Optional.empty(),
                            new Deed<>("destroyed", MonitoringRun::destroyed)))
            .addressedTo(Addressee.SUPO)
            .leaningOn(it -> List.of(Provision.of("52.2")))
            .near("IQ-TIME-2")),

    /**
     * They are used only for those measures, and for the decisions and appeals that follow.
     *
     * @statute 51.3
     */
    USE(Norm.of(
                    "51.3/s2",
                    PROHIBITION,
                    forbids(
                            always(),
                            known(
                                    "use",
                                    MonitoringRun::use,
                                    CombinedDataUse.NOT_STATED,
                                    use -> use == CombinedDataUse.OTHER)))
            .leaningOn(it -> List.of(Provision.of("52.2")))),

    /**
     * Only with the consent of the subject to the follow-up.
     *
     * @statute 51.4
     */
    CONSENT(Norm.<MonitoringRun>of(
                    "51.4",
                    POWER,
                    requires(
                            always(),
                            answered(
                                    "consent.coversFollowUp", it -> it.consent().coversFollowUp())))
            .leaningOn(it -> List.of(Provision.of("5.1"))));

    private static final Period FIVE_YEARS = Period.ofYears(5);

    private final Norm<MonitoringRun> norm;

    MonitoringRule(Norm<MonitoringRun> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<MonitoringRun> norm() {
        return norm;
    }

    private static Truth stillValid(MonitoringRun it, Setting at) {
        if (!(it.clearanceMade() instanceof Occurrence.On made)) {
            Truth known = it.combined() == Occurrence.NOT_STATED ? Truth.missing("combined") : Truth.YES;
            return at.isDone(it.clearanceMade(), "clearanceMade").and(known);
        }
        Truth ended = at.reads(EndedClearanceMonitored.MONITORED);
        if (it.combined() instanceof Occurrence.On combined) {
            boolean before = combined.day().isBefore(made.day());
            boolean after = Days.compare(combined.day(), made.day(), FIVE_YEARS) > 0;
            return before ? Truth.NO : Truth.of(!after).or(ended);
        }
        Truth now = at.isDone(made, "clearanceMade")
                .and(Truth.of(!at.isAfter(made.day(), FIVE_YEARS)).or(ended));
        return it.combined() == Occurrence.NOT_DONE ? now : Truth.unknown("combined", Truth.YES, Truth.NO);
    }

    private static Truth needsAviationSecurity(MonitoringRun it, Setting at) {
        boolean police = it.sources().contains(MonitoringSource.POLICE_48_1)
                || it.sources().contains(MonitoringSource.POLICE_49);
        Truth notification = Truth.of(it.sources().contains(MonitoringSource.NOTIFICATION_OF_25_2));
        return Truth.of(police).or(notification.and(at.reads(AviationCondition.ALL_ADDED_DATA)));
    }
}
