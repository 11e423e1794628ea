package fi.clearance.model.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a personnel clearance")
class PersonnelClearanceTest {

    @Test
    @DisplayName("level and authority are mandatory, everything else is not stated")
    void mandatory() {
        PersonnelClearance clearance = PersonnelClearance.builder()
                .level(Level.CONCISE)
                .authority(Authority.DEFENCE_COMMAND)
                .build();
        assertThat(clearance.relative()).isEmpty();
        assertThat(clearance.personGroup()).isEqualTo(PersonGroup.NOT_STATED);
        assertThat(clearance.highestClasses()).isEqualTo(Answer.NOT_STATED);
        assertThat(clearance.foreignTiesBasis()).isEqualTo(ForeignTiesBasis.NOT_STATED);
        assertThat(clearance.consent()).isEqualTo(Occurrence.NOT_STATED);
        assertThat(clearance.foreignTiesConsent()).isEqualTo(Occurrence.NOT_STATED);
        assertThat(clearance.foreignTiesEmerged()).isEqualTo(Occurrence.NOT_STATED);
        assertThat(clearance.judgements()).isEmpty();
        PersonnelClearance.Builder nothing = PersonnelClearance.builder();
        assertThatIllegalStateException().isThrownBy(nothing::build).withMessageContainingAll("level", "authority");
    }

    @Test
    @DisplayName("the levels run from the narrowest to the widest")
    void levels() {
        assertThat(Level.values()).containsExactly(Level.CONCISE, Level.STANDARD, Level.COMPREHENSIVE);
        assertThat(Level.STANDARD).isGreaterThan(Level.CONCISE).isLessThan(Level.COMPREHENSIVE);
    }

    @Test
    @DisplayName("two groups of persons have a task of the Defence Forces' own; a contractor has not")
    void defenceForces() {
        assertThat(Stream.of(PersonGroup.values()).filter(PersonGroup::isInDefenceForces))
                .containsExactly(PersonGroup.CHOSEN_FOR_DEFENCE_FORCES, PersonGroup.PERFORMS_DEFENCE_FORCES_TASK);
    }
}
