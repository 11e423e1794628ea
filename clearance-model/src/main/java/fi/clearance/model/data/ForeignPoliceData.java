package fi.clearance.model.data;

import fi.clearance.model.Answer;

/**
 * Where another State's police-type data come from, and what became of them.
 *
 * @param storableInFinland whether they correspond to data that a police register of point 4 could hold
 * @param obtained how they were obtained
 * @param storedBy whose register they are stored in
 * @statute 25.1:13
 */
public record ForeignPoliceData(Answer storableInFinland, Obtained obtained, StoredBy storedBy) {

    /** Nothing is stated. */
    public static final ForeignPoliceData NOT_STATED =
            new ForeignPoliceData(Answer.NOT_STATED, Obtained.NOT_STATED, StoredBy.NOT_STATED);

    /**
     * How the data were obtained.
     *
     * @statute 25.1:13b
     */
    public enum Obtained {
        /** From another member State of the European Union. */
        FROM_EU_MEMBER_STATE,
        /** On the basis of an international information security obligation. */
        UNDER_INTERNATIONAL_OBLIGATION,
        /** From a foreign authority's register that meets the requirements of the Act. */
        FROM_EQUIVALENT_REGISTER,
        /** In another way. */
        OTHERWISE,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Whose personal register holds the data. The Act says a competent authority's, and leaves open of which State.
     *
     * @statute 25.1:13c
     */
    public enum StoredBy {
        /** The Finnish competent authority. */
        FINNISH_AUTHORITY,
        /** The competent authority of the other State. */
        FOREIGN_AUTHORITY,
        /** Both of them. */
        BOTH,
        /** Neither of them. */
        NEITHER,
        /** Nobody has said. */
        NOT_STATED
    }
}
