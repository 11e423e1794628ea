package org.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.Participation;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a desk asks")
class DeskTest {

    private final Desk desk = new Desk(LocalDate.of(2024, 3, 15));

    @Test
    @DisplayName("whether an application is complete: it is, and is not without its consent document")
    void complete() {
        PersonnelApplication application = Samples.application();
        assertThat(desk.complete(application).verdict()).isEqualTo(OutcomeKind.MET);
        PersonnelApplication bare = PersonnelApplication.builder()
                .from(application)
                .consentAttached(false)
                .build();
        assertThat(desk.complete(bare).findings(OutcomeKind.NOT_MET))
                .extracting(Finding::toString)
                .containsExactly("17.1/consent NOT_MET");
    }

    @Test
    @DisplayName("whether a datum may be used: it may not, for a reason in three languages")
    void usable() {
        Report report = desk.usable(Samples.debt());
        assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(report.explain(Locale.forLanguageTag("fi"))).contains("30 §: EI TÄYTY");
        assertThat(report.explain(Locale.forLanguageTag("sv"))).contains("30 §: UPPFYLLS INTE");
        assertThat(report.explain(Locale.ENGLISH)).contains("section 30: NOT MET");
        assertThat(report.explain(Locale.GERMAN)).isEqualTo(report.explain(Locale.ENGLISH));
    }

    @Test
    @DisplayName("until when a certificate is valid: a leap day has its anniversary on 28 February")
    void validUntil() {
        assertThat(desk.validUntil(Samples.certificate())).contains(LocalDate.of(2025, 2, 28));
    }

    @Test
    @DisplayName("in which ways counsel may take part: without an agreement, beside the client only")
    void open() {
        assertThat(desk.open(Samples.interview()))
                .containsExactly(Participation.Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE);
    }

    @Test
    @DisplayName("as a module of its own, if it is built as one")
    void module() {
        Module desk = Desk.class.getModule();
        assertThat(desk.isNamed()).isEqualTo(Report.class.getModule().isNamed());
        assertThat(desk.isNamed()).isEqualTo(Boolean.getBoolean("desk.module"));
    }
}
