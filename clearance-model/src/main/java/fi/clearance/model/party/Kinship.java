package fi.clearance.model.party;

/**
 * How somebody is related to the subject: the close relatives (<i>läheiset</i>) of the Act's closed list first, then
 * those who are easily taken for close relatives.
 *
 * <p>An adopted child and an adoptive parent are child and parent; a registered partner is a spouse.
 *
 * @statute 3.1:9
 */
public enum Kinship {
    /** Father. */
    FATHER(true),
    /** Mother. */
    MOTHER(true),
    /** Spouse by marriage. */
    SPOUSE(true),
    /** Partner who lives with the subject as if married. */
    COHABITING_PARTNER(true),
    /** Child, of any age. */
    CHILD(true),
    /** Step-parent or foster parent. */
    STEP_OR_FOSTER_PARENT(false),
    /** Stepchild or foster child who has not been adopted. */
    STEP_OR_FOSTER_CHILD(false),
    /** Brother or sister. */
    SIBLING(false),
    /** Grandparent. */
    GRANDPARENT(false),
    /** Grandchild. */
    GRANDCHILD(false),
    /** Parent of the spouse or partner. */
    PARENT_IN_LAW(false),
    /** Former spouse or partner. */
    FORMER_SPOUSE(false),
    /** Anybody else. */
    OTHER(false);

    private final boolean listed;

    Kinship(boolean listed) {
        this.listed = listed;
    }

    /** {@return whether this is one of the five on the closed list} */
    public boolean isListed() {
        return listed;
    }

    /** {@return whether somebody lives in the place of a parent or a child without being one in law} */
    public boolean isActualFamily() {
        return this == STEP_OR_FOSTER_PARENT || this == STEP_OR_FOSTER_CHILD;
    }
}
