package fi.clearance.benchmarks;

import java.util.ServiceLoader;

/** What can do the jobs: the floor, the library, or a peer on a class path of its own. */
public interface Engine {

    /** {@return the name by which it is asked for; of a peer, that of its folder} */
    String name();

    /**
     * Makes ready for a job, once for all cases.
     *
     * @param job the job
     * @param <T> a case
     * @return what does it
     */
    <T> Contender<T, ?> prepare(Job<T> job);

    /**
     * Finds an engine on the class path.
     *
     * @param name its name
     * @return the engine
     * @throws IllegalArgumentException if there is none of that name
     */
    static Engine named(String name) {
        for (Engine engine : ServiceLoader.load(Engine.class)) {
            if (engine.name().equals(name)) {
                return engine;
            }
        }
        throw new IllegalArgumentException("no engine on this class path: " + name);
    }
}
