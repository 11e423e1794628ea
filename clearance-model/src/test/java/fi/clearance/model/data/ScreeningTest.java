package fi.clearance.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a screening")
class ScreeningTest {

    private static final Person SUBJECT = Person.builder().name("Maija").build();
    private static final PersonnelClearance CLEARANCE = PersonnelClearance.builder()
            .level(Level.STANDARD)
            .authority(Authority.SUPO)
            .build();
    private static final Datum ADDRESS = datum(DataSource.POPULATION_INFORMATION_SYSTEM);
    private static final Datum DEBT = datum(DataSource.ENFORCEMENT_REGISTER);

    private static Datum datum(DataSource source) {
        return Datum.builder().source(source).about(Topic.OTHER).build();
    }

    @Test
    @DisplayName("there is one question of use for each datum, in order, the same datum twice included")
    void uses() {
        Screening screening = new Screening(SUBJECT, CLEARANCE, List.of(DEBT, ADDRESS, DEBT));
        DataUse debt = new DataUse(SUBJECT, CLEARANCE, DEBT);
        assertThat(screening.uses()).containsExactly(debt, new DataUse(SUBJECT, CLEARANCE, ADDRESS), debt);
        assertThat(new Screening(SUBJECT, CLEARANCE, List.of()).uses()).isEmpty();
    }

    @Test
    @DisplayName("the list is copied, and nobody can change it afterwards")
    void copied() {
        List<Datum> found = new ArrayList<>(List.of(ADDRESS));
        Screening screening = new Screening(SUBJECT, CLEARANCE, found);
        found.add(DEBT);
        assertThat(screening.data()).containsExactly(ADDRESS);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> screening.data().add(DEBT));
    }

    @Test
    @DisplayName("a screening prints how many data there are, a question of use the source of its datum")
    void prints() {
        Screening screening = new Screening(SUBJECT, CLEARANCE, List.of(DEBT, ADDRESS));
        assertThat(screening).hasToString("Screening{data=2}");
        assertThat(screening.uses().get(0)).hasToString("DataUse{source=ENFORCEMENT_REGISTER}");
    }
}
