package fi.clearance.model.party;

/**
 * A close relative of the subject (<i>läheinen</i>): one of the five on the Act's closed list.
 *
 * <p>Siblings, grandparents, parents-in-law, former spouses and others who are not on the list are no close relatives
 * and cannot be stated as such.
 *
 * @param kind how the relative is related
 * @param person the relative
 * @statute 3.1:9
 */
public record CloseRelative(Kind kind, Person person) {

    /**
     * The closed list.
     *
     * @statute 3.1:9
     */
    public enum Kind {
        /** Father. */
        FATHER,
        /** Mother. */
        MOTHER,
        /** Spouse by marriage. */
        SPOUSE,
        /** Partner who lives with the subject as if married. */
        COHABITING_PARTNER,
        /** Child, of any age. */
        CHILD
    }

    /** {@return the kind only; the relative is personal data} */
    @Override
    public String toString() {
        return kind.name();
    }
}
