package fi.clearance.benchmarks;

/** A whole program that does nothing. */
public final class Nothing {

    private Nothing() {}

    /**
     * Does nothing.
     *
     * @param args nothing
     */
    public static void main(String[] args) {}
}
