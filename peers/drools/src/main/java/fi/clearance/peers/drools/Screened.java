package fi.clearance.peers.drools;

/** What is inserted into the working memory: a case and the ids of the rules that have fired on it. */
interface Screened {

    /** Whether a rule, by its place in the list, is not in the way. */
    boolean obeys(int rule);

    /** Notes that a rule is in the way. */
    void note(int rule);
}
