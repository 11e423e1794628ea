package fi.clearance.validation.statute;

/** What became of a unit of the Act, or of a passage of the bulletin, in this library. */
public enum Disposition {
    /** Rules decide it, or say what would. */
    MODELLED,
    /** Types carry it: a definition, a closed list, a value. */
    DEFINED,
    /** It tells how other units are to be read, and decides nothing by itself. */
    GUIDANCE,
    /** The Act leaves it to an authority, and so does the library. */
    DISCRETION,
    /** It points to other provisions. */
    REFERENCE,
    /** It is about bodies and their organisation, not about cases. */
    ORGANISATION,
    /** It has been repealed; only its number is left. */
    REPEALED
}
