package fi.clearance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.RuleCases;
import fi.clearance.laws.RuleCases.RuleCase;
import fi.clearance.validation.statute.Rules;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("each rule by itself, and each of its conditions, on people, applications, companies and registers")
class RuleCasesTest {

    static List<RuleCase> cases() {
        return RuleCases.read(
                Objects.requireNonNull(RuleCasesTest.class.getResourceAsStream("rule-cases.txt"), "rule-cases.txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("what comes of a rule if its facts are so")
    void outcome(RuleCase row) {
        Rule<?> rule = Rules.all().stream()
                .filter(it -> it.norm().id().equals(row.rule()))
                .findFirst()
                .orElseThrow();
        assertThat(verdict(rule, row)).isEqualTo(row.kind());
    }

    private static <T> OutcomeKind verdict(Rule<T> rule, RuleCase row) {
        T facts = RuleLaws.space(rule, Readings.recommended()).stating(row.facts());
        return Validator.of(List.of(rule)).verdict(facts, row.at(Samples.DAY, RuleLaws.everyReading()));
    }
}
