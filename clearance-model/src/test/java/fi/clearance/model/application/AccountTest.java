package fi.clearance.model.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("an account of residences, or of education, service and employment")
class AccountTest {

    private static final LocalDate DAY = LocalDate.of(2014, 3, 15);

    @Test
    @DisplayName("an account of one day, or of many, stands")
    void stands() {
        assertThat(new Account(DAY, DAY, Answer.NO).lastDay()).isEqualTo(DAY);
        Account account = new Account(DAY, DAY.plusYears(10), Answer.YES);
        assertThat(account.firstDay()).isEqualTo(DAY);
        assertThat(account.lastDay()).isEqualTo("2024-03-15");
        assertThat(account.fromTheBeginning()).isEqualTo(Answer.YES);
    }

    @Test
    @DisplayName("an account that ends before it starts is refused, and its days are not repeated")
    void backwards() {
        for (Answer fromTheBeginning : Answer.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Account(DAY, DAY.minusDays(1), fromTheBeginning))
                    .withMessage("account: ends before it starts");
        }
    }
}
