package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.DAY;
import static fi.clearance.model.facility.FacilityExamples.application;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.facility.FacilityApplicant.Role;
import fi.clearance.model.party.ClearanceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the questions that an application for a facility clearance asks")
class FacilityApplicationQuestionsTest {

    private static final Consent CONSENT =
            Consent.builder().given(Occurrence.on(DAY)).build();

    private static ConsentUse use(FacilityApplicant applicant, Occurrence started) {
        return application().applicant(applicant).consent(CONSENT).build().consentUse(started);
    }

    private static ConsentUse facility(Answer bySubject, Occurrence started) {
        return new ConsentUse(
                ClearanceKind.FACILITY, CONSENT, bySubject, ConsentUse.Purpose.CLEARANCE, started, Answer.NOT_STATED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("one is about the standing of its applicant on its ground (33)")
    void standing(FacilityBasis.Ground ground) {
        FacilityApplicant applicant =
                FacilityApplicant.builder().role(Role.OBLIGED).build();
        FacilityBasis basis = FacilityBasis.builder().ground(ground).build();
        assertThat(application().applicant(applicant).basis(basis).build().standing())
                .isEqualTo(new FacilityStanding(applicant, basis));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("one is about its consent, a declaration as far as the subject applies (5.4, 35.2)")
    void consentUse(Role role) {
        FacilityApplicant applicant = FacilityApplicant.builder().role(role).build();
        Occurrence started = Occurrence.on(DAY.plusDays(1));
        assertThat(use(applicant, started)).isEqualTo(facility(applicant.bySubject(), started));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("so it is if the applicant who has an obligation is or is not the subject, whatever has started")
    void obliged(Answer isSubject) {
        FacilityApplicant applicant = FacilityApplicant.builder()
                .role(Role.OBLIGED)
                .isSubject(isSubject)
                .build();
        for (Occurrence.Absent started : Occurrence.Absent.values()) {
            assertThat(use(applicant, started)).isEqualTo(facility(isSubject, started));
        }
    }

    @Test
    @DisplayName("the one about its consent is about none that is stated while nothing is said of it")
    void noConsent() {
        assertThat(application().build().consentUse(Occurrence.NOT_STATED).consent())
                .isEqualTo(Consent.NOT_STATED);
    }
}
