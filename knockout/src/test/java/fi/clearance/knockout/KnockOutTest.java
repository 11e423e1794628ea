package fi.clearance.knockout;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.CasesPerUnit;
import fi.clearance.migri.Bulletin;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Person;
import fi.clearance.validation.KnockOuts;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Removal;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.ConciseSourceRule;
import fi.clearance.validation.data.DataValidators;
import fi.clearance.validation.statute.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("without a rule, or without one of its conditions, a case turns red")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnockOutTest {

    private static final Path PROJECT = Path.of(System.getProperty("knockout.project"));
    private static final Path OF_THE_ACT = PROJECT.resolve(
            "clearance-validation/src/test/resources/fi/clearance/validation/statute/cases-per-unit.tsv");
    private static final Path OF_THE_BULLETIN =
            PROJECT.resolve("migri-remote/src/test/resources/fi/clearance/migri/cases-per-unit.tsv");

    private final Run run = new Run();

    @BeforeAll
    void knockOutEach() {
        run.knockOutEach();
    }

    @Test
    @DisplayName("what no case notices is on the list with a reason, and nothing else is on it")
    void unnoticed() throws IOException {
        Map<String, String> explained = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PROJECT.resolve("knockout/unnoticed.tsv"))) {
            String[] cells = line.split("\t", -1);
            explained.put(cells[0], cells[1]);
        }
        assertThat(run.unnoticed()).containsExactlyInAnyOrderElementsOf(explained.keySet());
        assertThat(explained.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    @DisplayName("the tables tell how many cases hold each unit")
    void tables() throws IOException {
        check(Ledger.ofTheAct(), OF_THE_ACT);
        check(Bulletin.ledger(), OF_THE_BULLETIN);
    }

    @Test
    @DisplayName("a rule that is prepared for some facts is missing on every day")
    void prepared() {
        DataUse use = new DataUse(
                Person.builder().build(),
                PersonnelClearance.builder()
                        .level(Level.CONCISE)
                        .authority(Authority.SUPO)
                        .build(),
                Datum.builder()
                        .source(DataSource.ENFORCEMENT_REGISTER)
                        .about(Topic.ASSETS_DEBTS_AND_COMMITMENTS)
                        .build());
        Setting at = Setting.on(LocalDate.of(2025, Month.JANUARY, 1));
        assertThat(DataValidators.DATA_USE.verdict(use, at)).isEqualTo(OutcomeKind.NOT_MET);
        Removal.of(KnockOuts.of(List.of(ConciseSourceRule.FIRST_TEN_POINTS)).get(0));
        try {
            assertThat(DataValidators.DATA_USE.verdict(use, at)).isNotEqualTo(OutcomeKind.NOT_MET);
            assertThat(DataValidators.DATA_USE.validate(use, at).verdict()).isNotEqualTo(OutcomeKind.NOT_MET);
        } finally {
            Removal.end();
        }
    }

    private void check(Ledger ledger, Path file) throws IOException {
        List<String> table = Stream.concat(
                        Stream.of(CasesPerUnit.HEADING),
                        ledger.entries().stream()
                                .filter(entry -> !entry.rules().isEmpty())
                                .map(entry -> CasesPerUnit.of(entry, run.casesByRule())
                                        .toString()))
                .toList();
        if (Boolean.getBoolean("knockout.write")) {
            Files.createDirectories(file.getParent());
            Files.write(file, table);
        }
        assertThat(Files.readAllLines(file))
                .as("%s; -Dknockout.write=true writes it", file)
                .isEqualTo(table);
    }
}
