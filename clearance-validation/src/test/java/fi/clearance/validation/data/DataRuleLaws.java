package fi.clearance.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.ForeignCertificate;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Space;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("laws of every rule on data, over all partial statements of its facts")
class DataRuleLaws {

    /** The recommended readings, and every other reading of the questions that are settled by default. */
    private static List<Readings> readings() {
        Readings others = Readings.recommended();
        for (DataReading reading : Questions.all()) {
            if (reading.question().isSettledByDefault() && !reading.isRecommended()) {
                others = others.with(reading);
            }
        }
        return List.of(Readings.recommended(), others);
    }

    static Stream<Rule<DataUse>> dataRules() {
        return DataValidators.DATA_USE.rules().stream().map(DataRuleLaws::ofDataUse);
    }

    @SuppressWarnings("unchecked") // every rule of DATA_USE is a Rule<DataUse>
    private static Rule<DataUse> ofDataUse(Rule<?> rule) {
        return (Rule<DataUse>) rule;
    }

    @ParameterizedTest
    @MethodSource("dataRules")
    @DisplayName("learning a fact never turns a settled answer, and the gaps are exactly those that matter")
    void monotoneAndExact(Rule<DataUse> rule) {
        for (Readings readings : readings()) {
            assertThat(DataSpaces.of(rule, readings).violations(rule)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dataRules")
    @DisplayName("a rule can be met and not met, and every fact it names matters under some reading")
    void everyFactMatters(Rule<DataUse> rule) {
        Space<DataUse> recommended = DataSpaces.of(rule, readings().get(0));
        Space<DataUse> otherwise = DataSpaces.of(rule, readings().get(1));
        assertThat(recommended.kinds(rule)).contains(OutcomeKind.MET, OutcomeKind.NOT_MET);
        Set<String> matter = recommended.thatMatter(rule);
        matter.addAll(otherwise.thatMatter(rule));
        for (String fact : rule.norm().check().facts()) {
            if (!fact.endsWith("judgements")) {
                assertThat(matter).as("%s names %s", rule, fact).contains(fact);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("certificateRules")
    @DisplayName("the same for the rules on foreign certificates")
    void certificates(Rule<ForeignCertificate> rule) {
        for (Readings readings : readings()) {
            Space<ForeignCertificate> space = DataSpaces.ofCertificates(rule, readings);
            assertThat(space.violations(rule)).isEmpty();
            assertThat(space.kinds(rule)).contains(OutcomeKind.MET, OutcomeKind.NOT_MET);
        }
    }

    static Stream<CertificateRule> certificateRules() {
        return Stream.of(CertificateRule.values());
    }
}
