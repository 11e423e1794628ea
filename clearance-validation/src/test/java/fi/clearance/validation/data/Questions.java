package fi.clearance.validation.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every reading of every question on data. */
final class Questions {

    private Questions() {}

    static List<DataReading> all() {
        return Stream.of(DataReading.class.getDeclaredClasses())
                .flatMap(question -> Arrays.stream(question.getEnumConstants()))
                .map(DataReading.class::cast)
                .toList();
    }
}
