package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.clearance.laws.CasesPerUnit;
import fi.clearance.model.statute.Instrument;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Rule;
import fi.clearance.validation.statute.Disposition;
import fi.clearance.validation.statute.LedgerEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the bulletin is accounted for")
class BulletinAccountTest {

    private final List<Rule<?>> rules = Stream.of(
                    BulletinValidators.PARTICIPATION, BulletinValidators.ASSESSMENT, BulletinValidators.AGREEMENT)
            .<Rule<?>>flatMap(validator -> validator.rules().stream())
            .toList();

    @Test
    @DisplayName("every passage has one entry, and every rule stands in the entry of its passage")
    void ledger() {
        assertThat(Bulletin.ledger().entries())
                .extracting(LedgerEntry::unit)
                .containsExactlyElementsOf(Instrument.bulletin().units());
        List<String> ids = rules.stream().map(rule -> rule.norm().id()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(rules)
                .allSatisfy(rule -> assertThat(
                                Bulletin.ledger().entry(rule.norm().provision()).rules())
                        .contains(rule.norm().id()));
        assertThat(Bulletin.ledger().entries()).allSatisfy(entry -> {
            assertThat(ids).containsAll(entry.rules());
            assertThat(entry.rules().isEmpty()).isEqualTo(entry.disposition() != Disposition.MODELLED);
            assertThat(entry.reason().isBlank()).isEqualTo(entry.disposition() == Disposition.MODELLED);
            entry.types()
                    .forEach(type -> assertThatCode(() -> Class.forName(type)).doesNotThrowAnyException());
        });
    }

    @Test
    @DisplayName("cases hold every passage that rules encode, and each of these rules")
    void cases() {
        List<CasesPerUnit> table = CasesPerUnit.read(Objects.requireNonNull(
                BulletinAccountTest.class.getResourceAsStream("cases-per-unit.tsv"), "cases-per-unit.tsv"));
        List<LedgerEntry> encoded = Bulletin.ledger().entries(Disposition.MODELLED);
        assertThat(table)
                .extracting(CasesPerUnit::unit)
                .containsExactlyElementsOf(
                        encoded.stream().map(entry -> entry.unit().id()).toList());
        assertThat(table)
                .allSatisfy(row -> assertThat(row.holds(Bulletin.ledger().entry(Provision.of(row.unit()))))
                        .as("the cases of %s", row)
                        .isTrue());
    }

    @Test
    @DisplayName("every question on it has readings, or stands near a rule, and no two enums read the same one")
    void questions() {
        Set<String> near = new LinkedHashSet<>();
        rules.forEach(rule -> rule.norm().nearby().forEach(question -> near.add(question.id())));
        List<String> coded = BulletinReading.ALL.stream()
                .map(reading -> reading.question().id())
                .distinct()
                .toList();
        assertThat(Question.all())
                .extracting(Question::id)
                .filteredOn(id -> id.startsWith("IQ-M"))
                .allSatisfy(
                        id -> assertThat(coded.contains(id) ^ near.contains(id)).isTrue());
    }

    @Test
    @DisplayName("the readings of a question are its options, in the same order")
    void readings() {
        assertThat(BulletinReading.ALL)
                .allSatisfy(reading -> assertThat(reading.all())
                        .extracting(Reading::name)
                        .containsExactlyElementsOf(reading.question().options()));
    }
}
