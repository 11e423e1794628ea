package fi.clearance.library;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.Validator;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

@Label("no text that somebody stated about a person or a company comes out of the library again")
class PrivacyLaws {

    /** Texts of values that are no personal data and may be read in what is printed. */
    private static final Set<String> SHOWN = Set.of("FacilityBasis.citation");

    /** So many documents of each kind hold every text many times over. */
    private static final int ENOUGH = 100;

    private static final List<Locale> LANGUAGES =
            Stream.of("fi", "sv", "en").map(Locale::forLanguageTag).toList();

    /** The kernel takes what it is given by rules, and knows no document. */
    private static final String KERNEL = "fi.clearance.validation";

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    @Label("neither from a value, nor from what any validator finds in it, nor from a refusal")
    void validators(@ForAll Random random) {
        Values values = new Values(random);
        Outputs outputs = new Outputs(values);
        validators().forEach(field -> validate(field, values, outputs));
        assertThat(outputs.leaks()).isSubsetOf(SHOWN);
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    @Label("nor from any other function of the library")
    void functions(@ForAll Random random) {
        Outputs outputs = new Outputs(new Values(random));
        functions()
                .flatMap(function -> outputs.call(function, null).stream())
                .flatMap(result -> result instanceof Optional<?> optional ? optional.stream() : Stream.of(result))
                .forEach(outputs::printAll);
        assertThat(outputs.leaks()).isSubsetOf(SHOWN);
    }

    @Property(tries = 1)
    @Label("a marker stands in every text of every document, and some documents are refused")
    void marked(@ForAll Random random) {
        Set<Class<?>> documents = validators().map(PrivacyLaws::subject).collect(Collectors.toSet());
        Set<String> texts = Library.publicTypes().stream()
                .filter(BuiltType::isBuilt)
                .flatMap(type ->
                        Outputs.names(Stream.of(type.getDeclaredMethods()).filter(Outputs::isTextAttribute)))
                .collect(Collectors.toCollection(TreeSet::new));
        Values values = new Values(random);
        for (int i = 0; i < ENOUGH && !values.marked().containsAll(texts); i++) {
            documents.forEach(values::of);
        }
        assertThat(texts).hasSizeGreaterThan(15);
        assertThat(values.marked()).containsAll(texts);
        assertThat(values.refusals()).isNotEmpty();
    }

    @Property(tries = 1)
    @Label("what leaks is found: a text that is printed, in a refusal too, and an identity code")
    void found(@ForAll Random random) {
        Outputs outputs = new Outputs(new Values(random));
        outputs.print(List.of(Values.marker("Person.name")));
        outputs.refuse(new IllegalArgumentException("x", new IllegalStateException(Values.marker("Task.title"))));
        outputs.print("code 131052-308T");
        assertThat(outputs.leaks()).containsExactlyInAnyOrder("Person.name", "Task.title", "code 131052-308T");
    }

    private static Stream<Field> validators() {
        return Library.publicTypes().stream()
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Validator.class)
                .filter(field -> Modifier.isPublic(field.getModifiers()));
    }

    private static Stream<Method> functions() {
        return Library.publicTypes().stream()
                .filter(type -> !type.getPackageName().equals(KERNEL))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && method.getParameterCount() > 0);
    }

    private static Class<?> subject(Field validator) {
        return (Class<?>) ((ParameterizedType) validator.getGenericType()).getActualTypeArguments()[0];
    }

    @SuppressWarnings("unchecked") // the type argument of the field is the type of the document
    private static void validate(Field field, Values values, Outputs outputs) {
        try {
            Validator<Object> validator = (Validator<Object>) Objects.requireNonNull(field.get(null));
            validate(validator, values.of(subject(field)), values, outputs);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void validate(Validator<Object> validator, Object document, Values values, Outputs outputs) {
        outputs.printAll(document);
        Report report = validator.validate(document, values.of(Setting.class));
        outputs.printAll(report);
        report.findings().forEach(finding -> {
            outputs.printAll(finding);
            outputs.printAll(finding.outcome());
        });
        LocalDate day = values.of(LocalDate.class);
        Timeline timeline = validator.timeline(document, day, day.plusYears(1), values.of(Readings.class));
        outputs.printAll(timeline);
        for (Locale language : LANGUAGES) {
            outputs.print(report.explain(language));
            outputs.print(timeline.explain(language));
            report.duties().forEach(duty -> outputs.print(duty.explain(language)));
        }
    }
}
