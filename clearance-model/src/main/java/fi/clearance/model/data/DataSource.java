package fi.clearance.model.data;

import fi.clearance.model.statute.Provision;

/**
 * Where a datum comes from: the registers and other sources that the Act opens, in its order, and two for the rest.
 *
 * @statute 25.1
 */
public enum DataSource {
    /** The subject, interviewed. */
    INTERVIEW("23.1"),
    /** Another authority, asked whether register data are up to date and not misleading. */
    VERIFICATION("23.2"),
    /** Population Information System, <i>väestötietojärjestelmä</i>. */
    POPULATION_INFORMATION_SYSTEM("25.1:1"),
    /** Criminal records, <i>rikosrekisteri</i>. */
    CRIMINAL_RECORDS("25.1:2"),
    /** Register of business prohibitions, <i>liiketoimintakieltorekisteri</i>. */
    BUSINESS_PROHIBITION_REGISTER("25.1:2"),
    /** Register of fines, <i>sakkorekisteri</i>. */
    REGISTER_OF_FINES("25.1:2"),
    /** The justice administration's nationwide case management. */
    JUSTICE_CASE_MANAGEMENT("25.1:3"),
    /** The justice administration's decision and notification system. */
    JUSTICE_DECISIONS("25.1:3"),
    /** The personal registers of the police. */
    POLICE_REGISTERS("25.1:4"),
    /** The Defence Command's military justice register, <i>sotilasoikeudenhoitorekisteri</i>. */
    MILITARY_JUSTICE_REGISTER("25.1:5"),
    /** The Defence Command's security data register, <i>turvallisuustietorekisteri</i>. */
    DEFENCE_SECURITY_DATA_REGISTER("25.1:5"),
    /** The personal register of the Border Guard. */
    BORDER_GUARD_REGISTER("25.1:6"),
    /** The data of Customs. */
    CUSTOMS_DATA("25.1:7"),
    /** Registers of those who practise a profession or a trade. */
    PROFESSION_AND_TRADE_REGISTERS("25.1:8"),
    /** Registers of authorities that supervise an activity regulated by statute. */
    SUPERVISORY_REGISTERS("25.1:9"),
    /** The case management system for immigration matters. */
    IMMIGRATION_CASE_SYSTEM("25.1:10"),
    /** The national visa information system. */
    NATIONAL_VISA_SYSTEM("25.1:10"),
    /** Enforcement register, <i>ulosottorekisteri</i>. */
    ENFORCEMENT_REGISTER("25.1:11"),
    /** Credit data register, <i>luottotietorekisteri</i>. */
    CREDIT_DATA_REGISTER("25.1:11"),
    /** Another State's register that corresponds to those of points 1 to 3. */
    FOREIGN_REGISTER("25.1:12"),
    /** Another State's register that corresponds to the police registers of point 4. */
    FOREIGN_POLICE_REGISTER("25.1:13"),
    /** A notification by the National Bureau of Investigation. */
    NBI_NOTIFICATION("25.2"),
    /** A certificate of a foreign authority that the subject presents. */
    FOREIGN_CERTIFICATE("26.1"),
    /** The personal data form, <i>henkilötietolomake</i>, or the declaration of foreign ties. */
    PERSONAL_DATA_FORM("28.1"),
    /** The Tax Administration's data. */
    TAX_DATA("28.2:1"),
    /** Registers for public use on business activity or property. */
    PUBLIC_BUSINESS_OR_PROPERTY_REGISTER("28.2:2"),
    /** Credit and financial institutions. */
    CREDIT_OR_FINANCIAL_INSTITUTION("28.2:3"),
    /** A foreign State or an international body, asked about foreign ties. */
    FOREIGN_STATE_OR_INTERNATIONAL_BODY("28.2:4"),
    /** Conscript register, <i>asevelvollisrekisteri</i>. */
    CONSCRIPT_REGISTER("31.1"),
    /** Crisis management personnel register, <i>kriisinhallintahenkilöstörekisteri</i>. */
    CRISIS_MANAGEMENT_PERSONNEL_REGISTER("31.1"),
    /** A register that the Act does not name. */
    OTHER_REGISTER("25.1"),
    /** No register at all: the open web, a reference, talk. */
    NOT_A_REGISTER("25.1");

    private final Provision provision;

    DataSource(String provision) {
        this.provision = Provision.of(provision);
    }

    /** {@return the provision that opens the source; for the last two, the one that closes the list} */
    public Provision provision() {
        return provision;
    }

    /** {@return whether the source is one of the thirteen points of section 25, subsection 1} */
    public boolean isOnRegisterList() {
        return compareTo(POPULATION_INFORMATION_SYSTEM) >= 0 && compareTo(FOREIGN_POLICE_REGISTER) <= 0;
    }

    /** {@return whether the source is one of the first ten points of section 25, subsection 1} */
    public boolean isInFirstTenPoints() {
        return compareTo(POPULATION_INFORMATION_SYSTEM) >= 0 && compareTo(NATIONAL_VISA_SYSTEM) <= 0;
    }

    /** {@return whether the source serves to check what the subject declared (section 28, subsection 2)} */
    public boolean isForCheckingTheForm() {
        return compareTo(TAX_DATA) >= 0 && compareTo(FOREIGN_STATE_OR_INTERNATIONAL_BODY) <= 0;
    }

    /** {@return whether it is the conscript register or the crisis management personnel register, of section 31} */
    public boolean isMilitaryRegister() {
        return this == CONSCRIPT_REGISTER || this == CRISIS_MANAGEMENT_PERSONNEL_REGISTER;
    }
}
