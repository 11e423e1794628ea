package fi.clearance.model.party;

/**
 * Whether the subject is still to be chosen for the task or already performs it.
 *
 * @statute 19.1
 * @statute 21.1
 */
public enum Relation {
    /** The subject is to be chosen. */
    TO_BE_CHOSEN,
    /** The subject performs the task already. */
    PERFORMS,
    /** Nobody has said. */
    NOT_STATED
}
