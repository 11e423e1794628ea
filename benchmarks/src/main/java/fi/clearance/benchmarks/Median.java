package fi.clearance.benchmarks;

import java.util.List;
import java.util.stream.DoubleStream;

/** The middle of some figures. */
final class Median {

    private Median() {}

    static double of(List<Double> figures) {
        return of(figures.stream().mapToDouble(Double::doubleValue));
    }

    static double of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
