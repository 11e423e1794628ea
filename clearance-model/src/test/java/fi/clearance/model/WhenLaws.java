package fi.clearance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

@Label("laws of the day of something")
class WhenLaws {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Property
    @Label("any text is a day, a month or a year, or refused, nothing else")
    void anyText(@ForAll("texts") String text) {
        Throwable refusal = catchThrowable(() -> When.parse(text));
        if (refusal == null) {
            When when = When.parse(text);
            assertThat(when.earliest()).isBetween(FIRST, when.latest());
            assertThat(when.latest()).isBeforeOrEqualTo(LAST);
            assertThat(text).matches("\\d{4}(-\\d\\d){0,2}");
            assertThat(when.earliest().toString()).startsWith(text);
            assertThat(when.latest().toString()).startsWith(text);
            assertThat(when.isExact()).isEqualTo(text.length() == 10);
        } else {
            assertThat(refusal).isExactlyInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    @Label("two days make a span, an exact day or a refusal, as they lie after, on or before each other")
    void anySpan(@ForAll("days") LocalDate earliest, @ForAll("days") LocalDate latest) {
        Throwable refusal = catchThrowable(() -> When.between(earliest, latest));
        if (latest.isBefore(earliest)) {
            assertThat(refusal)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(earliest.toString(), latest.toString());
        } else {
            When span = When.between(earliest, latest);
            assertThat(span.earliest()).isEqualTo(earliest);
            assertThat(span.latest()).isEqualTo(latest);
            assertThat(span.isExact()).isEqualTo(earliest.equals(latest));
            assertThat(span.equals(When.on(earliest))).isEqualTo(earliest.equals(latest));
        }
    }

    @Property
    @Label("an exact day prints as it is read")
    void printed(@ForAll("days") LocalDate day) {
        assertThat(When.parse(When.on(day).toString())).isEqualTo(When.on(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> near = Arbitraries.integers().between(-3, 3).map(LocalDate.of(2024, 2, 29)::plusDays);
        long length = ChronoUnit.DAYS.between(FIRST, LAST);
        return Arbitraries.oneOf(near, Arbitraries.longs().between(0, length).map(FIRST::plusDays));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.strings()),
                Tuple.of(3, Arbitraries.strings().withChars("0123456789-").ofMaxLength(11)),
                Tuple.of(
                        5,
                        days().flatMap(day -> Arbitraries.of(4, 7, 10)
                                .map(end -> day.toString().substring(0, end)))));
    }
}
