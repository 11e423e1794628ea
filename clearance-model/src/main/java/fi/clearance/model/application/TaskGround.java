package fi.clearance.model.application;

import fi.clearance.model.statute.Provision;
import java.util.List;

/**
 * The grounds on which a clearance may be made because of the task, in the order of the statute. At each level the
 * list is closed.
 *
 * <p>Tasks that Supo accepted on a company's application (section 22) are not among them: they count through the
 * decision.
 *
 * @statute 19
 * @statute 20
 * @statute 21
 */
public enum TaskGround {
    /**
     * Regular handling of documents of class II or III, or a task that can significantly endanger the protected
     * interests.
     */
    CLASSES_II_AND_III(Level.STANDARD, "19.1:1"),
    /**
     * A task of Parliament, the President or the supreme oversight, or permanent access to the premises of
     * Parliament.
     */
    PARLIAMENT_AND_OVERSIGHT(Level.STANDARD, "19.1:2"),
    /** Direct service of the State leadership. */
    STATE_LEADERSHIP(Level.STANDARD, "19.1:3"),
    /** Power to damage necessary infrastructure or critical production. */
    INFRASTRUCTURE(Level.STANDARD, "19.1:4"),
    /** Power to damage essential information systems. */
    INFORMATION_SYSTEMS(Level.STANDARD, "19.1:5"),
    /** Information by which the national economy can be gravely harmed. */
    NATIONAL_ECONOMY(Level.STANDARD, "19.1:6"),
    /** Aviation security and the security restricted area of an airport. */
    AVIATION_SECURITY(Level.STANDARD, "19.1:7"),
    /** An international information security obligation. */
    INTERNATIONAL_OBLIGATION(Level.STANDARD, "19.2"),
    /** The person's own application for a task in an international organisation or body. */
    OWN_APPLICATION(Level.STANDARD, "19.2"),
    /** Selection for defence, crisis management and peacekeeping. */
    DEFENCE(Level.STANDARD, "19.2:1"),
    /** Selection for police studies and for tasks of the Border Guard. */
    POLICE_AND_BORDER(Level.STANDARD, "19.2:2"),
    /** Selection for training for the foreign affairs administration. */
    FOREIGN_AFFAIRS(Level.STANDARD, "19.2:3"),
    /** Regular handling of documents of class I or II, or of the most damaging other secret ones. */
    CLASSES_I_AND_II(Level.COMPREHENSIVE, "20.1:1"),
    /** A task in which State security, national defence or Finland's international relations can be damaged. */
    DAMAGE_TO_STATE(Level.COMPREHENSIVE, "20.1:2"),
    /** Need of a certificate for an international obligation or body. */
    INTERNATIONAL_CERTIFICATE(Level.COMPREHENSIVE, "20.1:3"),
    /** Handling of documents of class III or IV, or of other damaging secret ones. */
    CLASSES_III_AND_IV(Level.CONCISE, "21.1:1"),
    /** Making passports, identity cards and the like. */
    OFFICIAL_DOCUMENTS(Level.CONCISE, "21.1:2"),
    /** Independent work in an authority's closed premises. */
    CLOSED_PREMISES(Level.CONCISE, "21.1:3"),
    /** Ports, other traffic areas, telecommunications and energy. */
    TRAFFIC_AND_ENERGY(Level.CONCISE, "21.1:4"),
    /** Aviation security outside the security restricted area. */
    AVIATION_OUTSIDE_RESTRICTED_AREA(Level.CONCISE, "21.1:4a"),
    /** Nuclear material, nuclear facilities and strong sources of radiation. */
    NUCLEAR(Level.CONCISE, "21.1:5"),
    /** Explosives and other widely dangerous substances. */
    EXPLOSIVES(Level.CONCISE, "21.1:6"),
    /** Substances for biological, chemical or toxin weapons. */
    WEAPON_SUBSTANCES(Level.CONCISE, "21.1:7"),
    /** Municipal engineering, food and medicine. */
    SUPPLY(Level.CONCISE, "21.1:8"),
    /** Cash and valuables. */
    CASH_AND_VALUABLES(Level.CONCISE, "21.1:9"),
    /** Rights to move funds. */
    FUNDS(Level.CONCISE, "21.1:10"),
    /** Transport of dangerous goods. */
    DANGEROUS_GOODS(Level.CONCISE, "21.1:11"),
    /** Selection for civilian crisis management. */
    CIVILIAN_CRISIS_MANAGEMENT(Level.CONCISE, "21.2:1"),
    /** Work in emergency response, police and rescue. */
    EMERGENCY_SERVICES(Level.CONCISE, "21.2:2"),
    /** Selection for training in rescue, emergency response, and prison and probation. */
    RESCUE_AND_PRISON_TRAINING(Level.CONCISE, "21.2:3"),
    /** Application for a shotfirer's certificate or for training in private security. */
    SHOTFIRERS_AND_SECURITY_TRAINING(Level.CONCISE, "21.2:4");

    private final Level level;
    private final Provision provision;

    TaskGround(Level level, String provision) {
        this.level = level;
        this.provision = Provision.of(provision);
    }

    /** {@return the level that the ground opens} */
    public Level level() {
        return level;
    }

    /** {@return the provision that states the ground} */
    public Provision provision() {
        return provision;
    }

    /**
     * {@return whether an applicant relying on it need not show that the security requirements are met (18 § 3 mom.)}
     */
    public boolean isExemptFromSecurityRequirements() {
        return EXEMPTING.stream().anyMatch(provision::isWithin);
    }

    private static final List<Provision> EXEMPTING = List.of(Provision.of("19.2"), Provision.of("21.2"));
}
