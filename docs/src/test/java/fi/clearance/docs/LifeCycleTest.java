package fi.clearance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.docs.LifeCycle.Move;
import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseStatus.Certificate;
import fi.clearance.model.history.CaseStatus.Clearance;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the life cycles of a clearance and of a certificate")
class LifeCycleTest {

    @Test
    @DisplayName("starts with the application, and reaches every status")
    void reaches() {
        assertThat(LifeCycle.ofClearance())
                .filteredOn(move -> move.from() == Clearance.NONE)
                .containsExactly(new Move(Clearance.NONE, CaseEvent.Kind.APPLIED, Clearance.APPLIED));
        assertThat(LifeCycle.ofClearance())
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

    private static List<Enum<?>> from(CaseEvent.Kind event) {
        return LifeCycle.ofClearance().stream()
                .filter(move -> move.event() == event)
                .<Enum<?>>map(Move::from)
                .toList();
    }

    @Test
    @DisplayName("of a certificate: it is given or refused, revoked only when given, and annulled only when revoked")
    void certificate() {
        assertThat(LifeCycle.ofCertificate())
                .containsExactlyInAnyOrder(
                        new Move(Certificate.NONE, CaseEvent.Kind.CERTIFICATE_GIVEN, Certificate.GIVEN),
                        new Move(Certificate.NONE, CaseEvent.Kind.CERTIFICATE_REFUSED, Certificate.REFUSED),
                        new Move(Certificate.REFUSED, CaseEvent.Kind.CERTIFICATE_GIVEN, Certificate.GIVEN),
                        new Move(Certificate.GIVEN, CaseEvent.Kind.REVOKED, Certificate.REVOKED),
                        new Move(Certificate.REVOKED, CaseEvent.Kind.CERTIFICATE_GIVEN, Certificate.GIVEN),
                        new Move(Certificate.REVOKED, CaseEvent.Kind.CERTIFICATE_RETURNED, Certificate.RETURNED),
                        new Move(Certificate.REVOKED, CaseEvent.Kind.ANNULLED, Certificate.GIVEN),
                        new Move(Certificate.RETURNED, CaseEvent.Kind.CERTIFICATE_GIVEN, Certificate.GIVEN),
                        new Move(Certificate.RETURNED, CaseEvent.Kind.ANNULLED, Certificate.GIVEN));
    }
}
