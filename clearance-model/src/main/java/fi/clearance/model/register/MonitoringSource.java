package fi.clearance.model.register;

/**
 * Data with which the data of the register may be combined for the follow-up (<i>seuranta</i>).
 *
 * @statute 51.1
 * @statute 51.2
 */
public enum MonitoringSource {
    /** Data of section 5, subsection 1 of Act 616/2019. */
    POLICE_5_1,
    /** Data of section 5, subsection 2 of that Act. */
    POLICE_5_2,
    /** Data of section 6 of that Act. */
    POLICE_6,
    /** Data on the pendency of criminal matters in the information system of the administration of justice. */
    JUSTICE_PENDING,
    /** Data on the decisions in criminal matters in that system. */
    JUSTICE_DECISIONS,
    /** Data in a notification on organised crime. */
    NOTIFICATION_OF_25_2,
    /** Data of section 48, subsection 1 of Act 616/2019. */
    POLICE_48_1,
    /** Data of section 49 of that Act. */
    POLICE_49,
    /** Data of the registers with which a personal data form may be checked. */
    REGISTERS_OF_28_2,
    /** Other data. */
    OTHER
}
