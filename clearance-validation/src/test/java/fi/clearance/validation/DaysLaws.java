package fi.clearance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("counting days")
class DaysLaws {

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(1896, 1, 1).toEpochDay(),
                        LocalDate.of(2105, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> edges = Arbitraries.integers()
                .between(1896, 2104)
                .flatMap(year -> Arbitraries.of(
                        LocalDate.of(year, 2, 28), LocalDate.of(year, 3, 1).minusDays(1), LocalDate.of(year, 3, 1)));
        return Arbitraries.oneOf(any, edges);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(
                Period.ofYears(5), Period.ofYears(10), Period.ofYears(15), Period.ofMonths(6), Period.ofDays(30));
    }

    @Property
    @Label("comparing with the end of a period is comparing with the start plus the period")
    void forward(@ForAll("days") LocalDate day, @ForAll("days") LocalDate start, @ForAll("periods") Period period) {
        assertThat(Integer.signum(Days.compare(day, start, period)))
                .isEqualTo(Integer.signum(day.compareTo(start.plus(period))));
    }

    @Property
    @Label("around every anniversary: the day before, the day, the day after")
    void anniversary(@ForAll("days") LocalDate start, @ForAll("periods") Period period) {
        LocalDate end = start.plus(period);
        for (Setting at : new Setting[] {Setting.on(end), new FollowedSetting(Setting.on(end), null)}) {
            assertThat(at.isOn(start, period)).isTrue();
            assertThat(at.isAfter(start, period)).isFalse();
            assertThat(at.isBefore(start, period)).isFalse();
        }
        assertThat(Setting.on(end.plusDays(1)).isAfter(start, period)).isTrue();
        assertThat(Setting.on(end.minusDays(1)).isBefore(start, period)).isTrue();
    }

    @Property
    @Label("a traced setting answers as a plain one, and until the day it names no comparison changes")
    void traced(@ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        FollowedSetting traced = new FollowedSetting(Setting.on(day), null);
        Setting plain = Setting.on(day);
        boolean[] now = {traced.isAfter(other), traced.isBefore(other), traced.isOn(other)};
        assertThat(now).containsExactly(plain.isAfter(other), plain.isBefore(other), plain.isOn(other));
        LocalDate last = traced.nextChange().map(next -> next.minusDays(1)).orElse(day.plusYears(300));
        assertThat(last).isAfterOrEqualTo(day);
        Setting then = Setting.on(last);
        assertThat(now).containsExactly(then.isAfter(other), then.isBefore(other), then.isOn(other));
        traced.nextChange().ifPresent(change -> {
            Setting changed = Setting.on(change);
            assertThat(new boolean[] {changed.isAfter(other), changed.isBefore(other), changed.isOn(other)})
                    .isNotEqualTo(now);
        });
    }
}
