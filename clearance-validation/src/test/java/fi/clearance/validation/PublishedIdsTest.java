package fi.clearance.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.PublishedIds;
import fi.clearance.validation.application.ApplicationReading;
import fi.clearance.validation.certificate.CertificateReading;
import fi.clearance.validation.data.DataReading;
import fi.clearance.validation.facility.FacilityReading;
import fi.clearance.validation.party.PartyReading;
import fi.clearance.validation.register.RegisterReading;
import fi.clearance.validation.statute.Ledger;
import fi.clearance.validation.statute.Rules;
import fi.clearance.validation.tie.TieReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ids are never used again and never vanish silently")
class PublishedIdsTest {

    private static final List<Reading> READINGS = Stream.of(
                    PartyReading.ALL,
                    ApplicationReading.ALL,
                    DataReading.ALL,
                    TieReading.ALL,
                    FacilityReading.ALL,
                    CertificateReading.ALL,
                    RegisterReading.ALL)
            .<Reading>flatMap(List::stream)
            .toList();

    private static PublishedIds list() throws IOException {
        try (InputStream table = Objects.requireNonNull(PublishedIdsTest.class.getResourceAsStream("ids.tsv"))) {
            return PublishedIds.read(table);
        }
    }

    private static PublishedIds ids(String... lines) {
        String table = "kind\tid\tconstant\tretired\n" + String.join("\n", lines);
        return PublishedIds.read(new ByteArrayInputStream(table.getBytes(UTF_8)));
    }

    @Test
    @DisplayName("the list ids.tsv and the Act’s rules, questions, readings and ledger name the same ones")
    void bothWays() throws IOException {
        List<String> toDo = list().toDo(
                        Rules.all(), Question.all(), READINGS, Ledger.ofTheAct().entries());
        assertThat(toDo).withFailMessage(String.join("\n", toDo)).isEmpty();
        assertThat(list().twice()).isEmpty();
    }

    @Test
    @DisplayName("a line that differs is told with what to do about it")
    void told() {
        Question tenthAnniversary = Question.of("Q-01");
        PublishedIds ids = ids(
                "question\tQ-01\t\t",
                "question\tQ-0\t\t",
                "question\tQ-0a\t\t0.2.0",
                "reading\tQ-01=USABLE\tvalidation.data.DataReading.Anniversary.USABLE\t");
        assertThat(ids.toDo(
                        List.of(), List.of(tenthAnniversary), List.of(DataReading.TenthAnniversary.USABLE), List.of()))
                .satisfiesExactly(
                        gone -> assertThat(gone).startsWith("Gone: question Q-0."),
                        changed -> assertThat(changed).startsWith("Changed: reading Q-01=USABLE"));
        assertThat(ids().toDo(List.of(), List.of(tenthAnniversary), List.of(), List.of()))
                .containsExactly("New: question Q-01. Add the line \"question\tQ-01\t\t\".");
        assertThat(ids("question\tQ-01\t\t0.2.0").toDo(List.of(), List.of(tenthAnniversary), List.of(), List.of()))
                .singleElement()
                .asString()
                .startsWith("Used again: question Q-01 was retired by 0.2.0.");
        assertThat(ids("unit\t1.1\t\t0.2.0", "unit\t1.1\t\t").twice()).containsExactly("unit 1.1");
    }
}
