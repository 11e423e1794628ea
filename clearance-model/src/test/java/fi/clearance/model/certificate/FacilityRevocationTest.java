package fi.clearance.model.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the revocation of a facility certificate (55.2)")
class FacilityRevocationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    private static FacilityRevocation.Builder revocation() {
        return FacilityRevocation.builder().maker(Authority.SUPO).issuer(Authority.SUPO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    @DisplayName("can set a time until the first or the last day of the calendar")
    void bounds(LocalDate day) {
        assertThat(revocation().timeLimit(day).build().timeLimit()).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "+999999999-12-31"})
    @DisplayName("cannot set one until a day in a year outside 1 to 9999")
    void badYear(LocalDate day) {
        FacilityRevocation.Builder builder = revocation().timeLimit(day);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("year " + day.getYear() + ": must be between 1 and 9999");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 366})
    @DisplayName("can set a time that ends on the day on which it is set, or later")
    void timeSet(int days) {
        Occurrence set = Occurrence.on(DAY.minusDays(days));
        assertThat(revocation().timeSet(set).timeLimit(DAY).build().timeSet()).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 366})
    @DisplayName("cannot set a time that has ended, and the refusal repeats no day")
    void timeSetAfter(int days) {
        FacilityRevocation.Builder builder =
                revocation().timeSet(Occurrence.on(DAY.plusDays(days))).timeLimit(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("time limit: ends before it was set");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("has nothing to compare without a day on which the time was set, or without its last day")
    void nothingToCompare(Occurrence.Absent set) {
        LocalDate first = LocalDate.of(1, 1, 1);
        assertThat(revocation().timeSet(set).timeLimit(first).build().timeLimit())
                .hasValue(first);
        Occurrence last = Occurrence.on(LocalDate.of(9999, 12, 31));
        assertThat(revocation().timeSet(last).build().timeSet()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(ints = {-366, -1, 0, 1, 366})
    @DisplayName("may be decided, and things put right, before, on or after the last day: the law finds fault")
    void order(int days) {
        Occurrence done = Occurrence.on(DAY.plusDays(days));
        FacilityRevocation revocation = revocation()
                .timeSet(Occurrence.on(DAY.minusDays(1)))
                .timeLimit(DAY)
                .corrected(done)
                .decided(done)
                .build();
        assertThat(revocation.corrected()).isEqualTo(done);
        assertThat(revocation.decided()).isEqualTo(done);
    }
}
