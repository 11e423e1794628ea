package fi.clearance.model.application;

/**
 * What ties the subject to the Defence Forces or to the Security and Intelligence Service, as far as it decides about
 * the conscript register and the crisis management personnel register.
 *
 * @statute 31
 */
public enum PersonGroup {
    /** Being chosen for a task of the Defence Forces. */
    CHOSEN_FOR_DEFENCE_FORCES,
    /** Performing a task of the Defence Forces. */
    PERFORMS_DEFENCE_FORCES_TASK,
    /** Working for somebody else on a task given by the Defence Forces or tied to their procurement. */
    CONTRACTOR_OF_DEFENCE_FORCES,
    /** Being chosen for a task of the Security and Intelligence Service. */
    CHOSEN_FOR_SUPO,
    /** Already serving in the Security and Intelligence Service. */
    SERVES_SUPO,
    /** None of these. */
    NONE,
    /** Nobody has said. */
    NOT_STATED;

    /** {@return whether the subject's task is one of the Defence Forces' own} */
    public boolean isInDefenceForces() {
        return this == CHOSEN_FOR_DEFENCE_FORCES || this == PERFORMS_DEFENCE_FORCES_TASK;
    }
}
