package fi.clearance.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.statute.Provision;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a criminal act")
class CriminalActTest {

    private static CriminalAct.Builder decided(String day) {
        return CriminalAct.builder().decided(Occurrence.on(LocalDate.parse(day)));
    }

    @Test
    @DisplayName("nothing has to be stated")
    void nothing() {
        CriminalAct act = CriminalAct.builder().build();
        assertThat(act.time()).isEqualTo(ActTime.NOT_STATED);
        assertThat(act.decided()).isEqualTo(Occurrence.NOT_STATED);
        assertThat(act.stage()).isEqualTo(CriminalAct.Stage.NOT_STATED);
        assertThat(act.inCriminalRecords()).isEqualTo(Answer.NOT_STATED);
        assertThat(act.reportedToPolice()).isEqualTo(Answer.NOT_STATED);
        assertThat(act.investigation()).isEqualTo(Occurrence.NOT_STATED);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-15,            2014-03-14",
        "2014-03,               2014-02-28",
        "2014,                  2013-12-31",
        "2013-06-01/2014-05-31, 2013-05-31",
    })
    @DisplayName("a decision before the first possible day of the act is refused")
    void decisionBefore(String time, String day) {
        CriminalAct.Builder builder = decided(day).time(ActTime.parse(time));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("decision about the act: lies before the act");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-15,            2014-03-15",
        "2014-03-15,            2016-04-05",
        "2014-03,               2014-03-01",
        "2014,                  2014-01-01",
        "2013-06-01/2014-05-31, 2013-06-01",
    })
    @DisplayName("a decision that may lie on or after the day of the act stands")
    void decisionAfter(String time, String day) {
        CriminalAct act = decided(day).time(ActTime.parse(time)).build();
        assertThat(act.decided()).isEqualTo(Occurrence.on(LocalDate.parse(day)));
        assertThat(act.time()).isEqualTo(ActTime.parse(time));
    }

    @Test
    @DisplayName("without a day of the act, or without a decision, there is nothing to compare")
    void nothingToCompare() {
        assertThat(decided("0001-01-01").build().time().isStated()).isFalse();
        ActTime time = ActTime.parse("9999");
        for (Occurrence absent : Occurrence.Absent.values()) {
            assertThat(CriminalAct.builder().time(time).decided(absent).build().decided())
                    .isEqualTo(absent);
        }
    }

    @Test
    @DisplayName("each stage rests on the provision for which it matters, none of them repealed")
    void stages() {
        assertThat(Stream.of(CriminalAct.Stage.values()).map(stage -> stage + " " + stage.provision()))
                .containsExactly(
                        "NOT_INVESTIGATED 32.1:1",
                        "PRE_TRIAL_INVESTIGATION 32.2",
                        "WITH_PROSECUTOR 32.2",
                        "IN_COURT 32.2",
                        "CLOSED 32",
                        "DECIDED 11.1",
                        "NOT_STATED 32.2");
        assertThat(Stream.of(CriminalAct.Stage.values()).map(CriminalAct.Stage::provision))
                .noneMatch(Provision::isRepealed);
    }

    @Test
    @DisplayName("a copy with a change keeps the rest")
    void copy() {
        CriminalAct act = decided("2016-04-05").inCriminalRecords(Answer.YES).build();
        CriminalAct copy =
                CriminalAct.builder().from(act).stage(CriminalAct.Stage.DECIDED).build();
        assertThat(copy.inCriminalRecords()).isEqualTo(Answer.YES);
        assertThat(copy.decided()).isEqualTo(act.decided());
        assertThat(copy).isNotEqualTo(act);
        assertThat(CriminalAct.builder().from(act).build()).isEqualTo(act).hasSameHashCodeAs(act);
    }
}
