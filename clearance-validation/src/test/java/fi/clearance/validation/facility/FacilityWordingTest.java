package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.facility.Facilities.applicant;
import static fi.clearance.validation.facility.Facilities.at;
import static fi.clearance.validation.facility.Facilities.basis;
import static fi.clearance.validation.facility.Facilities.commitment;
import static fi.clearance.validation.facility.Facilities.duty;
import static fi.clearance.validation.facility.Facilities.ground;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.FacilityApplicant.Role;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.facility.FacilityStanding;
import fi.clearance.model.facility.SupervisedActivity;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("33, 34, 36, 40: from which day the wordings are held")
class FacilityWordingTest {

    private static void notHeld(Finding finding, String provision) {
        assertThat(finding.outcome().kind()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(finding.outcome().gaps()).containsExactly(new Gap.WordingNotHeld(Provision.of(provision)));
    }

    private static Report standing(Role role, String day) {
        return FacilityValidators.STANDING.validate(
                new FacilityStanding(
                        applicant(role).build(), basis(role, Ground.PRESCRIBED).build()),
                at(day));
    }

    @ParameterizedTest
    @CsvSource({"CONTRACTING_AUTHORITY, 33.1:2", "PROCUREMENT_UNIT, 33.1:3", "SHARED_SERVICE_UNIT, 33.1:3"})
    @DisplayName("33.1:2 and whoever stands in for the authority: from 1 January 2020")
    void contract(Role role, String rule) {
        notHeld(finding(standing(role, "2019-12-31"), rule), "33.1:2");
        assertThat(standing(role, "2020-01-01").verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("33.1:1 33.2 the other points have stood since the Act came into force, whatever became of 33.1:2")
    void otherStanding() {
        assertThat(standing(Role.OBLIGED, "2015-01-01").verdict()).isEqualTo(OutcomeKind.MET);
        FacilityStanding supervisesToo = new FacilityStanding(
                applicant(Role.OBLIGED).supervises(SupervisedActivity.NUCLEAR).build(),
                basis(Ground.PRESCRIBED).build());
        assertThat(FacilityValidators.STANDING.verdict(supervisesToo, at("2015-01-01")))
                .isEqualTo(OutcomeKind.MET);
        FacilityStanding abroad = new FacilityStanding(
                applicant(Role.SUBJECT).build(), basis(Ground.BUSINESS_ABROAD).build());
        assertThat(FacilityValidators.STANDING.verdict(abroad, at("2015-01-01")))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("34 from 1 January 2020")
    void duty34() {
        Report before = FacilityValidators.DUTY_TO_OBTAIN.validate(
                duty().contractDecided(on("2019-06-01")).build(), at("2019-12-31"));
        notHeld(finding(before, "34.1"), "34.1");
        notHeld(finding(before, "34.1/companies"), "34.1");
        assertThat(kind(FacilityValidators.DUTY_TO_OBTAIN.validate(duty().build(), at("2020-01-01")), "34.1"))
                .isEqualTo(OutcomeKind.OUTSTANDING);
    }

    private static Report grounds(FacilityBasis.Builder basis, String day) {
        return FacilityValidators.GROUND.validate(ground(basis), at(day));
    }

    @Test
    @DisplayName("36.1:2 from 1 January 2020")
    void contractGround() {
        notHeld(finding(grounds(basis(Ground.CONTRACT), "2019-12-31"), "36.1:2"), "36.1:2");
        assertThat(grounds(basis(Ground.CONTRACT), "2020-01-01").verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("36.1:3 from 1 January 2017")
    void supervision() {
        FacilityBasis.Builder explosives = basis(Ground.SUPERVISION);
        notHeld(finding(grounds(explosives, "2016-12-31"), "36.1:3"), "36.1:3");
        assertThat(grounds(explosives, "2017-01-01").verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("21.1:5 what nuclear activity means, from 21 December 2020: standing and ground lean on it")
    void nuclear() {
        FacilityBasis.Builder nuclear = basis(Ground.SUPERVISION).activity(SupervisedActivity.NUCLEAR);
        notHeld(finding(grounds(nuclear, "2020-12-20"), "36.1:3"), "21.1:5");
        assertThat(grounds(nuclear, "2020-12-21").verdict()).isEqualTo(OutcomeKind.MET);
        FacilityStanding supervisor = new FacilityStanding(
                applicant(Role.SUPERVISOR)
                        .supervises(SupervisedActivity.NUCLEAR)
                        .build(),
                nuclear.build());
        notHeld(finding(FacilityValidators.STANDING.validate(supervisor, at("2020-12-20")), "33.1:4"), "21.1:5");
        assertThat(FacilityValidators.STANDING.verdict(supervisor, at("2020-12-21")))
                .isEqualTo(OutcomeKind.MET);
    }

    @ParameterizedTest
    @CsvSource({"BOTH, NONE", "EXPLOSIVES, NUCLEAR", "NUCLEAR, EXPLOSIVES", "NONE, BOTH"})
    @DisplayName("36.1:3 whoever comes under both points needs the wording of one, and explosives carried it before")
    void eitherPoint(SupervisedActivity activity, SupervisedActivity access) {
        FacilityBasis.Builder both =
                basis(Ground.SUPERVISION).activity(activity).access(access);
        assertThat(grounds(both, "2020-12-20").verdict()).isEqualTo(OutcomeKind.MET);
        FacilityStanding supervisor = new FacilityStanding(
                applicant(Role.SUPERVISOR).supervises(SupervisedActivity.BOTH).build(), both.build());
        assertThat(FacilityValidators.STANDING.verdict(supervisor, at("2020-12-20")))
                .isEqualTo(OutcomeKind.MET);
    }

    @ParameterizedTest
    @CsvSource({"PRESCRIBED", "PROJECT_OR_TENDER_ABROAD", "BUSINESS_ABROAD"})
    @DisplayName("36.1:1 36.2 the other grounds have stood since the Act came into force, whatever became of the rest")
    void otherGrounds(Ground ground) {
        assertThat(grounds(basis(ground), "2015-01-01").verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("61.1 from 1 June 2020")
    void breach() {
        Report before = FacilityValidators.COMMITMENT.validate(
                commitment().given(on("2019-06-01")).broken(Answer.YES).build(), at("2020-05-31"));
        notHeld(finding(before, "61.1/s4"), "61.1");
        assertThat(kind(
                        FacilityValidators.COMMITMENT.validate(
                                commitment()
                                        .given(on("2019-06-01"))
                                        .broken(Answer.YES)
                                        .build(),
                                at("2020-06-01")),
                        "61.1/s4"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }
}
