package fi.clearance.model.party;

import fi.clearance.model.statute.Provision;

/**
 * Something that the law leaves to an authority to weigh or to find, and that the library therefore never computes.
 *
 * <p>Only enums implement it, one for each topic, with their constants in the order of the statute.
 */
public interface Matter {

    /** {@return the provision that leaves the matter to an authority} */
    Provision provision();

    /** {@return the name of the constant, stable and unique within its topic} */
    String name();

    /**
     * {@return whether the authority has to find that something is so}
     *
     * <p>A finding can go either way, and the rule follows it. A matter that only has to be weighed is settled by its
     * being weighed, whatever came of it.
     */
    boolean isFinding();

    /**
     * Says whose judgement counts.
     *
     * @param maker the authority that makes the clearance
     * @return the authority whose recorded judgement settles the matter in that clearance: the one that makes it,
     *     unless the matter is another’s
     */
    default Authority decidedBy(Authority maker) {
        return maker;
    }
}
