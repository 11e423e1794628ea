package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.Facts;
import fi.clearance.laws.RuleCases;
import fi.clearance.laws.RuleCases.RuleCase;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Validator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("each rule of the bulletin by itself, and each of its conditions")
class BulletinRuleCasesTest {

    static List<RuleCase> cases() {
        return RuleCases.read(Objects.requireNonNull(
                BulletinRuleCasesTest.class.getResourceAsStream("rule-cases.txt"), "rule-cases.txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("what comes of a rule if these facts are so, and all others are in order")
    void outcome(RuleCase row) {
        Rule<?> rule = BulletinRuleLaws.rules()
                .filter(it -> it.norm().id().equals(row.rule()))
                .findFirst()
                .orElseThrow();
        assertThat(verdict(rule, row)).isEqualTo(row.kind());
    }

    private static <T> OutcomeKind verdict(Rule<T> rule, RuleCase row) {
        LocalDate day = LocalDate.parse(row.facts().getOrDefault("interview.on", BulletinFacts.DAY.toString()));
        return Validator.of(List.of(rule)).verdict(facts(rule, row.facts()), row.at(day, BulletinReading.ALL.stream()));
    }

    static <T> T facts(Rule<T> rule, Map<String, String> told) {
        assertThat(told.keySet())
                .allSatisfy(name -> assertThat(isLookedAt(name, rule))
                        .as("%s looks at %s", rule, name)
                        .isTrue());
        Class<T> subject = Facts.subject(rule);
        T facts = BulletinFacts.sample(subject);
        List<String> parts = told.keySet().stream()
                .filter(rule.norm().check().facts()::contains)
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        for (String path : parts) {
            facts = Facts.with(
                    facts, path, BulletinFacts.valueOf(subject, path, Objects.requireNonNull(told.get(path))));
        }
        List<Judgement> judgements = judgements(told);
        if (Stream.of(BulletinMatter.values()).anyMatch(matter -> told.containsKey(matter.name()))) {
            for (String path : rule.norm().check().facts()) {
                facts = path.endsWith("judgements") ? Facts.with(facts, path, judgements) : facts;
            }
        }
        return facts;
    }

    /** The day of the interview is the day on which it is asked, too. */
    private static boolean isLookedAt(String name, Rule<?> rule) {
        return rule.norm().check().facts().contains(name)
                || rule.norm().check().matters().stream()
                        .anyMatch(matter -> matter.name().equals(name))
                || name.equals("interview.on")
                || RuleCases.isOfSetting(name);
    }

    private static List<Judgement> judgements(Map<String, String> told) {
        return Stream.of(BulletinMatter.values())
                .filter(matter -> told.getOrDefault(matter.name(), "unrecorded").matches("YES|NO"))
                .map(matter -> Remotes.recorded(
                        matter, Judgement.Result.valueOf(Objects.requireNonNull(told.get(matter.name())))))
                .toList();
    }
}
