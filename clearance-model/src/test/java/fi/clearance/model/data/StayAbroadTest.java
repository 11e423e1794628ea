package fi.clearance.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.clearance.model.party.Country;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a stay abroad")
class StayAbroadTest {

    private static final Country SWEDEN = Country.parse("SE");
    private static final LocalDate DAY = LocalDate.of(2016, 5, 1);

    private static StayAbroad.Builder stay(LocalDate firstDay) {
        return StayAbroad.builder().country(SWEDEN).firstDay(firstDay);
    }

    @Test
    @DisplayName("country and first day are enough: the stay then goes on, in a service that is not stated")
    void goesOn() {
        StayAbroad stay = stay(DAY).build();
        assertThat(stay.country()).isEqualTo(SWEDEN);
        assertThat(stay.firstDay()).isEqualTo(DAY);
        assertThat(stay.lastDay()).isEmpty();
        assertThat(stay.service()).isEqualTo(StayAbroad.Service.NOT_STATED);
        StayAbroad.Builder noDay = StayAbroad.builder().country(SWEDEN);
        assertThatIllegalStateException().isThrownBy(noDay::build).withMessageContaining("firstDay");
        StayAbroad.Builder noCountry = StayAbroad.builder().firstDay(DAY);
        assertThatIllegalStateException().isThrownBy(noCountry::build).withMessageContaining("country");
    }

    @Test
    @DisplayName("a stay of one day stands")
    void oneDay() {
        assertThat(stay(DAY).lastDay(DAY).build().lastDay()).hasValue(DAY);
    }

    @Test
    @DisplayName("a stay that ends before it starts is refused")
    void backwards() {
        StayAbroad.Builder builder = stay(DAY).lastDay(DAY.minusDays(1));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("stay abroad: ends before it starts");
    }

    @Test
    @DisplayName("Finland is not abroad")
    void finland() {
        StayAbroad.Builder builder = stay(DAY).country(Country.FINLAND);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("country of a stay abroad: must not be FI");
    }

    @Test
    @DisplayName("the first and the last day of the calendar are days of a stay, the days beside them are not")
    void bounds() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(stay(first).lastDay(last).build().lastDay()).hasValue(last);
        StayAbroad.Builder tooEarly = stay(first.minusDays(1));
        assertThatIllegalArgumentException().isThrownBy(tooEarly::build).withMessageContaining("1 and 9999");
        StayAbroad.Builder tooLate = stay(first).lastDay(last.plusDays(1));
        assertThatIllegalArgumentException().isThrownBy(tooLate::build).withMessageContaining("1 and 9999");
    }
}
