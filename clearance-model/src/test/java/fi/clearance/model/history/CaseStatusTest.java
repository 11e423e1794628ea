package fi.clearance.model.history;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.history.CaseStatus.Certificate;
import fi.clearance.model.history.CaseStatus.Clearance;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("how far a case has come")
class CaseStatusTest {

    /** The events that change how far the clearance has come, and to what. */
    private static final Map<CaseEvent.Kind, Clearance> CLEARANCE = Map.ofEntries(
            entry(CaseEvent.Kind.APPLIED, Clearance.APPLIED),
            entry(CaseEvent.Kind.DECLINED, Clearance.DECLINED),
            entry(CaseEvent.Kind.TAKEN_UP, Clearance.TAKEN_UP),
            entry(CaseEvent.Kind.CONCLUDED, Clearance.CONCLUDED),
            entry(CaseEvent.Kind.RENEWED, Clearance.RENEWED),
            entry(CaseEvent.Kind.DELETED, Clearance.DELETED));

    /** The events that change how far the certificate has come, and to what. */
    private static final Map<CaseEvent.Kind, Certificate> CERTIFICATE = Map.ofEntries(
            entry(CaseEvent.Kind.CERTIFICATE_GIVEN, Certificate.GIVEN),
            entry(CaseEvent.Kind.REVOKED, Certificate.REVOKED),
            entry(CaseEvent.Kind.ANNULLED, Certificate.GIVEN));

    private static List<CaseStatus> all() {
        return Stream.of(Clearance.values())
                .flatMap(clearance ->
                        Stream.of(Certificate.values()).map(certificate -> new CaseStatus(clearance, certificate)))
                .toList();
    }

    @Test
    @DisplayName("it starts where there is neither clearance nor certificate")
    void start() {
        assertThat(CaseStatus.START).isEqualTo(new CaseStatus(Clearance.NONE, Certificate.NONE));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("from every status an event changes the part it is about, whether allowed or not, and no other")
    void after(CaseEvent.Kind event) {
        assertThat(all())
                .hasSize(35)
                .allSatisfy(before -> assertThat(before.after(event))
                        .isEqualTo(new CaseStatus(clearance(before, event), certificate(before, event))));
    }

    /** Only what is revoked and then goes back is through, and only where there was none is one refused. */
    private static Certificate certificate(CaseStatus before, CaseEvent.Kind event) {
        if (event == CaseEvent.Kind.CERTIFICATE_RETURNED && before.certificate() == Certificate.REVOKED) {
            return Certificate.RETURNED;
        }
        if (event == CaseEvent.Kind.CERTIFICATE_REFUSED && before.certificate() == Certificate.NONE) {
            return Certificate.REFUSED;
        }
        return CERTIFICATE.getOrDefault(event, before.certificate());
    }

    /** Of a renewed clearance the data of the one before go first. */
    private static Clearance clearance(CaseStatus before, CaseEvent.Kind event) {
        return event == CaseEvent.Kind.DELETED && before.clearance() == Clearance.RENEWED
                ? Clearance.CONCLUDED
                : CLEARANCE.getOrDefault(event, before.clearance());
    }

    @Test
    @DisplayName("no event changes both parts, and some event leads to everything but the beginning")
    void parts() {
        assertThat(CLEARANCE.keySet()).doesNotContainAnyElementsOf(CERTIFICATE.keySet());
        assertThat(reached().map(CaseStatus::clearance)).contains(Clearance.values());
        assertThat(reached().map(CaseStatus::certificate)).contains(Certificate.values());
    }

    private static Stream<CaseStatus> reached() {
        CaseStatus revoked = CaseStatus.START.after(CaseEvent.Kind.REVOKED);
        return Stream.of(
                        Stream.of(CaseStatus.START),
                        Stream.of(CaseEvent.Kind.values()).map(CaseStatus.START::after),
                        Stream.of(CaseEvent.Kind.values()).map(revoked::after))
                .flatMap(statuses -> statuses);
    }
}
