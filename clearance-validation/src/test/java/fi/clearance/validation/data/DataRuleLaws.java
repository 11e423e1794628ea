package fi.clearance.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.Space;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.ForeignCertificate;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Validator;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("laws of every rule on data, over all partial statements of its facts")
class DataRuleLaws {

    /** The recommended readings, and every other reading of the questions that are settled by default. */
    private static List<Readings> readings() {
        Readings others = Readings.recommended();
        for (DataReading reading : DataReading.ALL) {
            if (reading.question().isSettledByDefault() && !reading.isRecommended()) {
                others = others.with(reading);
            }
        }
        return List.of(Readings.recommended(), others);
    }

    static Stream<Rule<DataUse>> dataRules() {
        return Stream.<Rule<DataUse>[]>of(
                        RegisterSourceRule.values(),
                        NotificationRule.values(),
                        ExaminationRule.values(),
                        ConciseSourceRule.values(),
                        MilitaryRegisterRule.values(),
                        DataUseRule.values())
                .flatMap(Stream::of);
    }

    @Test
    @DisplayName("every rule on the use of data is tried")
    void complete() {
        assertThat(DataValidators.DATA_USE.rules())
                .allSatisfy(
                        rule -> assertThat(rule).matches(tried -> dataRules().anyMatch(tried::equals)));
    }

    @ParameterizedTest
    @MethodSource("dataRules")
    @DisplayName("learning a fact never turns a settled answer; gaps are exactly those that matter; facts are complete")
    void everyDataRule(Rule<DataUse> rule) {
        obeys(rule, readings -> DataSpaces.of(rule, readings));
    }

    @ParameterizedTest
    @MethodSource("certificateRules")
    @DisplayName("the same for the rules on foreign certificates")
    void everyCertificateRule(Rule<ForeignCertificate> rule) {
        obeys(rule, readings -> DataSpaces.ofCertificates(rule, readings));
    }

    private static <T> void obeys(Rule<T> rule, Function<Readings, Space<T>> space) {
        Set<String> matter = new LinkedHashSet<>();
        for (Readings readings : readings()) {
            Space.Behaviour behaviour = space.apply(readings).explore(rule);
            assertThat(behaviour.violations()).isEmpty();
            assertThat(behaviour.kinds()).contains(OutcomeKind.MET, OutcomeKind.NOT_MET);
            matter.addAll(behaviour.thatMatter());
        }
        assertThat(matter)
                .as("every fact that %s names matters under some reading", rule)
                .containsAll(rule.norm().check().facts().stream()
                        .filter(fact -> !fact.endsWith("judgements"))
                        .toList());
    }

    static Stream<CertificateRule> certificateRules() {
        return Stream.of(CertificateRule.values());
    }

    @Test
    @DisplayName("the validators ask in the order of the statute")
    void order() {
        for (Validator<?> validator : List.of(DataValidators.DATA_USE, DataValidators.FOREIGN_CERTIFICATE)) {
            assertThat(validator.rules())
                    .extracting(rule -> rule.norm().provision())
                    .isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Test
    @DisplayName("every fact that a rule names is an attribute of what is validated")
    void factsResolve() {
        for (Rule<?> rule : DataValidators.DATA_USE.rules()) {
            rule.norm()
                    .check()
                    .facts()
                    .forEach(fact -> assertThat(resolves(DataUse.class, fact))
                            .as("%s: %s", rule, fact)
                            .isTrue());
        }
        for (Rule<?> rule : DataValidators.FOREIGN_CERTIFICATE.rules()) {
            rule.norm()
                    .check()
                    .facts()
                    .forEach(fact -> assertThat(resolves(ForeignCertificate.class, fact))
                            .as("%s: %s", rule, fact)
                            .isTrue());
        }
        assertThat(resolves(DataUse.class, "datum.certificate.staysAbroad.service"))
                .isTrue();
        assertThat(resolves(DataUse.class, "datum.colour")).isFalse();
    }

    /** Follows a path from accessor to accessor, into the members of a sealed family and the elements of a list. */
    private static boolean resolves(Class<?> type, String path) {
        String[] steps = path.split("\\.", 2);
        Stream<Class<?>> family = type.isSealed()
                ? Stream.concat(Stream.of(type), Stream.of(type.getPermittedSubclasses()))
                : Stream.of(type);
        return family.flatMap(member -> Stream.of(member.getMethods()))
                .filter(method -> method.getName().equals(steps[0]) && method.getParameterCount() == 0)
                .anyMatch(method -> steps.length == 1 || resolves(target(method), steps[1]));
    }

    private static Class<?> target(Method accessor) {
        return accessor.getGenericReturnType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : accessor.getReturnType();
    }
}
