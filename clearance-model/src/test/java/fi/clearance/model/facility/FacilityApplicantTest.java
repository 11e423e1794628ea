package fi.clearance.model.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.FacilityApplicant.Role;
import fi.clearance.model.party.Organisation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("who applies for a facility clearance (33)")
class FacilityApplicantTest {

    private static FacilityApplicant.Builder applicant(Role role, Answer isSubject) {
        return FacilityApplicant.builder().role(role).isSubject(isSubject);
    }

    /** Whether somebody in a role is the subject; not stated for the roles that leave it open. */
    private static Answer byRole(Role role) {
        return switch (role) {
            case SUBJECT -> Answer.YES;
            case CONTRACTING_AUTHORITY, PROCUREMENT_UNIT, SHARED_SERVICE_UNIT, SUPERVISOR -> Answer.NO;
            case OBLIGED, OTHER -> Answer.NOT_STATED;
        };
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is the subject by the role, or as stated where the role leaves it open, and cannot contradict it")
    void bySubject(Role role) {
        Answer byRole = byRole(role);
        assertThat(Answer.values()).allSatisfy(stated -> {
            FacilityApplicant.Builder builder = applicant(role, stated);
            if (byRole != Answer.NOT_STATED && stated != Answer.NOT_STATED && stated != byRole) {
                assertThatIllegalArgumentException()
                        .isThrownBy(builder::build)
                        .withMessage(
                                "applicant: what is said of its being the subject contradicts its role " + role.name());
            } else {
                assertThat(builder.build().bySubject()).isEqualTo(byRole == Answer.NOT_STATED ? stated : byRole);
                assertThat(builder.build().isSubject()).isEqualTo(stated);
            }
        });
    }

    @Test
    @DisplayName("prints the role, and of the body no more than the bare word")
    void prints() {
        assertThat(FacilityApplicant.builder()
                        .role(Role.OBLIGED)
                        .organisation(Organisation.builder()
                                .name("Toiminimi Maija Meikäläinen")
                                .build())
                        .build()
                        .toString())
                .contains("role=OBLIGED", "organisation=Organisation,")
                .doesNotContain("Maija");
    }
}
