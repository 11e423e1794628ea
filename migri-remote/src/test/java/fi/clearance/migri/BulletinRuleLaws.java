package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.Facts;
import fi.clearance.laws.Space;
import fi.clearance.laws.Space.Dimension;
import fi.clearance.migri.BulletinFacts.Focus;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Validator;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("laws of every rule of the bulletin, over all partial statements of its facts")
class BulletinRuleLaws {

    /** Nearly every rule looks at the booking; these two are asked about all of it. */
    private static final Set<Rule<?>> ON_BOOKINGS = Set.of(ParticipationRule.AS_AGREED, ParticipationRule.REQUIREMENTS);

    static Stream<Rule<?>> rules() {
        return Stream.of(BulletinValidators.class.getFields()).flatMap(field -> validator(field).rules().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("learning a fact never turns a settled answer; gaps are exactly those that matter; facts are complete")
    void everyRule(Rule<?> rule) {
        obeys(rule);
    }

    private static <T> void obeys(Rule<T> rule) {
        Set<OutcomeKind> kinds = new LinkedHashSet<>();
        Set<String> tried = new LinkedHashSet<>();
        Set<String> matter = new LinkedHashSet<>();
        for (Focus focus : focuses(rule)) {
            for (Readings readings : readings(focus)) {
                List<Dimension> dimensions = dimensions(rule, focus, readings);
                Space.Behaviour behaviour = space(rule, dimensions, readings).explore(rule);
                assertThat(behaviour.violations())
                        .as("%s, focus on %s, %s", rule, focus, readings)
                        .isEmpty();
                kinds.addAll(behaviour.kinds());
                matter.addAll(behaviour.thatMatter());
                dimensions.stream()
                        .filter(dimension -> dimension.values().size() > 1)
                        .forEach(dimension -> tried.add(dimension.name()));
            }
        }
        assertThat(kinds).as("%s", rule).contains(OutcomeKind.MET);
        assertThat(kinds).as("%s", rule).containsAnyOf(OutcomeKind.NOT_MET, OutcomeKind.DISCRETION);
        assertThat(matter)
                .as("everything that %s looks at matters under some reading", rule)
                .containsAll(tried);
    }

    static List<Focus> focuses(Rule<?> rule) {
        return Stream.of(Focus.values())
                .filter(focus -> switch (focus) {
                    case SCOPE -> true;
                    case BACKGROUND -> ON_BOOKINGS.contains(rule);
                    case AGREEMENT -> focus.isOnAnyOf(rule.norm().check().facts());
                })
                .toList();
    }

    /** The recommended readings, then the others of the questions that are settled by default. */
    static List<Readings> readings(Focus focus) {
        Readings second = Readings.recommended();
        Readings last = Readings.recommended();
        for (BulletinReading reading : BulletinReading.ALL) {
            if (reading.question().isSettledByDefault()) {
                second = second.with(reading.all().get(1));
                last = last.with(reading);
            }
        }
        // Only a question about bookings has a third reading.
        return focus == Focus.BACKGROUND
                ? List.of(Readings.recommended(), second, last)
                : List.of(Readings.recommended(), second);
    }

    /** The facts that the rule names, parts before what is in them, then all else that it turns out to ask for. */
    static <T> List<Dimension> dimensions(Rule<T> rule, Focus focus, Readings readings) {
        List<Dimension> dimensions = new ArrayList<>();
        rule.norm().check().facts().stream()
                .filter(fact -> !fact.endsWith("judgements"))
                .sorted(Comparator.comparingInt(String::length))
                .forEach(fact -> dimensions.add(BulletinFacts.dimension(Facts.subject(rule), fact, focus)));
        for (Gap gap : space(rule, dimensions, readings).gaps(rule)) {
            if (gap instanceof Gap.Open open) {
                List<Object> values = new ArrayList<>(List.of("open"));
                BulletinReading.ALL.stream()
                        .filter(reading -> reading.question().equals(open.question()))
                        .forEach(values::add);
                dimensions.add(new Dimension(open.question().id(), gap, values));
            } else if (gap instanceof Gap.Unrecorded unrecorded) {
                List<Object> values = List.of("unrecorded", Judgement.Result.YES, Judgement.Result.NO);
                dimensions.add(new Dimension(unrecorded.matter().name(), gap, values));
            }
        }
        return dimensions;
    }

    static <T> Space<T> space(Rule<T> rule, List<Dimension> dimensions, Readings readings) {
        List<String> facts = rule.norm().check().facts();
        List<String> judged =
                facts.stream().filter(fact -> fact.endsWith("judgements")).toList();
        List<String> paths = Stream.concat(
                        dimensions.stream().map(Dimension::name).filter(facts::contains), judged.stream())
                .toList();
        Function<Map<String, Object>, T> build = Facts.stating(BulletinFacts.sample(Facts.subject(rule)), paths);
        return new Space<>(
                dimensions,
                values -> {
                    Map<String, Object> stated = new HashMap<>(values);
                    judged.forEach(fact -> stated.put(fact, judgements(values)));
                    return Optional.of(build.apply(stated));
                },
                values -> setting(values, readings));
    }

    private static List<Judgement> judgements(Map<String, Object> values) {
        List<Judgement> judgements = new ArrayList<>();
        for (BulletinMatter matter : BulletinMatter.values()) {
            if (values.get(matter.name()) instanceof Judgement.Result result) {
                judgements.add(Remotes.recorded(matter, result));
            }
        }
        return judgements;
    }

    private static Setting setting(Map<String, Object> values, Readings readings) {
        Setting setting = Setting.on((LocalDate) values.getOrDefault("interview.on", BulletinFacts.DAY))
                .with(readings);
        for (Object value : values.values()) {
            if (value instanceof Reading reading) {
                setting = setting.with(reading);
            }
        }
        return setting;
    }

    private static Validator<?> validator(Field field) {
        try {
            return (Validator<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
