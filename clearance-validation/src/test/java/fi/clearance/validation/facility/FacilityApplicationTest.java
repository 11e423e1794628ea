package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.facility.Facilities.applicant;
import static fi.clearance.validation.facility.Facilities.application;
import static fi.clearance.validation.facility.Facilities.assessed;
import static fi.clearance.validation.facility.Facilities.at;
import static fi.clearance.validation.facility.Facilities.company;
import static fi.clearance.validation.facility.Facilities.subcontractor;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.Assessment;
import fi.clearance.model.facility.FacilityApplicant.Role;
import fi.clearance.model.facility.FacilityApplication;
import fi.clearance.model.facility.Subcontractor;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Reports;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("35: what an application for a facility clearance says")
class FacilityApplicationTest {

    private static Report says(FacilityApplication.Builder application, String day) {
        return FacilityValidators.APPLICATION.validate(application.build(), at(day));
    }

    private static Report says(FacilityApplication.Builder application) {
        return says(application, "2024-01-15");
    }

    @Test
    @DisplayName("C08 a level is to be shown, and the criterion by which it is assessed is missing")
    void criterion() {
        FacilityApplication.Builder shown = application().levelToBeShown(Answer.YES);
        assertThat(notMet(says(shown, "2024-06-11"))).containsExactly("35.1:4/criterion");
        assertThat(open(says(shown.criterion("Katakri"), "2024-06-11"))).isEmpty();
    }

    @Test
    @DisplayName("C10 the assessment of a consultant who is not approved calls for no copy")
    void notApproved() {
        assertThat(open(says(application(), "2024-06-12"))).isEmpty();
        assertThat(Reports.kind(says(application(), "2024-06-12"), "35.1:5/copy"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        Assessment unsaid = Assessment.builder().certificateGiven(Answer.NO).build();
        assertThat(notMet(says(application().assessment(unsaid), "2024-06-12"))).containsExactly("35.1:5");
    }

    @ParameterizedTest
    @CsvSource({
        "YES, false, NOT_MET",
        "YES, true, MET",
        "NO, false, MET",
        "NOT_STATED, false, UNDETERMINED",
        "NOT_STATED, true, MET"
    })
    @DisplayName("35.1:5 that of an approved body calls for a copy of the certificate, if one was given on it")
    void approved(Answer given, boolean attached, OutcomeKind expected) {
        Assessment assessment =
                assessed().certificateGiven(given).certificateAttached(attached).build();
        assertThat(Reports.kind(says(application().assessment(assessment)), "35.1:5/copy"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"YES, NOT_MET", "NO, MET", "NOT_STATED, UNDETERMINED"})
    @DisplayName("35.1:2 an application names the subcontractors with whom the company means to work, if with any")
    void subcontractorsNamed(Answer planned, OutcomeKind expected) {
        FacilityApplication.Builder silent = application().subcontractorsPlanned(planned);
        assertThat(Reports.kind(says(silent), "35.1:2")).isEqualTo(expected);
    }

    /** What is left out of a complete application, and the provision that asks for it. */
    record Omission(String provision, UnaryOperator<FacilityApplication.Builder> leaveOut) {
        @Override
        public String toString() {
            return provision;
        }
    }

    static Stream<Omission> omissions() {
        return Stream.of(
                new Omission(
                        "35.1:1/name",
                        it -> it.subject(company().name(Optional.empty()).build())),
                new Omission(
                        "35.1:1/identifiers",
                        it -> it.subject(company().businessId(Optional.empty()).build())),
                new Omission(
                        "35.1:1/contact",
                        it -> it.subject(
                                company().contactDetails(Optional.empty()).build())),
                new Omission("35.1:2", it -> it.subcontractorsPlanned(Answer.YES)),
                new Omission("35.1:3", it -> it.accountsForConditions(false)),
                new Omission("35.1:4", it -> it.levelToBeShown(Answer.NOT_STATED)),
                new Omission(
                        "35.1:5",
                        it -> it.assessment(
                                Assessment.builder().certificateGiven(Answer.NO).build())),
                new Omission("35.2", it -> it.consentAttached(false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("omissions")
    @DisplayName("35 each thing that an application leaves out is missing from it, and nothing else is")
    void omitted(Omission omission) {
        assertThat(open(says(application()))).isEmpty();
        assertThat(open(says(omission.leaveOut.apply(application())))).containsExactly(omission.provision);
        assertThat(notMet(says(omission.leaveOut.apply(application())))).containsExactly(omission.provision);
    }

    @Test
    @DisplayName("35.1:1 a foreign register number identifies a company as well as a business id")
    void otherIdentifier() {
        FacilityApplication.Builder foreign = application()
                .subject(company()
                        .businessId(Optional.empty())
                        .otherIdentifier("HRB 12345")
                        .build());
        assertThat(open(says(foreign))).isEmpty();
    }

    /** What is left out about the second of two subcontractors. */
    record OfSubcontractor(String provision, UnaryOperator<Subcontractor.Builder> leaveOut) {
        @Override
        public String toString() {
            return provision;
        }
    }

    static Stream<OfSubcontractor> ofSubcontractors() {
        return Stream.of(
                new OfSubcontractor(
                        "35.1:2/name",
                        it -> it.company(company().name(Optional.empty()).build())),
                new OfSubcontractor(
                        "35.1:2/identifiers",
                        it -> it.company(company().businessId(Optional.empty()).build())),
                new OfSubcontractor(
                        "35.1:2/contact",
                        it -> it.company(
                                company().contactDetails(Optional.empty()).build())),
                new OfSubcontractor("35.1:2/share", it -> it.share(Optional.empty())),
                new OfSubcontractor(
                        "35.1:5",
                        it -> it.assessment(
                                Assessment.builder().certificateGiven(Answer.NO).build())),
                new OfSubcontractor(
                        "35.1:5/copy", it -> it.assessment(assessed().build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofSubcontractors")
    @DisplayName("35.1:2 35.1:5 what is missing about one subcontractor is found there")
    void aboutSubcontractor(OfSubcontractor omission) {
        FacilityApplication.Builder two = application()
                .subcontractorsPlanned(Answer.YES)
                .subcontractors(List.of(
                        subcontractor().build(),
                        omission.leaveOut.apply(subcontractor()).build()));
        Report report = says(two);
        assertThat(report.findings(OutcomeKind.NOT_MET))
                .extracting(
                        finding -> finding.path() + " " + finding.rule().norm().id())
                .containsExactly(
                        omission.provision.startsWith("35.1:5")
                                ? "subcontractors[1].assessment " + omission.provision
                                : "subcontractors[1] " + omission.provision);
    }

    @Test
    @DisplayName("35.1:5 the copy about an assessed subcontractor is attached")
    void subcontractorsCopy() {
        FacilityApplication.Builder copied = application()
                .subcontractorsPlanned(Answer.YES)
                .addSubcontractor(subcontractor()
                        .assessment(assessed().certificateAttached(true).build())
                        .build());
        assertThat(open(says(copied))).isEmpty();
    }

    @Test
    @DisplayName("35.2 the company's consent is attached unless the company applies, in whatever role")
    void consentAttached() {
        for (Role role : Role.values()) {
            FacilityApplication.Builder bare =
                    application().applicant(applicant(role).build()).consentAttached(false);
            assertThat(notMet(says(bare)).contains("35.2")).as("%s", role).isEqualTo(role != Role.SUBJECT);
        }
        FacilityApplication.Builder obligedItself = application()
                .applicant(applicant(Role.OBLIGED).isSubject(Answer.YES).build())
                .consentAttached(false);
        assertThat(open(says(obligedItself))).isEmpty();
    }
}
