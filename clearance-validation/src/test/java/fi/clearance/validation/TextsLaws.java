package fi.clearance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Consent;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.facility.CompanySource;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.PartyMatter;
import fi.clearance.model.register.RegisterMatter;
import fi.clearance.model.statute.Instrument;
import fi.clearance.model.tie.TieMatter;
import fi.clearance.validation.statute.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("texts stand in three languages, complete and alike")
class TextsLaws {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final List<String> LANGUAGES = List.of("en", "fi", "sv");

    private static Properties read(String name, String language) {
        String file = name + "_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Rule.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "texts",
                "questions",
                "party/texts",
                "application/texts",
                "data/texts",
                "tie/texts",
                "facility/texts",
                "certificate/texts",
                "register/texts",
                "history/texts"
            })
    @DisplayName("the three languages have the same keys and the same placeholders, none blank")
    void alike(String name) {
        Properties english = read(name, "en");
        for (String language : LANGUAGES) {
            Properties texts = read(name, language);
            assertThat(texts.keySet()).as(language).isEqualTo(english.keySet());
            for (String key : texts.stringPropertyNames()) {
                assertThat(placeholders(texts.getProperty(key)))
                        .as("%s %s", language, key)
                        .containsExactlyInAnyOrderElementsOf(placeholders(english.getProperty(key)));
                assertThat(texts.getProperty(key))
                        .as("%s %s", language, key)
                        .isNotBlank()
                        .doesNotContain("'");
            }
        }
        assertThat(read(name, "fi").values()).isNotEqualTo(english.values());
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group()).toList();
    }

    /**
     * What the rules of a package can show besides their sentences: matters, terms, and parts of facts that gaps name.
     */
    private static Set<String> besides(String topic) {
        Matter[] matters = switch (topic) {
            case "party" -> PartyMatter.values();
            case "application" -> ApplicationMatter.values();
            case "tie" -> TieMatter.values();
            case "facility" -> FacilityMatter.values();
            case "certificate" -> CertificateMatter.values();
            case "register" -> RegisterMatter.values();
            case "history" -> new Matter[0];
            default -> DataMatter.values();
        };
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(matters).forEach(matter -> keys.add(matter.getClass().getSimpleName() + "." + matter.name()));
        if (topic.equals("application")) {
            keys.add("ConsentRule.WITHIN_EXTENT.shown");
            Stream.of(Consent.Extent.values()).forEach(extent -> keys.add("Extent." + extent));
        }
        if (topic.equals("facility")) {
            keys.add("CompanySourceRule.CLOSED_LIST.shown");
            Stream.of(CompanySource.values()).forEach(source -> keys.add("CompanySource." + source));
        }
        if (topic.equals("certificate")) {
            keys.add("FacilityRevocationRule.TIME_TO_CORRECT.shown");
        }
        if (topic.equals("data")) {
            keys.addAll(List.of("fact.staysAbroad.service", "fact.datum.certificate.staysAbroad.service"));
            keys.addAll(List.of(
                    "RegisterSourceRule.CLOSED_LIST.shown",
                    "ConciseSourceRule.FIRST_TEN_POINTS.shown",
                    "DataUseRule.ACT_OVER_TEN_YEARS_OLD.shown",
                    "DataUseRule.ACT_UNDER_FIFTEEN.shown"));
            Stream.of(DataSource.values()).forEach(source -> keys.add("DataSource." + source));
        }
        return keys;
    }

    /** The key of a fact: its whole path, or the longest end of it that has words of its own. */
    private static String key(String fact, Set<String> keys) {
        String path = fact;
        while (!keys.contains("fact." + path) && path.contains(".")) {
            path = path.substring(path.indexOf('.') + 1);
        }
        return "fact." + path;
    }

    @ParameterizedTest
    @ValueSource(strings = {"party", "application", "data", "tie", "facility", "certificate", "register", "history"})
    @DisplayName("every key of a package has a use, and every rule, fact, matter and term has its key")
    void packages(String topic) {
        Set<String> present = read(topic + "/texts", "en").stringPropertyNames();
        Set<String> wanted = new LinkedHashSet<>(besides(topic));
        for (Rule<?> rule : Rules.of(topic)) {
            String key = ((Enum<?>) rule).getDeclaringClass().getSimpleName() + "." + rule.name();
            wanted.addAll(List.of(key, key + ".scope"));
            rule.norm().check().facts().forEach(fact -> wanted.add(key(fact, present)));
        }
        assertThat(present).isEqualTo(wanted);
        assertThat(Rules.topics()).contains(topic);
    }

    @Test
    @DisplayName("every outcome of every rule can be put into words, with the days of a duty")
    void everyOutcome() {
        List<Argument> days =
                List.of(new Argument.Day(LocalDate.of(2024, 3, 1)), new Argument.Day(LocalDate.of(2024, 3, 15)));
        List<Outcome> outcomes = List.of(
                new Outcome.Met(days),
                new Outcome.NotMet(days),
                new Outcome.Outstanding(LocalDate.of(2024, 3, 1), Optional.empty()));
        for (Rule<?> rule : Rules.all()) {
            boolean showsItsOwn = read(Rules.topic(rule) + "/texts", "en")
                    .containsKey(((Enum<?>) rule).getDeclaringClass().getSimpleName() + "." + rule.name() + ".shown");
            for (Outcome outcome : showsItsOwn ? List.<Outcome>of() : outcomes) {
                Report report = new Report(
                        Setting.on(LocalDate.of(2024, 3, 15)), List.of(new Finding(rule, outcome, List.of(), "")));
                for (String language : LANGUAGES) {
                    assertThat(report.explain(Locale.forLanguageTag(language)))
                            .as("%s %s %s", rule, outcome, language)
                            .contains(language.equals("en") ? "1 March 2024" : "1.3.2024");
                }
            }
        }
    }

    @Test
    @DisplayName("every package that holds rules has texts")
    void everyPackage() {
        assertThat(Rules.topics())
                .containsExactlyInAnyOrder(
                        "party", "application", "data", "tie", "facility", "certificate", "register", "history");
    }

    @Test
    @DisplayName("every key of the kernel and of the questions has a use")
    void complete() {
        Set<String> questions = Question.all().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.id()),
                        question.options().stream().map(option -> question.id() + "." + option)))
                .collect(Collectors.toSet());
        assertThat(read("questions", "en").stringPropertyNames()).isEqualTo(questions);

        Set<String> kernel = new LinkedHashSet<>(read("texts", "en").stringPropertyNames());
        for (OutcomeKind kind : OutcomeKind.values()) {
            assertThat(kernel.remove(kind.name())).isTrue();
            for (Modality modality : Modality.values()) {
                assertThat(kernel.remove(modality + "." + kind)).isEqualTo(kind != OutcomeKind.NOT_APPLICABLE);
            }
            assertThat(kernel.remove(Instrument.Status.GUIDANCE + "." + kind))
                    .isEqualTo(kind != OutcomeKind.NOT_APPLICABLE);
        }
        Arrays.stream(Authority.values())
                .forEach(authority ->
                        assertThat(kernel.remove("Authority." + authority)).isTrue());
        Arrays.stream(Addressee.values())
                .forEach(addressee ->
                        assertThat(kernel.remove("Addressee." + addressee)).isTrue());
        assertThat(kernel)
                .containsExactlyInAnyOrder(
                        "STATUTE",
                        "GUIDANCE",
                        "assessed",
                        "element",
                        "scope",
                        "looksAt",
                        "notApplicable",
                        "gap.Missing",
                        "gap.Unrecorded",
                        "gap.Open",
                        "gap.WordingNotHeld",
                        "question",
                        "question.open",
                        "outstanding",
                        "outstanding.due",
                        "MET.days",
                        "NOT_MET.days",
                        "NOT_MET.late",
                        "addressee",
                        "duty.due",
                        "duty.overdue",
                        "duty.open",
                        "competentAuthority");
    }
}
