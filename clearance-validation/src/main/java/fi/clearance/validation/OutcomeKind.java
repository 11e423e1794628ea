package fi.clearance.validation;

/** The six kinds of outcome, from the weightiest to the lightest: a verdict is the weightiest among its rules. */
public enum OutcomeKind {
    /** The rule applies and does not hold. */
    NOT_MET,
    /** Something is not known that could decide. */
    UNDETERMINED,
    /** All that is still open is an authority's judgement. */
    DISCRETION,
    /** A duty stands, is not done, and can still be done in time. */
    OUTSTANDING,
    /** The rule applies and holds. */
    MET,
    /** The rule does not bite. */
    NOT_APPLICABLE;

    /**
     * Picks the weightier of two kinds.
     *
     * @param other the other kind
     * @return the one that stands earlier in the list
     */
    public OutcomeKind weightier(OutcomeKind other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
