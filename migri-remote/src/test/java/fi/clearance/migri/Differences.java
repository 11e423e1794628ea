package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where answers and what was expected come apart: collected over many combinations, asserted once. */
final class Differences {

    private static final int SHOWN = 10;

    private final List<String> found = new ArrayList<>();
    private int compared;

    void compare(Object answer, Object expected, Object... statement) {
        compared++;
        if (!answer.equals(expected)) {
            found.add(Arrays.toString(statement) + ": " + answer + ", but expected " + expected);
        }
    }

    void assertNone() {
        assertThat(compared).isPositive();
        assertThat(found.stream().limit(SHOWN))
                .as("%d of %d combinations differ", found.size(), compared)
                .isEmpty();
    }
}
