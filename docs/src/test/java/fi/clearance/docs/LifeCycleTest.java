package fi.clearance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.docs.LifeCycle.Move;
import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseStatus.Clearance;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the life cycle of a clearance")
class LifeCycleTest {

    @Test
    @DisplayName("starts with the application, and reaches every status")
    void reaches() {
        assertThat(LifeCycle.moves())
                .filteredOn(move -> move.from() == Clearance.NONE)
                .containsExactly(new Move(Clearance.NONE, CaseEvent.Kind.APPLIED, Clearance.APPLIED));
        assertThat(LifeCycle.moves())
                .extracting(Move::to)
                .containsOnly(
                        Clearance.APPLIED,
                        Clearance.DECLINED,
                        Clearance.TAKEN_UP,
                        Clearance.CONCLUDED,
                        Clearance.RENEWED,
                        Clearance.DELETED);
    }

    @Test
    @DisplayName("concludes only what was taken up, renews only what was made, deletes only what was stored")
    void order() {
        assertThat(from(CaseEvent.Kind.CONCLUDED)).containsExactly(Clearance.TAKEN_UP);
        assertThat(from(CaseEvent.Kind.RENEWED)).containsExactly(Clearance.CONCLUDED);
        assertThat(from(CaseEvent.Kind.DELETED))
                .containsExactlyInAnyOrder(
                        Clearance.APPLIED,
                        Clearance.DECLINED,
                        Clearance.TAKEN_UP,
                        Clearance.CONCLUDED,
                        Clearance.RENEWED);
    }

    private static List<Clearance> from(CaseEvent.Kind event) {
        return LifeCycle.moves().stream()
                .filter(move -> move.event() == event)
                .map(Move::from)
                .toList();
    }
}
