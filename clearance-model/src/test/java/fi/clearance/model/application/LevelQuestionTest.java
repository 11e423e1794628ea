package fi.clearance.model.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Person;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the question whether a clearance may be made at a level")
class LevelQuestionTest {

    private static final PersonnelApplication APPLICATION = PersonnelApplication.builder()
            .on(LocalDate.of(2024, 3, 15))
            .level(Level.STANDARD)
            .applicant(Applicant.builder().role(Applicant.Role.EMPLOYER).build())
            .subject(Person.builder().name("Maija Meikäläinen").build())
            .task(Task.builder().build())
            .build();

    private static Intake intake(ClearanceKind kind, Assignment.Part part) {
        return Intake.builder()
                .assignment(Assignment.builder()
                        .kind(kind)
                        .maker(Authority.SUPO)
                        .part(part)
                        .build())
                .build();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEMS_ASSESSMENT")
    @DisplayName("can be asked about a personnel clearance at every level, whatever the level applied for")
    void personnel(Assignment.Part part) {
        Intake intake = intake(ClearanceKind.PERSONNEL, part);
        assertThat(Level.values())
                .allSatisfy(level -> assertThat(new LevelQuestion(APPLICATION, intake, level).level())
                        .isEqualTo(level));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is refused about a facility clearance or any part of one, which has no level")
    void facility(Assignment.Part part) {
        refused(intake(ClearanceKind.FACILITY, part));
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEMS_ASSESSMENT")
    @DisplayName("is refused about an assessment of information systems, of whatever it is said to be a part")
    void systems(Assignment.Part part) {
        refused(intake(ClearanceKind.PERSONNEL, part));
    }

    private static void refused(Intake intake) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelQuestion(APPLICATION, intake, Level.STANDARD))
                .withMessage("intake: only a personnel clearance has a level");
    }
}
