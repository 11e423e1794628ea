package fi.clearance.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.RuleCases;
import fi.clearance.laws.RuleCases.RuleCase;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Validator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("each rule on data by itself, and each of its conditions")
class DataRuleCasesTest {

    static List<RuleCase> cases() {
        return RuleCases.read(Objects.requireNonNull(
                DataRuleCasesTest.class.getResourceAsStream("rule-cases.txt"), "rule-cases.txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("what comes of a rule if its facts are so")
    void outcome(RuleCase row) {
        Setting at = row.at(Base.USE, DataReading.ALL.stream());
        assertThat(verdict(row, at)).isEqualTo(row.kind());
    }

    private static OutcomeKind verdict(RuleCase row, Setting at) {
        return DataRuleLaws.certificateRules()
                .filter(rule -> rule.norm().id().equals(row.rule()))
                .findFirst()
                .map(rule -> Validator.of(List.of(rule))
                        .verdict(
                                DataSpaces.ofCertificates(rule, Readings.recommended())
                                        .stating(row.facts()),
                                at))
                .orElseGet(() -> DataRuleLaws.dataRules()
                        .filter(rule -> rule.norm().id().equals(row.rule()))
                        .map(rule -> Validator.of(List.of(rule))
                                .verdict(
                                        DataSpaces.of(rule, Readings.recommended())
                                                .stating(row.facts()),
                                        at))
                        .findFirst()
                        .orElseThrow());
    }
}
