package fi.clearance.validation.application;

import static fi.clearance.model.application.TaskElement.ACCESS_TO_RESTRICTED_AREA;
import static fi.clearance.model.application.TaskElement.ACCESS_TO_SECURED_ITEMS;
import static fi.clearance.model.application.TaskElement.AVIATION_SECURITY_ELSEWHERE;
import static fi.clearance.model.application.TaskElement.AVIATION_SECURITY_IN_RESTRICTED_AREA;
import static fi.clearance.model.application.TaskElement.CAN_DAMAGE_ESSENTIAL_SYSTEMS;
import static fi.clearance.model.application.TaskElement.CAN_DAMAGE_INFRASTRUCTURE;
import static fi.clearance.model.application.TaskElement.CAN_DAMAGE_STATE;
import static fi.clearance.model.application.TaskElement.CAN_DISRUPT_PRODUCTION;
import static fi.clearance.model.application.TaskElement.CAN_ENDANGER_FROM_THERE;
import static fi.clearance.model.application.TaskElement.CAN_ENDANGER_PUBLIC_HEALTH;
import static fi.clearance.model.application.TaskElement.CAN_HARM_ECONOMY;
import static fi.clearance.model.application.TaskElement.CAN_MOVE_FUNDS;
import static fi.clearance.model.application.TaskElement.CAN_OBTAIN_DANGEROUS_GOODS;
import static fi.clearance.model.application.TaskElement.CAN_OBTAIN_EXPLOSIVES;
import static fi.clearance.model.application.TaskElement.CAN_OBTAIN_WEAPON_SUBSTANCES;
import static fi.clearance.model.application.TaskElement.CAN_SIGNIFICANTLY_ENDANGER;
import static fi.clearance.model.application.TaskElement.CASH_CENTRE;
import static fi.clearance.model.application.TaskElement.CERTIFICATE_FOR_INTERNATIONAL_BODY;
import static fi.clearance.model.application.TaskElement.CERTIFICATE_FOR_OBLIGATION;
import static fi.clearance.model.application.TaskElement.CLOSED_PORT_AREA;
import static fi.clearance.model.application.TaskElement.CLOSED_TRAFFIC_AREA;
import static fi.clearance.model.application.TaskElement.COMPARABLE_INFORMATION;
import static fi.clearance.model.application.TaskElement.DANGEROUS_GOODS_TASK;
import static fi.clearance.model.application.TaskElement.ENERGY_SITE;
import static fi.clearance.model.application.TaskElement.ENTERS_NUCLEAR_FACILITY;
import static fi.clearance.model.application.TaskElement.ENTERS_NUCLEAR_MATERIAL_SPACE;
import static fi.clearance.model.application.TaskElement.ENTERS_STRONG_SOURCE_SPACE;
import static fi.clearance.model.application.TaskElement.EXPLOSIVES_TASK;
import static fi.clearance.model.application.TaskElement.INDEPENDENT_WORK_THERE;
import static fi.clearance.model.application.TaskElement.KNOWS_NUCLEAR_SAFETY;
import static fi.clearance.model.application.TaskElement.MAKES_MONEY;
import static fi.clearance.model.application.TaskElement.MAKES_OFFICIAL_DOCUMENTS;
import static fi.clearance.model.application.TaskElement.MISUSE_HARMS_FINANCE;
import static fi.clearance.model.application.TaskElement.PARLIAMENT_OR_OVERSIGHT_TASK;
import static fi.clearance.model.application.TaskElement.PERMANENT_ACCESS_TO_CLOSED_PREMISES;
import static fi.clearance.model.application.TaskElement.PERMANENT_ACCESS_TO_PARLIAMENT;
import static fi.clearance.model.application.TaskElement.RELIABILITY_REQUIREMENT;
import static fi.clearance.model.application.TaskElement.RESPONSIBLE_FOR_AVIATION_SECURITY;
import static fi.clearance.model.application.TaskElement.SERVES_STATE_LEADERSHIP;
import static fi.clearance.model.application.TaskElement.SPECIAL_RELIABILITY;
import static fi.clearance.model.application.TaskElement.SUPPLY_TASK;
import static fi.clearance.model.application.TaskElement.SYSTEM_POWERS;
import static fi.clearance.model.application.TaskElement.TASK_OF_INTERNATIONAL_BODY;
import static fi.clearance.model.application.TaskElement.TELECOMMUNICATIONS_SITE;
import static fi.clearance.model.application.TaskElement.TRANSPORTS_NUCLEAR_MATERIAL;
import static fi.clearance.model.application.TaskElement.TRANSPORTS_VALUABLES;
import static fi.clearance.model.application.TaskElement.UNSUPERVISED_VALUABLES;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.allOf;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.anyOf;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.read;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.application.Handling;
import fi.clearance.model.application.ListedTask;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.Task.Engagement;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.party.Relation;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.application.ApplicationReading.AccessToParliament;
import fi.clearance.validation.application.ApplicationReading.CrisisManagement;
import fi.clearance.validation.application.ApplicationReading.EmergencyRecruits;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tasks for which a clearance may be made, at each level a closed list.
 *
 * <p>A ground is asked about only if the applicant relies on it. Several may hold, at one level or at more.
 *
 * @statute 19
 * @statute 20
 * @statute 21
 */
public enum TaskRule implements Rule<Task> {
    /**
     * Regular handling of an authority's documents of class II or III, or a task that can significantly endanger the
     * interests that the paragraph names.
     *
     * @statute 19.1:1
     */
    CLASSES_II_AND_III(
            "19.1:1",
            TaskGround.CLASSES_II_AND_III,
            documentsOfAuthority()
                    .and(regularly("classII", Task::classII).or(regularly("classIII", Task::classIII)))
                    .or(has(CAN_SIGNIFICANTLY_ENDANGER))),

    /**
     * A task of Parliament, the President or the supreme oversight with comparable information, or permanent access to
     * the
     * premises of Parliament.
     *
     * @statute 19.1:2
     */
    PARLIAMENT_AND_OVERSIGHT("19.1:2", TaskGround.PARLIAMENT_AND_OVERSIGHT, parliamentAndOversight()),

    /**
     * Direct service of the State leadership, where special reliability can be required.
     *
     * @statute 19.1:3
     */
    STATE_LEADERSHIP(
            "19.1:3", TaskGround.STATE_LEADERSHIP, has(SERVES_STATE_LEADERSHIP).and(has(SPECIAL_RELIABILITY))),

    /**
     * Power to damage necessary infrastructure or the continuity of critical production.
     *
     * @statute 19.1:4
     */
    INFRASTRUCTURE(
            "19.1:4", TaskGround.INFRASTRUCTURE, has(CAN_DAMAGE_INFRASTRUCTURE).or(has(CAN_DISRUPT_PRODUCTION))),

    /**
     * Power, as administrator or otherwise, to damage essential information systems.
     *
     * @statute 19.1:5
     */
    INFORMATION_SYSTEMS(
            "19.1:5", TaskGround.INFORMATION_SYSTEMS, has(SYSTEM_POWERS).and(has(CAN_DAMAGE_ESSENTIAL_SYSTEMS))),

    /**
     * Information by which the economy, finance and insurance, or nationally significant business can be gravely
     * harmed.
     *
     * @statute 19.1:6
     */
    NATIONAL_ECONOMY("19.1:6", TaskGround.NATIONAL_ECONOMY, has(CAN_HARM_ECONOMY)),

    /**
     * Responsibility for aviation security, or work in or independent access to the security restricted area.
     *
     * @statute 19.1:7
     */
    AVIATION_SECURITY(
            "19.1:7",
            TaskGround.AVIATION_SECURITY,
            anyOf(
                    has(RESPONSIBLE_FOR_AVIATION_SECURITY),
                    has(AVIATION_SECURITY_IN_RESTRICTED_AREA),
                    has(ACCESS_TO_RESTRICTED_AREA))),

    /**
     * To implement an international information security obligation.
     *
     * @statute 19.2
     */
    INTERNATIONAL_OBLIGATION(
            "19.2/obligation",
            TaskGround.INTERNATIONAL_OBLIGATION,
            has(TaskElement.INTERNATIONAL_OBLIGATION),
            "3.1:10"),

    /**
     * On the person's own application, for a task of an international organisation or body.
     *
     * @statute 19.2
     */
    OWN_APPLICATION(
            "19.2/own",
            TaskGround.OWN_APPLICATION,
            has(TaskElement.OWN_APPLICATION).and(has(TASK_OF_INTERNATIONAL_BODY)),
            "15.2"),

    /**
     * Selection for defence, its studies and training, crisis management or peacekeeping.
     *
     * @statute 19.2:1
     */
    DEFENCE("19.2:1", TaskGround.DEFENCE, toBeChosen().and(defence())),

    /**
     * Selection for police studies or tasks of the Border Guard.
     *
     * @statute 19.2:2
     */
    POLICE_AND_BORDER("19.2:2", TaskGround.POLICE_AND_BORDER, toBeChosen().and(isListed("19.2:2"))),

    /**
     * Selection for training for the foreign affairs administration.
     *
     * @statute 19.2:3
     */
    FOREIGN_AFFAIRS("19.2:3", TaskGround.FOREIGN_AFFAIRS, toBeChosen().and(isListed("19.2:3"))),

    /**
     * Regular handling of documents of class I or II, or of other secret ones whose disclosure or misuse could do
     * particularly great or significant damage to a public interest.
     *
     * @statute 20.1:1
     */
    CLASSES_I_AND_II(
            "20.1:1",
            TaskGround.CLASSES_I_AND_II,
            regularly("classI", Task::classI)
                    .or(regularly("classII", Task::classII))
                    .or(regularly("mostDamagingSecrets", Task::mostDamagingSecrets))),

    /**
     * A task in which State security, national defence or Finland's international relations can be damaged.
     *
     * @statute 20.1:2
     */
    DAMAGE_TO_STATE("20.1:2", TaskGround.DAMAGE_TO_STATE, has(CAN_DAMAGE_STATE)),

    /**
     * Need of a certificate because of an international obligation, or to be chosen for an international body.
     *
     * @statute 20.1:3
     */
    INTERNATIONAL_CERTIFICATE(
            "20.1:3",
            TaskGround.INTERNATIONAL_CERTIFICATE,
            has(CERTIFICATE_FOR_OBLIGATION).or(has(CERTIFICATE_FOR_INTERNATIONAL_BODY)),
            "3.1:10"),

    /**
     * Handling, be it occasional, of an authority's documents of class III or IV, or of other secret ones whose
     * disclosure
     * or misuse could do damage or detriment.
     *
     * @statute 21.1:1
     */
    CLASSES_III_AND_IV(
            "21.1:1",
            TaskGround.CLASSES_III_AND_IV,
            documentsOfAuthority()
                    .and(handles("classIII", Task::classIII).or(handles("classIV", Task::classIV)))
                    .or(handles("damagingSecrets", Task::damagingSecrets))
                    .or(handles("mostDamagingSecrets", Task::mostDamagingSecrets))),

    /**
     * Making official identity documents, where special reliability is required.
     *
     * @statute 21.1:2
     */
    OFFICIAL_DOCUMENTS(
            "21.1:2",
            TaskGround.OFFICIAL_DOCUMENTS,
            has(MAKES_OFFICIAL_DOCUMENTS).and(has(RELIABILITY_REQUIREMENT))),

    /**
     * Permanent access to an authority's closed premises and independent work there, if an important public interest
     * can be
     * endangered from there.
     *
     * @statute 21.1:3
     */
    CLOSED_PREMISES(
            "21.1:3",
            TaskGround.CLOSED_PREMISES,
            allOf(has(PERMANENT_ACCESS_TO_CLOSED_PREMISES), has(INDEPENDENT_WORK_THERE), has(CAN_ENDANGER_FROM_THERE))),

    /**
     * Closed areas of ports and other traffic areas, airports excepted; sites of telecommunications and energy.
     *
     * @statute 21.1:4
     */
    TRAFFIC_AND_ENERGY(
            "21.1:4",
            TaskGround.TRAFFIC_AND_ENERGY,
            anyOf(has(CLOSED_PORT_AREA), has(CLOSED_TRAFFIC_AREA), has(TELECOMMUNICATIONS_SITE), has(ENERGY_SITE))),

    /**
     * Aviation security outside the security restricted area, or access to items that passed the controls.
     *
     * @statute 21.1:4a
     */
    AVIATION_OUTSIDE_RESTRICTED_AREA(
            "21.1:4a",
            TaskGround.AVIATION_OUTSIDE_RESTRICTED_AREA,
            has(AVIATION_SECURITY_ELSEWHERE).or(has(ACCESS_TO_SECURED_ITEMS))),

    /**
     * Nuclear material, nuclear facilities and strong sources of radiation.
     *
     * @statute 21.1:5
     */
    NUCLEAR(
            "21.1:5",
            TaskGround.NUCLEAR,
            anyOf(
                    has(TRANSPORTS_NUCLEAR_MATERIAL),
                    has(ENTERS_NUCLEAR_FACILITY),
                    has(KNOWS_NUCLEAR_SAFETY),
                    has(ENTERS_NUCLEAR_MATERIAL_SPACE),
                    has(ENTERS_STRONG_SOURCE_SPACE))),

    /**
     * Explosives and other widely dangerous substances.
     *
     * @statute 21.1:6
     */
    EXPLOSIVES("21.1:6", TaskGround.EXPLOSIVES, has(EXPLOSIVES_TASK).or(has(CAN_OBTAIN_EXPLOSIVES))),

    /**
     * Substances usable as biological, chemical or toxin weapons.
     *
     * @statute 21.1:7
     */
    WEAPON_SUBSTANCES("21.1:7", TaskGround.WEAPON_SUBSTANCES, has(CAN_OBTAIN_WEAPON_SUBSTANCES)),

    /**
     * Municipal engineering, food and medicine, where the public can be gravely endangered.
     *
     * @statute 21.1:8
     */
    SUPPLY("21.1:8", TaskGround.SUPPLY, has(SUPPLY_TASK).and(has(CAN_ENDANGER_PUBLIC_HEALTH))),

    /**
     * Cash and valuables.
     *
     * @statute 21.1:9
     */
    CASH_AND_VALUABLES(
            "21.1:9",
            TaskGround.CASH_AND_VALUABLES,
            anyOf(has(CASH_CENTRE), has(MAKES_MONEY), has(TRANSPORTS_VALUABLES), has(UNSUPERVISED_VALUABLES))),

    /**
     * Rights to move funds, if their misuse harms the system, an institution or its customer.
     *
     * @statute 21.1:10
     */
    FUNDS("21.1:10", TaskGround.FUNDS, has(CAN_MOVE_FUNDS).and(has(MISUSE_HARMS_FINANCE))),

    /**
     * Transport of dangerous goods.
     *
     * @statute 21.1:11
     */
    DANGEROUS_GOODS(
            "21.1:11", TaskGround.DANGEROUS_GOODS, has(DANGEROUS_GOODS_TASK).or(has(CAN_OBTAIN_DANGEROUS_GOODS))),

    /**
     * Selection for civilian crisis management, or its training and exercises.
     *
     * @statute 21.2:1
     */
    CIVILIAN_CRISIS_MANAGEMENT(
            "21.2:1", TaskGround.CIVILIAN_CRISIS_MANAGEMENT, toBeChosen().and(isListed("21.2:1"))),

    /**
     * Work in emergency response, police and rescue.
     *
     * @statute 21.2:2
     */
    EMERGENCY_SERVICES(
            "21.2:2",
            TaskGround.EMERGENCY_SERVICES,
            isListed("21.2:2").and(performs().or(reading(EmergencyRecruits.RECRUITS_TOO)))),

    /**
     * Selection for training in rescue, emergency response, and prison and probation.
     *
     * @statute 21.2:3
     */
    RESCUE_AND_PRISON_TRAINING(
            "21.2:3", TaskGround.RESCUE_AND_PRISON_TRAINING, toBeChosen().and(isListed("21.2:3"))),

    /**
     * Application for a shotfirer's certificate or for training in private security.
     *
     * @statute 21.2:4
     */
    SHOTFIRERS_AND_SECURITY_TRAINING("21.2:4", TaskGround.SHOTFIRERS_AND_SECURITY_TRAINING, isListed("21.2:4"));

    private final TaskGround ground;
    private final Condition<Task> holds;
    private final Norm<Task> norm;

    TaskRule(String id, TaskGround ground, Condition<Task> elements, String... leansOn) {
        Condition<Task> met = isForEngagements(ground) ? elements.and(inEmploymentOrCommission()) : elements;
        List<Provision> others = Stream.of(leansOn).map(Provision::of).toList();
        this.ground = ground;
        this.norm = Norm.of(id, POWER, requires(reliedOn(ground), met))
                .claimed(task -> task.grounds().contains(ground))
                .leaningOn(task -> others)
                .near(questions(ground));
        this.holds = Stream.concat(Stream.of(ground.provision()), others.stream())
                .map(Condition::<Task>worded)
                .reduce(reliedOn(ground), Condition::and)
                .and(met);
    }

    /** Which of two days the point came into force on. */
    private static String[] questions(TaskGround ground) {
        return ground == TaskGround.AVIATION_OUTSIDE_RESTRICTED_AREA ? new String[] {"IQ-266-1"} : new String[0];
    }

    @Override
    public Norm<Task> norm() {
        return norm;
    }

    /** The task is relied on for some of the grounds, and one of them is there. */
    static Condition<Task> holdsOneOf(Predicate<TaskGround> grounds) {
        return Stream.of(values())
                .filter(rule -> grounds.test(rule.ground))
                .map(rule -> rule.holds)
                .reduce(Condition::or)
                .orElseThrow();
    }

    // 19 § 1 mom. ja 21 § 1 mom.

    /** The two long lists are about those who are to be chosen for an employment or a commission, or are in one. */
    private static boolean isForEngagements(TaskGround ground) {
        return ground.provision().isWithin(Provision.of("19.1"))
                || ground.provision().isWithin(Provision.of("21.1"));
    }

    private static Condition<Task> inEmploymentOrCommission() {
        return known(
                "engagement",
                Task::engagement,
                Engagement.NOT_STATED,
                engagement -> engagement == Engagement.EMPLOYMENT_OR_COMMISSION);
    }

    private static Condition<Task> reliedOn(TaskGround ground) {
        return is("grounds", task -> task.grounds().contains(ground));
    }

    static Condition<Task> has(TaskElement element) {
        return answered("elements." + element, task -> task.answer(element));
    }

    private static Condition<Task> documentsOfAuthority() {
        return answered("documentsOfAuthority", Task::documentsOfAuthority);
    }

    static Condition<Task> regularly(String fact, Function<Task, Handling> how) {
        return known(fact, how, Handling.NOT_STATED, handling -> handling == Handling.REGULAR);
    }

    private static Condition<Task> handles(String fact, Function<Task, Handling> how) {
        return known(fact, how, Handling.NOT_STATED, handling -> handling != Handling.NONE);
    }

    // 19 § 1 mom. 2 kohta

    private static Condition<Task> parliamentAndOversight() {
        Condition<Task> task = has(PARLIAMENT_OR_OVERSIGHT_TASK);
        Condition<Task> information = has(COMPARABLE_INFORMATION);
        Condition<Task> access = has(PERMANENT_ACCESS_TO_PARLIAMENT);
        return read(AccessToParliament.ENOUGH, task.and(information).or(access), task.and(information.or(access)));
    }

    // 19 § 2 mom. ja 21 § 2 mom.

    private static Condition<Task> isListed(String provision) {
        Provision lists = Provision.of(provision);
        return known(
                "listed",
                Task::listed,
                ListedTask.NOT_STATED,
                listed -> listed.provision().filter(lists::equals).isPresent());
    }

    private static Condition<Task> defence() {
        return isListed("19.2:1").or(isListed("21.2:1").and(reading(CrisisManagement.BOTH)));
    }

    private static Condition<Task> toBeChosen() {
        return known("relation", Task::relation, Relation.NOT_STATED, relation -> relation == Relation.TO_BE_CHOSEN);
    }

    private static Condition<Task> performs() {
        return known("relation", Task::relation, Relation.NOT_STATED, relation -> relation == Relation.PERFORMS);
    }
}
