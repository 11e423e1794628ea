package fi.clearance.benchmarks;

import fi.clearance.validation.Validator;
import java.time.LocalDate;
import java.util.List;

/**
 * A job: generated cases, and what has to be said of each.
 *
 * @param <T> a case
 */
public interface Job<T> {

    /** The day on which every case is dealt with. */
    LocalDate DAY = LocalDate.of(2026, 3, 13);

    /** {@return the class of the cases} */
    Class<T> type();

    /**
     * Makes cases.
     *
     * @param count how many
     * @param seed the same seed gives the same cases
     * @param mix what they are like
     * @return the cases, each with objects of its own
     */
    List<T> cases(int count, long seed, Mix mix);

    /** {@return the rules as plain predicates, which all engines but the library share} */
    List<Named<T>> rules();

    /**
     * Gives the hand-written answer.
     *
     * @param facts the case
     * @return whether all of it is certainly in order
     */
    boolean floor(T facts);

    /** {@return the library's own rules} */
    Validator<T> validator();

    /**
     * Finds a job.
     *
     * @param name {@code screening} or {@code applications}
     * @return the job
     * @throws IllegalArgumentException if there is no such job
     */
    static Job<?> named(String name) {
        return switch (name) {
            case "screening" -> new Screenings();
            case "applications" -> new CompleteApplications();
            default -> throw new IllegalArgumentException("no such job: " + name);
        };
    }
}
