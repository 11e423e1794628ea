package fi.clearance.validation.facility;

import fi.clearance.model.facility.Decree;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.util.Optional;
import java.util.function.Function;

/** What it takes for a Government decree to carry something: that one is cited, is in force and covers it. */
final class Decrees {

    private Decrees() {}

    static <T> Condition<T> cited(Function<T, Optional<Decree>> decree) {
        return Condition.of(
                (it, at) -> decree.apply(it).map(cited -> carries(cited, at)).orElse(Truth.NO),
                "decree",
                "decree.repealed",
                "decree.covers");
    }

    private static Truth carries(Decree decree, Setting at) {
        return at.isBefore(decree.inForce())
                ? Truth.NO
                : at.isDone(decree.repealed(), "decree.repealed")
                        .negated()
                        .and(Truth.of(decree.covers(), "decree.covers"));
    }
}
