package fi.clearance.validation.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.clearance.laws.CasesPerUnit;
import fi.clearance.model.statute.Instrument;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the ledger accounts for every unit of the Act, both ways")
class LedgerTest {

    private final Ledger ledger = Ledger.ofTheAct();
    private final List<Rule<?>> rules = Rules.all();

    @Test
    @DisplayName("no unit without an entry, no entry without a unit, in the order of the text")
    void everyUnit() {
        assertThat(ledger.entries())
                .extracting(LedgerEntry::unit)
                .containsExactlyElementsOf(Instrument.act().units());
        assertThatThrownBy(() -> ledger.entry(Provision.of("32")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32");
    }

    @Test
    @DisplayName("every rule stands in the entry of its provision, and every id in an entry is a rule's")
    void everyRule() {
        for (Rule<?> rule : rules) {
            assertThat(ledger.entry(rule.norm().provision()).rules())
                    .as("entry of %s", rule.norm().provision())
                    .contains(rule.norm().id());
        }
        Set<String> ids = rules.stream().map(rule -> rule.norm().id()).collect(Collectors.toSet());
        assertThat(ledger.entries()).allSatisfy(entry -> assertThat(ids).containsAll(entry.rules()));
    }

    @Test
    @DisplayName("ids are unique and begin with their provision; repealed units have none")
    void ids() {
        assertThat(rules).extracting(rule -> rule.norm().id()).doesNotHaveDuplicates();
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.norm().id().split("/", 2)[0])
                    .isEqualTo(rule.norm().provision().id());
            assertThat(rule.norm().provision().isRepealed()).isFalse();
        });
        assertThat(rules)
                .isSortedAccordingTo((one, other) ->
                        one.norm().provision().compareTo(other.norm().provision()));
    }

    @Test
    @DisplayName("a disposition has what it promises: rules, types or a reason")
    void dispositions() {
        for (LedgerEntry entry : ledger.entries()) {
            assertThat(entry.unit().isRepealed())
                    .as("%s", entry)
                    .isEqualTo(entry.disposition() == Disposition.REPEALED);
            switch (entry.disposition()) {
                case MODELLED -> assertThat(entry.rules()).as("%s", entry).isNotEmpty();
                case DEFINED -> {
                    assertThat(entry.types()).as("%s", entry).isNotEmpty();
                    assertThat(entry.reason()).as("%s", entry).isNotBlank();
                }
                case GUIDANCE, DISCRETION, REFERENCE, ORGANISATION ->
                    assertThat(entry.reason()).as("%s", entry).isNotBlank();
                case REPEALED -> assertThat(entry.types()).as("%s", entry).isEmpty();
            }
            for (String type : entry.types()) {
                assertThatCode(() -> Class.forName(type)).doesNotThrowAnyException();
            }
        }
        Map<Disposition, Long> totals = ledger.entries().stream()
                .collect(Collectors.groupingBy(LedgerEntry::disposition, Collectors.counting()));
        System.out.println("Ledger of the Act: " + totals);
        assertThat(ledger.entries(Disposition.REPEALED)).hasSize(5);
    }

    @Test
    @DisplayName("cases hold every unit that rules encode, and each of these rules")
    void cases() {
        List<CasesPerUnit> table = CasesPerUnit.read(Objects.requireNonNull(
                LedgerTest.class.getResourceAsStream("cases-per-unit.tsv"), "cases-per-unit.tsv"));
        List<LedgerEntry> encoded = ledger.entries().stream()
                .filter(entry -> !entry.rules().isEmpty())
                .toList();
        assertThat(table)
                .extracting(CasesPerUnit::unit)
                .containsExactlyElementsOf(
                        encoded.stream().map(entry -> entry.unit().id()).toList());
        assertThat(table)
                .allSatisfy(row -> assertThat(row.holds(ledger.entry(Provision.of(row.unit()))))
                        .as("the cases of %s", row)
                        .isTrue());
        System.out.println("Ledger of the Act: " + table.size() + " units are held by cases, the least by "
                + table.stream().mapToInt(CasesPerUnit::cases).min().orElseThrow() + ", the most by "
                + table.stream().mapToInt(CasesPerUnit::cases).max().orElseThrow());
    }

    @Test
    @DisplayName("every enum of rules in the module is in the list of rules")
    void registered() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> enums = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(LedgerTest::declaresRules)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
            assertThat(rules.stream()
                            .map(rule -> ((Enum<?>) rule).getDeclaringClass().getSimpleName())
                            .distinct()
                            .sorted()
                            .toList())
                    .isEqualTo(enums);
        }
        rules.stream()
                .map(rule -> ((Enum<?>) rule).getDeclaringClass())
                .distinct()
                .forEach(type -> assertThat(Rules.all().stream().map(Object.class::cast))
                        .contains((Object[]) type.getEnumConstants()));
    }

    private static boolean declaresRules(Path file) {
        try {
            return Files.readString(file).contains(" implements Rule<");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
