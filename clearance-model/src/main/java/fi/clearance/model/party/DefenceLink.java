package fi.clearance.model.party;

/**
 * What ties a clearance to the Defence Forces, as far as it decides which authority is competent.
 *
 * @statute 9.3
 */
public enum DefenceLink {
    /** The subject serves in the Defence Forces. */
    WORKS_THERE,
    /** The subject is to serve in the Defence Forces. */
    TO_WORK_THERE,
    /** The subject performs, or is to perform, a task given by the Defence Forces. */
    TASK_GIVEN,
    /** The clearance is otherwise tied to the activity of the Defence Forces. */
    ACTIVITY,
    /** The clearance is tied to a procurement of the Defence Forces. */
    PROCUREMENT,
    /** Nothing ties it to them. */
    NONE,
    /** Nobody has said. */
    NOT_STATED;

    /**
     * Says whether the link makes the Defence Command competent.
     *
     * <p>For a company only a task and a procurement do; activity, and service, are about people.
     *
     * @param kind the kind of clearance
     * @return whether it does; false too while the link is not stated
     */
    public boolean bindsDefenceCommand(ClearanceKind kind) {
        return switch (this) {
            case WORKS_THERE, TO_WORK_THERE, ACTIVITY -> kind == ClearanceKind.PERSONNEL;
            case TASK_GIVEN, PROCUREMENT -> true;
            case NONE, NOT_STATED -> false;
        };
    }
}
