package fi.clearance.benchmarks;

/** A whole program that screens one entry and tells how many rules are in the way. */
public final class OneEntry {

    private OneEntry() {}

    /**
     * Screens the entry.
     *
     * @param args the engine
     */
    public static void main(String[] args) {
        Turn<?, ?> turn = Turn.of(Engine.named(args[0]), Job.named("screening"));
        turn.renew(1, 1, 4, Mix.BARRED);
        System.out.println(turn.inTheWay());
    }
}
