package fi.clearance.model.application;

import fi.clearance.model.statute.Provision;
import java.util.Optional;

/**
 * The tasks, studies and training that the Act lists by name.
 *
 * @statute 19.2
 * @statute 21.2
 */
public enum ListedTask {
    /** Being chosen for tasks of the defence administration. */
    DEFENCE_ADMINISTRATION("19.2:1"),
    /** Being chosen as a student of the National Defence University. */
    NATIONAL_DEFENCE_UNIVERSITY("19.2:1"),
    /** Being chosen for training under Act 556/2007. */
    VOLUNTARY_DEFENCE_TRAINING("19.2:1"),
    /** Being chosen for tasks of the National Defence Training Association. */
    DEFENCE_TRAINING_ASSOCIATION("19.2:1"),
    /** Being chosen for crisis management or peacekeeping as international co-operation. */
    CRISIS_MANAGEMENT_OR_PEACEKEEPING("19.2:1"),
    /** Being chosen for training or exercises for crisis management or peacekeeping. */
    CRISIS_MANAGEMENT_TRAINING("19.2:1"),
    /** Being chosen as a student of the Police University College. */
    POLICE_UNIVERSITY_COLLEGE("19.2:2"),
    /** Being chosen for tasks of the Border Guard. */
    BORDER_GUARD("19.2:2"),
    /** Being chosen for training for tasks of the foreign affairs administration. */
    FOREIGN_AFFAIRS_TRAINING("19.2:3"),
    /** Being chosen for a civilian crisis management task under Act 1287/2004. */
    CIVILIAN_CRISIS_MANAGEMENT("21.2:1"),
    /** Being chosen for training or exercises for civilian crisis management. */
    CIVILIAN_CRISIS_MANAGEMENT_TRAINING("21.2:1"),
    /** Management or expert tasks of the administration of the Emergency Response Centre Agency. */
    EMERGENCY_AGENCY_MANAGEMENT("21.2:2"),
    /** Duty in an emergency response centre. */
    EMERGENCY_CENTRE_DUTY("21.2:2"),
    /** Management or expert tasks of the administration of police or rescue. */
    POLICE_OR_RESCUE_MANAGEMENT("21.2:2"),
    /** Tasks in rescue operations. */
    RESCUE_OPERATIONS("21.2:2"),
    /** Being chosen for training for vocational qualifications in rescue or emergency response (Act 607/2006). */
    RESCUE_OR_EMERGENCY_QUALIFICATION("21.2:3"),
    /** Being chosen for rescue officer training for a degree of a university of applied sciences. */
    RESCUE_OFFICER_DEGREE("21.2:3"),
    /** Being chosen for training of the training institute for prison and probation services. */
    PRISON_AND_PROBATION_TRAINING("21.2:3"),
    /** Having applied for a shotfirer's competence certificate. */
    SHOTFIRER("21.2:4"),
    /** Having applied for training as responsible manager (Act 1085/2015). */
    RESPONSIBLE_MANAGER("21.2:4"),
    /** Having applied for training as use-of-force instructor. */
    USE_OF_FORCE_INSTRUCTOR("21.2:4"),
    /** Having applied for training as firearms instructor. */
    FIREARMS_INSTRUCTOR("21.2:4"),
    /** Having applied for training as guard. */
    GUARD("21.2:4"),
    /** Having applied for training as instructor of crowd controllers. */
    CROWD_CONTROLLER_INSTRUCTOR("21.2:4"),
    /** Having applied for training as crowd controller. */
    CROWD_CONTROLLER("21.2:4"),
    /** Having applied for training that prepares for tasks of a security installer. */
    SECURITY_INSTALLER("21.2:4"),
    /** None of these. */
    NONE(""),
    /** Nobody has said. */
    NOT_STATED("");

    private final String provision;

    ListedTask(String provision) {
        this.provision = provision;
    }

    /** {@return the provision that lists it; empty for the last two} */
    public Optional<Provision> provision() {
        return provision.isEmpty() ? Optional.empty() : Optional.of(Provision.of(provision));
    }
}
