package fi.clearance.validation;

/** What kind of norm a rule is. It decides what "not met" means; there is no severity, since law has none. */
public enum Modality {
    /** Something must be done. Not met: a breach. */
    OBLIGATION,
    /** Something may not be done. Not met: it may not. */
    PROHIBITION,
    /** Something must be so before a step is open. Not met: the step is not open. */
    CONDITION,
    /** Somebody may claim something. Not met: there is no such right. */
    RIGHT,
    /** An authority may do something. Not met: it may not rely on this power. */
    POWER
}
