package fi.clearance.validation.data;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.PROHIBITION;
import static fi.clearance.validation.data.DataConditions.ABOUT;
import static fi.clearance.validation.data.DataConditions.aboutAnAct;
import static fi.clearance.validation.data.DataConditions.answered;
import static fi.clearance.validation.data.DataConditions.content;
import static fi.clearance.validation.data.DataConditions.done;
import static fi.clearance.validation.data.DataConditions.from;
import static fi.clearance.validation.data.DataConditions.madeBy;
import static fi.clearance.validation.data.DataConditions.recorded;

import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.party.Authority;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Days;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.data.DataConditions.About;
import fi.clearance.validation.data.DataReading.ActAcrossBirthday;
import fi.clearance.validation.data.DataReading.CriminalRecordsAvailability;
import fi.clearance.validation.data.DataReading.CriminalRecordsMeant;
import fi.clearance.validation.data.DataReading.DayOfTheAct;
import fi.clearance.validation.data.DataReading.DefenceForcesException;
import fi.clearance.validation.data.DataReading.HealthElsewhere;
import fi.clearance.validation.data.DataReading.LastingAct;
import fi.clearance.validation.data.DataReading.LeapDayBirthday;
import fi.clearance.validation.data.DataReading.PendingInCourt;
import fi.clearance.validation.data.DataReading.TenthAnniversary;
import fi.clearance.validation.data.DataReading.TipInNotification;
import fi.clearance.validation.data.DataReading.UncertainDay;
import fi.clearance.validation.data.DataReading.VolunteeredAct;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;

/**
 * What may not be used when a personnel clearance is made, at any level and from any source.
 *
 * <p>The bars are independent: each stands on its own, and an exception to one lifts that one only.
 *
 * @statute 32
 */
public enum DataUseRule implements Rule<DataUse> {
    /**
     * A tip, offence report or the like to the police, on the basis of which no pre-trial investigation was started.
     *
     * @statute 32.1:1
     */
    TIP_WITHOUT_INVESTIGATION(Norm.of(
                    "32.1:1",
                    PROHIBITION,
                    forbids(
                            aboutAnAct().and(reportedToPolice()),
                            not(investigated())
                                    .and(not(from(DataSource.NBI_NOTIFICATION)
                                            .and(reading(TipInNotification.SAVED_BY_NOTIFICATION))))))
            .near("Q-02", "Q-38")),

    /**
     * A criminal act done earlier than ten years ago, unless the criminal records show it.
     *
     * @statute 32.1:3
     */
    ACT_OVER_TEN_YEARS_OLD(Norm.of(
                    "32.1:3",
                    PROHIBITION,
                    forbids(
                            aboutAnAct(),
                            earlierThanTenYearsAgo()
                                    .and(not(shownByCriminalRecords()))
                                    .and(not(volunteered().and(reading(VolunteeredAct.USABLE))))))
            .showing(DataUseRule::tenthAnniversary)
            .near("Q-02", "Q-03(i)", "Q-38")),

    /**
     * An act done under the age of fifteen, unless its use is essential to others' personal safety in the Defence
     * Forces.
     *
     * @statute 32.1:4
     */
    ACT_UNDER_FIFTEEN(Norm.of(
                    "32.1:4",
                    PROHIBITION,
                    forbids(
                            aboutAnAct(),
                            underFifteen().and(not(inDefenceForces().and(recorded(DataMatter.YOUNG_ACT_FOR_SAFETY))))))
            .showing(DataUseRule::firstDay)
            .near("Q-02", "Q-04(i)", "Q-38")),

    /**
     * A pending matter: its stage and the quality of the information on guilt are established.
     *
     * @statute 32.2:1
     */
    PENDING_MATTER_ESTABLISHED(Norm.of(
                    "32.2:1",
                    CONDITION,
                    requires(
                            aboutAnAct().and(pending()),
                            recorded(DataMatter.STAGE).and(recorded(DataMatter.QUALITY_OF_GUILT_INFORMATION))))
            .near("Q-02")),

    /**
     * A pending matter: its use is essential, by the special requirements of the task and by the nature of the act.
     *
     * @statute 32.2:2
     */
    PENDING_MATTER_ESSENTIAL(Norm.of(
                    "32.2:2",
                    CONDITION,
                    requires(
                            aboutAnAct().and(pending()),
                            recorded(DataMatter.TASK_REQUIREMENTS).and(recorded(DataMatter.NATURE_OF_ACT))))
            .near("Q-02")),

    /**
     * Health in the police data: essential to others' personal safety, of a medical basis, and beyond doubt.
     *
     * @statute 32.3
     */
    HEALTH_IN_POLICE_DATA(Norm.of(
            "32.3",
            PROHIBITION,
            requires(
                    aboutHealth()
                            .and(inListedPoliceData()
                                    .or(not(from(DataSource.CONSCRIPT_REGISTER))
                                            .and(reading(HealthElsewhere.BY_ANALOGY)))),
                    medicalBasis().and(beyondDoubt()).and(recorded(DataMatter.HEALTH_FOR_SAFETY)))));

    private static final Period TEN_YEARS = Period.ofYears(10);
    private static final Period FIFTEEN_YEARS = Period.ofYears(15);

    private final Norm<DataUse> norm;

    DataUseRule(Norm<DataUse> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<DataUse> norm() {
        return norm;
    }

    // 32 § 1 mom. 1 kohta

    private static Condition<DataUse> reportedToPolice() {
        return answered("datum.about.reportedToPolice", use -> act(use).reportedToPolice());
    }

    private static Condition<DataUse> investigated() {
        return done("datum.about.investigation", use -> act(use).investigation());
    }

    // 32 § 1 mom. 3 kohta

    private static Condition<DataUse> earlierThanTenYearsAgo() {
        return Condition.of(DataUseRule::earlierThanTenYearsAgo, "datum.about.time", "datum.about.decided");
    }

    /**
     * The last day is not before the first, nor the decision before the act: only where the act is old do they matter.
     */
    private static Truth earlierThanTenYearsAgo(DataUse use, Setting at) {
        ActTime time = act(use).time();
        Truth old = time.isStated() ? earlierThanTenYearsAgo(time, at) : Truth.missing("datum.about.time");
        return old.isNo() ? Truth.NO : old.and(decidedEarlierThanTenYearsAgo(act(use), at));
    }

    private static Truth earlierThanTenYearsAgo(ActTime time, Setting at) {
        Truth byLastDay = earlierThanTenYearsAgo(time.lastDay(), at);
        if (byLastDay.isYes() || !time.isLasting()) {
            return byLastDay;
        }
        Truth byFirstDay = earlierThanTenYearsAgo(time.firstDay(), at);
        return byFirstDay.isNo() ? Truth.NO : at.reads(LastingAct.LAST_DAY).choose(byLastDay, byFirstDay);
    }

    private static Truth earlierThanTenYearsAgo(When day, Setting at) {
        Truth byEarliest = earlierThanTenYearsAgo(day.earliest(), at);
        if (byEarliest.isNo() || day.isExact()) {
            return byEarliest;
        }
        Truth byLatest = earlierThanTenYearsAgo(day.latest(), at);
        return byLatest.isYes() ? Truth.YES : at.reads(UncertainDay.EARLIEST).choose(byEarliest, byLatest);
    }

    private static Truth earlierThanTenYearsAgo(LocalDate day, Setting at) {
        if (at.isAfter(day, TEN_YEARS)) {
            return Truth.YES;
        }
        return at.isOn(day, TEN_YEARS) ? at.reads(TenthAnniversary.BARRED) : Truth.NO;
    }

    private static Truth decidedEarlierThanTenYearsAgo(CriminalAct act, Setting at) {
        if (act.decided() == Occurrence.NOT_DONE) {
            return Truth.YES;
        }
        Truth byDecision = act.decided() instanceof Occurrence.On decision
                ? earlierThanTenYearsAgo(decision.day(), at)
                : Truth.missing("datum.about.decided");
        return byDecision.isYes() ? Truth.YES : at.reads(DayOfTheAct.ACT).choose(Truth.YES, byDecision);
    }

    private static Condition<DataUse> shownByCriminalRecords() {
        Condition<DataUse> finnish = answered("datum.about.inCriminalRecords", use -> act(use).inCriminalRecords())
                .and(from(DataSource.CRIMINAL_RECORDS).or(reading(CriminalRecordsAvailability.WHATEVER_THE_SOURCE)));
        Condition<DataUse> foreign = from(DataSource.FOREIGN_REGISTER, DataSource.FOREIGN_CERTIFICATE)
                .and(reading(CriminalRecordsMeant.FOREIGN_TOO))
                .and(content(part -> part == SourceContent.LIKE_CRIMINAL_RECORDS));
        return finnish.or(foreign);
    }

    private static Condition<DataUse> volunteered() {
        return from(DataSource.INTERVIEW, DataSource.PERSONAL_DATA_FORM);
    }

    private static List<Argument> tenthAnniversary(DataUse use) {
        if (use.datum().about() instanceof CriminalAct act
                && act.time().lastDay().isExact()) {
            LocalDate last = act.time().lastDay().latest();
            return List.of(new Argument.Day(last), new Argument.Day(last.plus(TEN_YEARS)));
        }
        return List.of();
    }

    // 32 § 1 mom. 4 kohta

    private static Condition<DataUse> underFifteen() {
        return Condition.of(DataUseRule::underFifteen, "subject.birthDate", "datum.about.time");
    }

    private static Truth underFifteen(DataUse use, Setting at) {
        When birth = use.subject().born();
        ActTime time = act(use).time();
        if (!birth.isStated() || !time.isStated()) {
            return (birth.isStated() ? Truth.YES : Truth.missing("subject.birthDate"))
                    .and(time.isStated() ? Truth.YES : Truth.missing("datum.about.time"));
        }
        Truth byFirstDay = underFifteen(birth, time.firstDay(), at);
        if (byFirstDay.isNo() || !time.isLasting()) {
            return byFirstDay;
        }
        Truth byLastDay = underFifteen(birth, time.lastDay(), at);
        return byLastDay.isYes()
                ? Truth.YES
                : at.reads(ActAcrossBirthday.FIRST_DAY).choose(byFirstDay, byLastDay);
    }

    private static Truth underFifteen(When birth, When day, Setting at) {
        Truth byEarliest = underFifteen(birth, day.earliest(), at);
        if (byEarliest.isNo() || day.isExact()) {
            return byEarliest;
        }
        Truth byLatest = underFifteen(birth, day.latest(), at);
        return byLatest.isYes() ? Truth.YES : at.reads(UncertainDay.EARLIEST).choose(byEarliest, byLatest);
    }

    private static Truth underFifteen(When birth, LocalDate day, Setting at) {
        Truth ifBornEarliest = underFifteen(birth.earliest(), day, at);
        if (ifBornEarliest.isYes() || birth.isExact()) {
            return ifBornEarliest;
        }
        Truth ifBornLatest = underFifteen(birth.latest(), day, at);
        return ifBornLatest.isNo() ? Truth.NO : Truth.missing("subject.birthDate");
    }

    private static Truth underFifteen(LocalDate birth, LocalDate day, Setting at) {
        int age = Days.compare(day, birth, FIFTEEN_YEARS);
        boolean bornOnLeapDay = birth.getMonth() == Month.FEBRUARY && birth.getDayOfMonth() == 29;
        return age == 0 && bornOnLeapDay ? at.reads(LeapDayBirthday.FIRST_OF_MARCH) : Truth.of(age < 0);
    }

    private static Condition<DataUse> inDefenceForces() {
        return Condition.<DataUse>of(DataUseRule::taskInDefenceForces, "clearance.personGroup")
                .and(madeBy(Authority.DEFENCE_COMMAND).or(reading(DefenceForcesException.TASK_IN_DEFENCE_FORCES)));
    }

    private static Truth taskInDefenceForces(DataUse use, Setting at) {
        PersonGroup group = use.clearance().personGroup();
        return group == PersonGroup.NOT_STATED
                ? Truth.missing("clearance.personGroup")
                : Truth.of(group.isInDefenceForces());
    }

    private static List<Argument> firstDay(DataUse use) {
        return use.datum().about() instanceof CriminalAct act
                        && act.time().firstDay().isExact()
                ? List.of(new Argument.Day(act.time().firstDay().earliest()))
                : List.of();
    }

    // 32 § 2 mom.

    private static Condition<DataUse> pending() {
        return Condition.of(
                (use, at) -> switch (act(use).stage()) {
                    case PRE_TRIAL_INVESTIGATION, WITH_PROSECUTOR -> Truth.YES;
                    case IN_COURT -> at.reads(PendingInCourt.COVERED);
                    case NOT_INVESTIGATED, CLOSED, DECIDED -> Truth.NO;
                    case NOT_STATED -> Truth.missing("datum.about.stage");
                },
                "datum.about.stage");
    }

    // 32 § 3 mom.

    private static Condition<DataUse> aboutHealth() {
        return ABOUT.among(List.of(About.HEALTH));
    }

    private static Condition<DataUse> inListedPoliceData() {
        return from(DataSource.POLICE_REGISTERS).and(content(SourceContent::isListedPoliceData));
    }

    private static Condition<DataUse> medicalBasis() {
        return Condition.of(
                (use, at) -> switch (health(use).basis()) {
                    case MEDICAL_CERTIFICATE, PROFESSIONAL_ENTRY, PROFESSIONAL_STATEMENT -> Truth.YES;
                    case OTHER -> Truth.NO;
                    case NOT_STATED -> Truth.missing("datum.about.basis");
                },
                "datum.about.basis");
    }

    private static Condition<DataUse> beyondDoubt() {
        return not(answered("datum.about.correctnessInDoubt", use -> health(use).correctnessInDoubt()));
    }

    private static CriminalAct act(DataUse use) {
        return (CriminalAct) use.datum().about();
    }

    private static HealthInformation health(DataUse use) {
        return (HealthInformation) use.datum().about();
    }
}
