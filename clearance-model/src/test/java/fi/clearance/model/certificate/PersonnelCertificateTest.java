package fi.clearance.model.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Person;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a personnel security clearance certificate (44)")
class PersonnelCertificateTest {

    private static PersonnelCertificate.Builder certificate() {
        return PersonnelCertificate.builder()
                .subject(Person.builder().name("Maija Meikäläinen").build())
                .date(LocalDate.of(2024, 3, 15))
                .issuer(Authority.DEFENCE_COMMAND)
                .validUntil(LocalDate.of(2029, 3, 14))
                .access(SecurityClass.II);
    }

    @Test
    @DisplayName("the tasks for which it is given are there, in order, but never printed (44.1)")
    void tasks() {
        PersonnelCertificate certificate = certificate()
                .maker(Authority.SUPO)
                .addTasks("reactor operator", "key keeper")
                .build();
        assertThat(certificate.tasks()).containsExactly("reactor operator", "key keeper");
        assertThat(certificate.toString())
                .contains("SUPO", "2024-03-15", "DEFENCE_COMMAND", "2029-03-14", "II")
                .doesNotContain("reactor", "operator", "key keeper", "Maija");
    }

    @Test
    @DisplayName("two that differ in nothing but the tasks are different (44.1)")
    void equality() {
        PersonnelCertificate certificate = certificate().maker(Authority.SUPO).build();
        assertThat(PersonnelCertificate.builder()
                        .from(certificate)
                        .addTask("reactor operator")
                        .build())
                .isNotEqualTo(certificate);
    }

    @Test
    @DisplayName("a refusal of one without a maker does not repeat the tasks")
    void refused() {
        PersonnelCertificate.Builder noMaker = certificate().addTask("reactor operator");
        assertThatIllegalStateException()
                .isThrownBy(noMaker::build)
                .withMessageContaining("[maker]")
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("reactor"));
    }

    @Test
    @DisplayName("the most protected security class comes first (44.2:3)")
    void classes() {
        assertThat(SecurityClass.values())
                .containsExactly(SecurityClass.I, SecurityClass.II, SecurityClass.III, SecurityClass.IV);
    }
}
