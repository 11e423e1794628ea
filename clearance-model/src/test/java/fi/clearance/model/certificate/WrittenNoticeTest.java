package fi.clearance.model.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.ClearanceKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the written notice of a clearance (45.2)")
class WrittenNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    private static WrittenNotice.Builder notice(Occurrence informed, Occurrence received) {
        return WrittenNotice.builder()
                .kind(ClearanceKind.PERSONNEL)
                .informed(informed)
                .received(received);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 366})
    @DisplayName("comes with the information in it, or after the applicant was informed")
    void order(int days) {
        Occurrence received = Occurrence.on(DAY.plusDays(days));
        assertThat(notice(Occurrence.on(DAY), received).build().received()).isEqualTo(received);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 366})
    @DisplayName("cannot come before the information in it, and the refusal repeats no day")
    void before(int days) {
        refused(notice(Occurrence.on(DAY), Occurrence.on(DAY.minusDays(days))));
    }

    @Test
    @DisplayName("cannot come without the information in it; it can while nobody has said when that came")
    void without() {
        refused(notice(Occurrence.NOT_DONE, Occurrence.on(DAY)));
        Occurrence received = Occurrence.on(DAY);
        assertThat(notice(Occurrence.NOT_STATED, received).build().received()).isEqualTo(received);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("may be missing, whether or not the applicant was informed")
    void missing(Occurrence.Absent received) {
        assertThat(notice(Occurrence.on(DAY), received).build().received()).isEqualTo(received);
        for (Occurrence.Absent informed : Occurrence.Absent.values()) {
            assertThat(notice(informed, received).build().informed()).isEqualTo(informed);
        }
    }

    private static void refused(WrittenNotice.Builder builder) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("written notice: received before the information in it");
    }
}
