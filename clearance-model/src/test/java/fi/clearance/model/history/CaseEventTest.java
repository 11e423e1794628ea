package fi.clearance.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.certificate.CertificateValidity.Term;
import fi.clearance.model.statute.Provision;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("an event in a case")
class CaseEventTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    private static CaseEvent.Builder event(CaseEvent.Kind kind) {
        return CaseEvent.builder().on(DAY).kind(kind);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("of every kind can be made with nothing but its day")
    void of(CaseEvent.Kind kind) {
        CaseEvent event = CaseEvent.of(DAY, kind);
        assertThat(event.on()).isEqualTo(DAY);
        assertThat(event.kind()).isEqualTo(kind);
        assertThat(event.validUntil()).isEmpty();
        assertThat(event.term()).isEqualTo(Term.GENERAL);
        assertThat(event).isEqualTo(event(kind).build()).isNotEqualTo(CaseEvent.of(DAY.plusDays(1), kind));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("rests on a subsection that is in force")
    void provision(CaseEvent.Kind kind) {
        Provision provision = kind.provision();
        assertThat(provision).isSameAs(Provision.of(provision.id()));
        assertThat(provision.kind()).isEqualTo(Provision.Kind.MOMENT);
        assertThat(provision.isInForce(DAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    @DisplayName("on the first and the last day of the calendar is an event")
    void bounds(LocalDate day) {
        assertThat(CaseEvent.of(day, CaseEvent.Kind.APPLIED).on()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "+999999999-12-31"})
    @DisplayName("in a year outside 1 to 9999 is refused by both ways of making it")
    void badYear(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseEvent.of(day, CaseEvent.Kind.APPLIED))
                .withMessage("year " + day.getYear() + ": must be between 1 and 9999");
        CaseEvent.Builder builder = event(CaseEvent.Kind.APPLIED).on(day);
        assertThatIllegalArgumentException().isThrownBy(builder::build);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("that gives a certificate has a validity and a term, in every combination (53.1)")
    void certificate(Term term) {
        CaseEvent.Builder given = event(CaseEvent.Kind.CERTIFICATE_GIVEN).term(term);
        assertThat(given.build().term()).isEqualTo(term);
        assertThat(given.build().validUntil()).isEmpty();
        CaseEvent limited = given.validUntil(DAY.plusYears(1)).build();
        assertThat(limited.term()).isEqualTo(term);
        assertThat(limited.validUntil()).contains(DAY.plusYears(1));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CERTIFICATE_GIVEN")
    @DisplayName("of any other kind has neither, and the refusal names the kind (53.1)")
    void noCertificate(CaseEvent.Kind kind) {
        refused(kind, event(kind).validUntil(DAY.plusYears(1)));
        for (Term term : Term.values()) {
            refused(kind, event(kind).term(term).validUntil(DAY.plusYears(1)));
        }
        assertThat(Stream.of(Term.values()).filter(term -> term != Term.GENERAL))
                .allSatisfy(term -> refused(kind, event(kind).term(term)));
        assertThat(event(kind).term(Term.GENERAL).build()).isEqualTo(CaseEvent.of(DAY, kind));
    }

    private static void refused(CaseEvent.Kind kind, CaseEvent.Builder builder) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("event " + kind + ": only a certificate has a validity and a term");
    }
}
