package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.assignment;
import static fi.clearance.model.facility.FacilityExamples.clearance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.application.Acceptance;
import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Assignment.Part;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Organisation;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("what a facility clearance does not fit together with")
class FacilityClearanceRefusalTest {

    private static final Acceptance ACCEPTANCE =
            Acceptance.builder().by(Authority.SUPO).level(Level.STANDARD).build();
    private static final LevelMove MOVE =
            LevelMove.builder().to(Level.STANDARD).by(Authority.SUPO).build();

    private static final String OTHER_AUTHORITY =
            "extensions and commitment: must be of the authority that makes the clearance";

    private static Intake.Builder about(ClearanceKind kind, Part part) {
        return Intake.builder().assignment(assignment(kind, part));
    }

    private static void refused(FacilityClearance.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an intake of a personnel clearance, or of nothing but the assessment of information systems")
    void intake(Part part) {
        FacilityClearance.Builder facility =
                clearance().intake(about(ClearanceKind.FACILITY, part).build());
        if (part == Part.SYSTEMS_ASSESSMENT) {
            refused(facility, "intake: must be that of a facility clearance");
        } else {
            assertThat(facility.build().intake().assignment()).isEqualTo(assignment(ClearanceKind.FACILITY, part));
        }
        refused(
                clearance().intake(about(ClearanceKind.PERSONNEL, part).build()),
                "intake: must be that of a facility clearance");
    }

    static Stream<Intake> personnelIntakes() {
        return Stream.of(
                about(ClearanceKind.FACILITY, Part.CLEARANCE)
                        .acceptance(ACCEPTANCE)
                        .build(),
                about(ClearanceKind.FACILITY, Part.CLEARANCE).move(MOVE).build(),
                about(ClearanceKind.FACILITY, Part.CLEARANCE)
                        .acceptance(ACCEPTANCE)
                        .move(MOVE)
                        .build());
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("an intake that accepts a task, moves the level, or does both (22, 24)")
    void personnelIntakes(Intake intake) {
        refused(
                clearance().intake(intake),
                "intake: only for a personnel clearance are tasks accepted and levels moved");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an assessment of information systems that is none, or belongs to a personnel clearance (9.4)")
    void systemsAssessment(Part part) {
        for (ClearanceKind kind : ClearanceKind.values()) {
            Assignment assessment = assignment(kind, part);
            FacilityClearance.Builder builder = clearance().systemsAssessment(assessment);
            if (kind == ClearanceKind.FACILITY && part == Part.SYSTEMS_ASSESSMENT) {
                assertThat(builder.build().systemsAssessment()).hasValue(assessment);
            } else {
                refused(
                        builder,
                        "systems assessment: must be the assessment of information systems in a facility clearance");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an extension or a commitment of another authority than the one that makes it (36.3, 40)")
    void makers(Authority maker) {
        SubcontractorExtension own = extension(maker);
        Commitment commitment = Commitment.builder().maker(maker).build();
        for (Authority authority : Authority.values()) {
            FacilityClearance.Builder extended = clearance(authority).addExtension(own);
            FacilityClearance.Builder committed = clearance(authority).commitment(commitment);
            if (authority == maker) {
                assertThat(extended.build().extensions()).containsExactly(own);
                assertThat(committed.build().commitment()).hasValue(commitment);
            } else {
                refused(extended, OTHER_AUTHORITY);
                refused(clearance(authority).addExtensions(extension(authority), own), OTHER_AUTHORITY);
                refused(clearance(authority).addExtensions(own, extension(authority)), OTHER_AUTHORITY);
                refused(committed, OTHER_AUTHORITY);
            }
        }
    }

    private static SubcontractorExtension extension(Authority maker) {
        return SubcontractorExtension.builder()
                .maker(maker)
                .subcontractor(Organisation.NOT_STATED)
                .build();
    }
}
