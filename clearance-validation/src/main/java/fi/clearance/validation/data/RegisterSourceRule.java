package fi.clearance.validation.data;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;
import static fi.clearance.validation.Modality.PROHIBITION;
import static fi.clearance.validation.data.DataConditions.about;
import static fi.clearance.validation.data.DataConditions.aboutARelative;
import static fi.clearance.validation.data.DataConditions.answered;
import static fi.clearance.validation.data.DataConditions.from;
import static fi.clearance.validation.data.DataConditions.of;
import static fi.clearance.validation.data.DataConditions.onBasis;
import static fi.clearance.validation.data.DataConditions.opened;
import static fi.clearance.validation.data.DataConditions.recorded;

import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.ForeignPoliceData.StoredBy;
import fi.clearance.model.data.NbiNotification.Ground;
import fi.clearance.model.data.Topic;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.data.DataReading.ClosedList;
import fi.clearance.validation.data.DataReading.CompetentAuthorityMeant;
import fi.clearance.validation.data.DataReading.RelativeSources;
import java.util.List;
import java.util.stream.Stream;

/**
 * From which registers a datum may come: the closed list of thirteen points, with the part of a register that each
 * opens.
 *
 * <p>A point is asked only about data that come under it. The levels are a matter of {@link ConciseSourceRule} and
 * {@link ExaminationRule}.
 *
 * @statute 25.1
 */
public enum RegisterSourceRule implements Rule<DataUse> {
    /**
     * Another authority's information serves to check register data and nothing else.
     *
     * @statute 23.2
     */
    VERIFICATION_ONLY(of(
            "23.2",
            POWER,
            List.of(DataSource.VERIFICATION),
            answered(
                            "datum.verification.checks",
                            use -> use.datum().verification().checks())
                    .and(answered(
                            "datum.verification.fromAnotherAuthority",
                            use -> use.datum().verification().fromAnotherAuthority())))),

    /**
     * A close relative's clearance follows section 25: what depends on a task, the form but for foreign ties, the
     * sources
     * for checking it and the registers of section 31 are closed.
     *
     * @statute 23.3
     */
    SOURCES_ABOUT_A_RELATIVE(Norm.of(
                    "23.3/sources",
                    PROHIBITION,
                    forbids(
                            aboutARelative(),
                            outsideSection25().or(restsOnTheTask().and(reading(RelativeSources.WITHOUT_TASK_GROUNDS)))))
            .near("Q-05")),

    /**
     * A clearance rests only on what the Act opens.
     *
     * @statute 25.1
     */
    CLOSED_LIST(Norm.of(
                    "25.1",
                    PROHIBITION,
                    forbids(
                            always(),
                            from(DataSource.OTHER_REGISTER)
                                    .or(from(DataSource.NOT_A_REGISTER)
                                            .and(reading(ClosedList.EVERY_DATUM_NEEDS_A_PROVISION)))))
            .leaningOn(DataConditions::openedBy)
            .showing(DataConditions.SOURCE)
            .near("Q-45")),

    /**
     * From the register of fines, sentences to a fine only.
     *
     * @statute 25.1:2
     */
    FINE_PUNISHMENTS(of("25.1:2", CONDITION, List.of(DataSource.REGISTER_OF_FINES), opened())),

    /**
     * From the justice administration's systems, criminal matters that reached a prosecutor, and criminal decisions.
     *
     * @statute 25.1:3
     */
    CRIMINAL_MATTERS(of(
            "25.1:3", CONDITION, List.of(DataSource.JUSTICE_CASE_MANAGEMENT, DataSource.JUSTICE_DECISIONS), opened())),

    /**
     * From the police registers, data under the listed sections of the police data Act only.
     *
     * @statute 25.1:4
     */
    POLICE_DATA(of("25.1:4", CONDITION, List.of(DataSource.POLICE_REGISTERS), opened())),

    /**
     * From the Border Guard's register, data under the listed sections; of section 15, for control tasks only.
     *
     * @statute 25.1:6
     */
    BORDER_GUARD_DATA(of("25.1:6", CONDITION, List.of(DataSource.BORDER_GUARD_REGISTER), opened())),

    /**
     * From Customs, data under the listed sections only.
     *
     * @statute 25.1:7
     */
    CUSTOMS_DATA(of("25.1:7", CONDITION, List.of(DataSource.CUSTOMS_DATA), opened())),

    /**
     * From a supervising authority's register, a company's responsible person's capacity to act only.
     *
     * @statute 25.1:9
     */
    RESPONSIBLE_PERSONS(of("25.1:9", CONDITION, List.of(DataSource.SUPERVISORY_REGISTERS), opened())),

    /**
     * From the immigration and visa systems, data under the listed provisions, and of the people tied to them.
     *
     * @statute 25.1:10
     */
    IMMIGRATION_DATA(of(
            "25.1:10",
            CONDITION,
            List.of(DataSource.IMMIGRATION_CASE_SYSTEM, DataSource.NATIONAL_VISA_SYSTEM),
            opened())),

    /**
     * From another State's registers, those that correspond to points 1 to 3.
     *
     * @statute 25.1:12
     */
    FOREIGN_REGISTERS(of("25.1:12", CONDITION, List.of(DataSource.FOREIGN_REGISTER), opened())),

    /**
     * Foreign police data: such as a Finnish police register could hold.
     *
     * @statute 25.1:13a
     */
    FOREIGN_POLICE_STORABLE(of(
                    "25.1:13a",
                    CONDITION,
                    List.of(DataSource.FOREIGN_POLICE_REGISTER),
                    answered(
                            "datum.foreignPoliceData.storableInFinland",
                            use -> use.datum().foreignPoliceData().storableInFinland()))
            .leaningOn(use -> List.of(DataSource.POLICE_REGISTERS.provision()))),

    /**
     * Foreign police data: from the European Union, under an international obligation, or from an equivalent register.
     *
     * @statute 25.1:13b
     */
    FOREIGN_POLICE_OBTAINED(of(
            "25.1:13b",
            CONDITION,
            List.of(DataSource.FOREIGN_POLICE_REGISTER),
            Condition.judging(
                    List.of(DataMatter.EQUIVALENT_REGISTER),
                    RegisterSourceRule::obtainedAsListed,
                    "datum.foreignPoliceData.obtained",
                    "datum.judgements"))),

    /**
     * Foreign police data: stored in a competent authority's personal register.
     *
     * @statute 25.1:13c
     */
    FOREIGN_POLICE_STORED(of(
            "25.1:13c",
            CONDITION,
            List.of(DataSource.FOREIGN_POLICE_REGISTER),
            Condition.read(
                    CompetentAuthorityMeant.EITHER,
                    storedBy(StoredBy.FINNISH_AUTHORITY, StoredBy.FOREIGN_AUTHORITY, StoredBy.BOTH),
                    Condition.read(
                            CompetentAuthorityMeant.FINNISH,
                            storedBy(StoredBy.FINNISH_AUTHORITY, StoredBy.BOTH),
                            storedBy(StoredBy.FOREIGN_AUTHORITY, StoredBy.BOTH)))));

    private final Norm<DataUse> norm;

    RegisterSourceRule(Norm<DataUse> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<DataUse> norm() {
        return norm;
    }

    // 23 § 3 mom.

    private static Condition<DataUse> outsideSection25() {
        return from(Stream.of(DataSource.values())
                        .filter(source -> source.isForCheckingTheForm() || source.isMilitaryRegister())
                        .toList())
                .or(from(DataSource.PERSONAL_DATA_FORM).and(not(about(Topic.FOREIGN_TIES))));
    }

    /** The third ground of a notification, and foreign ties examined otherwise than by the relative's own consent. */
    private static Condition<DataUse> restsOnTheTask() {
        Condition<DataUse> notified = from(DataSource.NBI_NOTIFICATION)
                .and(Condition.is(
                        "datum.notification.ground",
                        use -> use.datum()
                                .notification()
                                .ground()
                                .filter(Ground.ENTRIES::equals)
                                .isPresent()));
        Condition<DataUse> ties = from(DataSource.PERSONAL_DATA_FORM)
                .and(not(onBasis(basis -> basis == ForeignTiesBasis.CONSENT_AND_NEED)));
        return notified.or(ties);
    }

    // 25 § 1 mom. 13 kohta

    private static Truth obtainedAsListed(DataUse use, Setting at) {
        Truth equivalent = recorded(DataMatter.EQUIVALENT_REGISTER).test(use, at);
        return switch (use.datum().foreignPoliceData().obtained()) {
            case FROM_EU_MEMBER_STATE, UNDER_INTERNATIONAL_OBLIGATION -> Truth.YES;
            case FROM_EQUIVALENT_REGISTER -> equivalent;
            case OTHERWISE -> Truth.NO;
            case NOT_STATED ->
                Truth.missing("datum.foreignPoliceData.obtained").and(equivalent.isOpen() ? equivalent : Truth.YES);
        };
    }

    private static Condition<DataUse> storedBy(StoredBy... keepers) {
        List<StoredBy> suffices = List.of(keepers);
        return Condition.of(
                (use, at) -> {
                    StoredBy stored = use.datum().foreignPoliceData().storedBy();
                    return stored == StoredBy.NOT_STATED
                            ? Truth.missing("datum.foreignPoliceData.storedBy")
                            : Truth.of(suffices.contains(stored));
                },
                "datum.foreignPoliceData.storedBy");
    }
}
