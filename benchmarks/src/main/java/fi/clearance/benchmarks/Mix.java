package fi.clearance.benchmarks;

/** What kind of cases a job is made of, one idea each. */
public enum Mix {
    /** Facts are complete, and nearly every case is in order. */
    CLEAN(0.04, 0),
    /** Facts are complete, and about two cases in three are in order. */
    MIXED(0.45, 0),
    /** Facts are complete, and most cases are not in order. */
    BARRED(1.3, 0),
    /** In many cases facts are missing, and judgements are not recorded or do not count. */
    PARTIAL(0.05, 0.6);

    private final double wrong;
    private final double missing;

    Mix(double wrong, double missing) {
        this.wrong = wrong;
        this.missing = missing;
    }

    /** {@return about how many facts of a case are wrong} */
    double wrong() {
        return wrong;
    }

    /** {@return about how many facts of a case are missing} */
    double missing() {
        return missing;
    }
}
