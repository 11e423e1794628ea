package fi.clearance.model.data;

import static fi.clearance.model.data.DataSource.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which part of a source a datum is, where the Act opens a part of it only.
 *
 * <p>The numbers name section and moment of the Act on personal data in that branch: police 616/2019, Border Guard
 * 639/2019, Customs 650/2019, immigration administration 615/2020. A source that is open in part
 * only has a constant for what stays closed.
 *
 * @statute 25.1
 */
public enum SourceContent {
    /** A sentence to a fine. */
    FINE_PUNISHMENT(true, REGISTER_OF_FINES),
    /** Anything else in the register of fines, such as a debt or a conditional fine. */
    OTHER_FINES_DATA(false, REGISTER_OF_FINES),

    /** A criminal matter that is or has been in consideration of charges. */
    CRIMINAL_MATTER_WITH_PROSECUTOR(true, JUSTICE_CASE_MANAGEMENT),
    /** Any other matter in the case management system. */
    OTHER_JUSTICE_MATTER(false, JUSTICE_CASE_MANAGEMENT),
    /** A decision in a criminal matter. */
    CRIMINAL_DECISION(true, JUSTICE_DECISIONS),
    /** Any other decision. */
    OTHER_DECISION(false, JUSTICE_DECISIONS),

    /** Police data, section 5, moment 1. */
    POLICE_5_1(true, POLICE_REGISTERS),
    /** Police data, section 5, moment 2. */
    POLICE_5_2(true, POLICE_REGISTERS),
    /** Police data, section 6. */
    POLICE_6(true, POLICE_REGISTERS),
    /** Police data, section 11. */
    POLICE_11(true, POLICE_REGISTERS),
    /** Police data, section 12, moment 1. */
    POLICE_12_1(true, POLICE_REGISTERS),
    /** Data of the Security and Intelligence Service, section 48, moment 1. */
    POLICE_48_1(true, POLICE_REGISTERS),
    /** Data of the Security and Intelligence Service, section 49. */
    POLICE_49(true, POLICE_REGISTERS),
    /** Police data of any other section, those of sections 7 and 8 among them. */
    OTHER_POLICE_DATA(false, POLICE_REGISTERS),

    /** Border Guard data, section 7. */
    BORDER_GUARD_7(true, BORDER_GUARD_REGISTER),
    /** Border Guard data, section 8, moment 1. */
    BORDER_GUARD_8_1(true, BORDER_GUARD_REGISTER),
    /** Border Guard data, section 8, moment 2. */
    BORDER_GUARD_8_2(true, BORDER_GUARD_REGISTER),
    /** Border Guard data, section 9. */
    BORDER_GUARD_9(true, BORDER_GUARD_REGISTER),
    /** Border Guard data, section 13. */
    BORDER_GUARD_13(true, BORDER_GUARD_REGISTER),
    /** Border Guard data, section 14. */
    BORDER_GUARD_14(true, BORDER_GUARD_REGISTER),
    /** Border Guard data, section 15, processed for control tasks. */
    BORDER_GUARD_15_CONTROL(true, BORDER_GUARD_REGISTER),
    /** Any other Border Guard data. */
    OTHER_BORDER_GUARD_DATA(false, BORDER_GUARD_REGISTER),

    /** Customs data, section 7, moment 1. */
    CUSTOMS_7_1(true, CUSTOMS_DATA),
    /** Customs data, section 7, moment 2. */
    CUSTOMS_7_2(true, CUSTOMS_DATA),
    /** Customs data, section 8. */
    CUSTOMS_8(true, CUSTOMS_DATA),
    /** Any other Customs data. */
    OTHER_CUSTOMS_DATA(false, CUSTOMS_DATA),

    /** A company's responsible person's capacity to act. */
    RESPONSIBLE_PERSON_CAPACITY(true, SUPERVISORY_REGISTERS),
    /** Anything else in a supervisory register. */
    OTHER_SUPERVISORY_DATA(false, SUPERVISORY_REGISTERS),

    /** Immigration data, section 7, moment 1. */
    IMMIGRATION_7_1(true, IMMIGRATION_CASE_SYSTEM, NATIONAL_VISA_SYSTEM),
    /** Immigration data, section 7, moment 2, point 1. */
    IMMIGRATION_7_2_1(true, IMMIGRATION_CASE_SYSTEM, NATIONAL_VISA_SYSTEM),
    /** Immigration data, section 7, moment 2, point 2. */
    IMMIGRATION_7_2_2(true, IMMIGRATION_CASE_SYSTEM, NATIONAL_VISA_SYSTEM),
    /** Section 7, moment 4: family, household or recipient in Finland, tied to one of the three before. */
    IMMIGRATION_7_4_LINKED(true, IMMIGRATION_CASE_SYSTEM, NATIONAL_VISA_SYSTEM),
    /** Section 7, moment 4: anybody else. */
    IMMIGRATION_7_4_OTHER(false, IMMIGRATION_CASE_SYSTEM, NATIONAL_VISA_SYSTEM),
    /** Immigration data, section 8. */
    IMMIGRATION_8(true, IMMIGRATION_CASE_SYSTEM, NATIONAL_VISA_SYSTEM),
    /** Any other immigration data. */
    OTHER_IMMIGRATION_DATA(false, IMMIGRATION_CASE_SYSTEM, NATIONAL_VISA_SYSTEM),

    /** Corresponds to the Population Information System. */
    LIKE_POPULATION_DATA(true, FOREIGN_REGISTER, FOREIGN_CERTIFICATE),
    /** Corresponds to the criminal records. */
    LIKE_CRIMINAL_RECORDS(true, FOREIGN_REGISTER, FOREIGN_CERTIFICATE),
    /** Corresponds to the register of business prohibitions or to fine sentences in the register of fines. */
    LIKE_PROHIBITIONS_OR_FINES(true, FOREIGN_REGISTER, FOREIGN_CERTIFICATE),
    /** Corresponds to the justice administration's systems. */
    LIKE_JUSTICE_DATA(true, FOREIGN_REGISTER, FOREIGN_CERTIFICATE),
    /** Corresponds to none of points 1 to 3. */
    OTHER_FOREIGN_DATA(false, FOREIGN_REGISTER, FOREIGN_CERTIFICATE),

    /** The public part of the tax data. */
    PUBLIC_TAX_DATA(true, TAX_DATA),
    /** Tax data that are not public. */
    OTHER_TAX_DATA(false, TAX_DATA),

    /** Health or fitness for service, in the conscript register. */
    HEALTH_OR_FITNESS(true, CONSCRIPT_REGISTER),
    /** Anything else in the conscript register, such as service data. */
    OTHER_CONSCRIPT_DATA(true, CONSCRIPT_REGISTER),

    /** Nobody has said. */
    NOT_STATED(false);

    private final boolean opened;
    private final Set<DataSource> sources;

    SourceContent(boolean opened, DataSource... sources) {
        this.opened = opened;
        EnumSet<DataSource> all = EnumSet.noneOf(DataSource.class);
        all.addAll(List.of(sources));
        this.sources = Collections.unmodifiableSet(all);
    }

    /** {@return whether the Act opens this part of its source} */
    public boolean isOpened() {
        return opened;
    }

    /**
     * Says whether this can be a part of a source.
     *
     * @param source the source
     * @return true for the source that this constant belongs to, and always for {@link #NOT_STATED}
     */
    public boolean isPartOf(DataSource source) {
        return this == NOT_STATED || sources.contains(source);
    }

    /** {@return whether this is one of the sections of the police Act that section 25 and section 32 list} */
    public boolean isListedPoliceData() {
        return compareTo(POLICE_5_1) >= 0 && compareTo(POLICE_49) <= 0;
    }
}
