package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.facility.Facilities.applicant;
import static fi.clearance.validation.facility.Facilities.at;
import static fi.clearance.validation.facility.Facilities.basis;
import static fi.clearance.validation.facility.Facilities.decree;
import static fi.clearance.validation.facility.Facilities.duty;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.facility.DutyToObtain;
import fi.clearance.model.facility.FacilityApplicant.Role;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.facility.FacilityStanding;
import fi.clearance.model.facility.SupervisedActivity;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.facility.FacilityReading.SupervisedPoints;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("33.1:4, 34: what the law asks for at the edges of time")
class FacilityEdgesTest {

    @Test
    @DisplayName("34 no duty stands from a day before the decree that lays it down")
    void beforeDecree() {
        DutyToObtain obliged = duty().contractDecided(on("2023-06-01"))
                .decree(decree(LocalDate.parse("2024-01-01")))
                .build();
        Report report = FacilityValidators.DUTY_TO_OBTAIN.validate(obliged, Setting.on(DAY));
        assertThat(report.duties())
                .allSatisfy(owed -> assertThat(owed.since()).isAfterOrEqualTo(LocalDate.parse("2024-01-01")));
    }

    @Test
    @DisplayName("IQ-33-3 if both kinds of activity are needed, so is the wording of both")
    void bothPoints() {
        FacilityStanding standing = new FacilityStanding(
                applicant(Role.SUPERVISOR).supervises(SupervisedActivity.BOTH).build(),
                basis(Ground.SUPERVISION).build());
        Report report =
                FacilityValidators.STANDING.validate(standing, at("2018-06-01").with(SupervisedPoints.BOTH));
        assertThat(finding(report, "33.1:4").outcome().gaps())
                .containsExactly(new Gap.WordingNotHeld(Provision.of("21.1:5")));
    }
}
