package fi.clearance.model.application;

/**
 * What can be said of a task besides its documents, in the order of the statute: the elements of the grounds in
 * sections 19 to 21.
 *
 * @statute 19
 * @statute 20
 * @statute 21
 */
public enum TaskElement {
    /**
     * By revealing secret information or another unlawful act the person can significantly endanger State security,
     * national defence, international relations, preparedness for exceptional conditions, civil defence or vital
     * functions of society, or what protects them.
     */
    CAN_SIGNIFICANTLY_ENDANGER,
    /**
     * The task is one of the Parliamentary Office, the Office of the President, the Parliamentary Ombudsman or the
     * National Audit Office.
     */
    PARLIAMENT_OR_OVERSIGHT_TASK,
    /** In that task the person gets information comparable to that of section 19, subsection 1, paragraph 1. */
    COMPARABLE_INFORMATION,
    /** The person gets permanent access to the premises of Parliament and its agencies. */
    PERMANENT_ACCESS_TO_PARLIAMENT,
    /** The task directly serves the State leadership. */
    SERVES_STATE_LEADERSHIP,
    /** Special reliability can be required in the task. */
    SPECIAL_RELIABILITY,
    /** The person can damage the working of infrastructure necessary to society. */
    CAN_DAMAGE_INFRASTRUCTURE,
    /** The person can damage the continuity of critical production. */
    CAN_DISRUPT_PRODUCTION,
    /** The person is a system administrator or has other powers. */
    SYSTEM_POWERS,
    /**
     * With them the person can damage the working or the security of information systems essential to authorities or
     * to basic functions of society.
     */
    CAN_DAMAGE_ESSENTIAL_SYSTEMS,
    /**
     * The person has access to information by which the national economy, the financial and insurance systems or
     * business significant for the national interest can be gravely harmed.
     */
    CAN_HARM_ECONOMY,
    /** The person is responsible for aviation security screening, access control or other security controls. */
    RESPONSIBLE_FOR_AVIATION_SECURITY,
    /** The person carries such controls out in the security restricted area of an airport. */
    AVIATION_SECURITY_IN_RESTRICTED_AREA,
    /** The person otherwise has independent access to that area in the task. */
    ACCESS_TO_RESTRICTED_AREA,
    /** The clearance implements an international information security obligation. */
    INTERNATIONAL_OBLIGATION,
    /** The person applies under section 15, subsection 2. */
    OWN_APPLICATION,
    /** The task is one of an international organisation or body. */
    TASK_OF_INTERNATIONAL_BODY,
    /**
     * By revealing secret information or another unlawful act the person can damage State security, national defence
     * or Finland's international relations.
     */
    CAN_DAMAGE_STATE,
    /** The person needs a certificate because of an international information security obligation. */
    CERTIFICATE_FOR_OBLIGATION,
    /** The person needs a certificate to be chosen for a task of an international organisation or body. */
    CERTIFICATE_FOR_INTERNATIONAL_BODY,
    /** The person works in making passports, identity cards or similar certificates of an authority. */
    MAKES_OFFICIAL_DOCUMENTS,
    /** A requirement of special reliability goes with it. */
    RELIABILITY_REQUIREMENT,
    /** The person gets permanent access to an authority's premises or area closed to the public. */
    PERMANENT_ACCESS_TO_CLOSED_PREMISES,
    /** The person builds, installs, maintains, guards or does comparable work there independently. */
    INDEPENDENT_WORK_THERE,
    /**
     * Misuse of information from there, or an unlawful act there, can endanger public security, State security or
     * another significant public interest.
     */
    CAN_ENDANGER_FROM_THERE,
    /** The person has access to areas of a port that are closed to the public. */
    CLOSED_PORT_AREA,
    /**
     * The person has access to closed areas of another traffic area, not an airport, that is significant for the
     * continuity and safety of transport links.
     */
    CLOSED_TRAFFIC_AREA,
    /** The person has access to sites significant for the general working of telecommunications. */
    TELECOMMUNICATIONS_SITE,
    /** The person has access to sites significant for the general working of electricity and energy production. */
    ENERGY_SITE,
    /** The person works in tasks of aviation security elsewhere than in the security restricted area. */
    AVIATION_SECURITY_ELSEWHERE,
    /**
     * The person has independent access to air cargo, air mail, carrier mail and materials, in-flight supplies or
     * airport supplies after the security controls.
     */
    ACCESS_TO_SECURED_ITEMS,
    /** The person takes part in transporting nuclear material or nuclear waste. */
    TRANSPORTS_NUCLEAR_MATERIAL,
    /** The person has access to a nuclear facility. */
    ENTERS_NUCLEAR_FACILITY,
    /**
     * Through access to the construction site, or by taking part in design or building, the person learns what
     * affects the safety of a nuclear facility.
     */
    KNOWS_NUCLEAR_SAFETY,
    /** The person has access to a place where nuclear material is used or stored. */
    ENTERS_NUCLEAR_MATERIAL_SPACE,
    /**
     * The person has access to a place where a radiation source of at least the activity of a high-activity sealed
     * source is used or stored.
     */
    ENTERS_STRONG_SOURCE_SPACE,
    /** The person works in making or transporting explosives. */
    EXPLOSIVES_TASK,
    /**
     * The person can otherwise get hold of significant amounts of explosives or of other substances by which damage
     * can be caused over a wide area or to a large number of people.
     */
    CAN_OBTAIN_EXPLOSIVES,
    /**
     * The person can get hold of significant amounts of substances usable as a biological, chemical or toxin weapon.
     */
    CAN_OBTAIN_WEAPON_SUBSTANCES,
    /** The task belongs to municipal engineering, food supply or pharmaceutical supply, or serves them. */
    SUPPLY_TASK,
    /** In it the person can cause serious danger to the health or safety of the public. */
    CAN_ENDANGER_PUBLIC_HEALTH,
    /** The person has access to a cash-counting centre. */
    CASH_CENTRE,
    /** The person works in making money. */
    MAKES_MONEY,
    /** The person sees to the transport of valuables for the employer or its customer. */
    TRANSPORTS_VALUABLES,
    /**
     * In comparable circumstances the person handles significant property independently and without the continuous
     * supervision that could be arranged.
     */
    UNSUPERVISED_VALUABLES,
    /**
     * By position the person gets rights to transfer funds of the employer or its customer, or to change data about
     * them.
     */
    CAN_MOVE_FUNDS,
    /**
     * Their misuse can do general damage to the reliability of the financial or insurance system, or considerable
     * damage to an institution or its customer.
     */
    MISUSE_HARMS_FINANCE,
    /** The person works in tasks of the transport of dangerous goods. */
    DANGEROUS_GOODS_TASK,
    /**
     * The person can otherwise during transport get hold of significant amounts of dangerous goods by which damage
     * can be caused over a wide area or to a large number of people.
     */
    CAN_OBTAIN_DANGEROUS_GOODS,
    /** The person performs tasks of section 43, subsection 1, paragraph 2. */
    TASK_OF_43_1_2
}
