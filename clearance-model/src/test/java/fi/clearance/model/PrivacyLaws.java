package fi.clearance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Screening;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.CloseRelative;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.PersonalIdentityCode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("no personal data is printed")
class PrivacyLaws {

    /** The text attributes that hold personal data. */
    private static final Set<String> PERSONAL =
            Set.of("Judgement.reasons", "Person.name", "PersonalIdentityCode.value");

    /** The text attributes that hold none: numbers of the statute, codes of countries, names of constants. */
    private static final Set<String> PUBLIC = Set.of(
            "Amendment.citation",
            "Country.code",
            "Instrument.eli",
            "Instrument.number",
            "Matter.name",
            "Provision.eId",
            "Provision.heading",
            "Provision.id",
            "Provision.wordingHash");

    private static final List<String> MARKERS = List.of("Xname", "Xreasons", "131052", "308T", "1952-10-13");

    private static final PersonalIdentityCode CODE = PersonalIdentityCode.parse("131052-308T");
    private static final Person RELATIVE =
            Person.builder().name("Xname of a relative").identityCode(CODE).build();
    private static final CloseRelative CHILD = new CloseRelative(CloseRelative.Kind.CHILD, RELATIVE);
    private static final Person SUBJECT = Person.builder()
            .name("Xname of the subject")
            .identityCode(CODE)
            .addCloseRelative(CHILD)
            .build();
    private static final Judgement JUDGEMENT = Judgement.builder()
            .matter(DataMatter.STAGE)
            .by(Authority.SUPO)
            .on(LocalDate.of(2024, 3, 15))
            .result(Judgement.Result.YES)
            .reasons("Xreasons")
            .build();
    private static final PersonnelClearance CLEARANCE = PersonnelClearance.builder()
            .level(Level.COMPREHENSIVE)
            .authority(Authority.SUPO)
            .addJudgement(JUDGEMENT)
            .build();
    private static final Datum DATUM = Datum.builder()
            .source(DataSource.INTERVIEW)
            .about(Topic.OTHER)
            .addJudgement(JUDGEMENT)
            .build();

    /** One value, with markers in every text, of each type that holds personal text or a value that does. */
    private static final Map<Class<?>, Object> VALUES = Map.of(
            PersonalIdentityCode.class, CODE,
            Person.class, SUBJECT,
            CloseRelative.class, CHILD,
            Judgement.class, JUDGEMENT,
            PersonnelClearance.class, CLEARANCE,
            Datum.class, DATUM,
            DataUse.class, new DataUse(SUBJECT, CLEARANCE, DATUM),
            Screening.class, new Screening(SUBJECT, CLEARANCE, List.of(DATUM)));

    @Test
    @DisplayName("no value that holds a name, an identity code or reasons shows them when printed")
    void printed() {
        assertThat(VALUES.values())
                .allSatisfy(value -> assertThat(List.of(value, Optional.of(value), List.of(value)))
                        .allSatisfy(printed ->
                                assertThat(printed.toString()).isNotBlank().doesNotContain(MARKERS)));
    }

    @Test
    @DisplayName("no refusal of a value that holds them shows them either")
    void refused() {
        Person.Builder contradiction = Person.builder().from(SUBJECT).birthDate(When.parse("1952-10-14"));
        Judgement.Builder unfinished = Judgement.builder().reasons("Xreasons");
        Datum.Builder noSource = Datum.builder().addJudgement(JUDGEMENT);
        PersonnelClearance.Builder noLevel = PersonnelClearance.builder().addJudgement(JUDGEMENT);
        assertThat(Stream.of(
                        catchThrowable(contradiction::build),
                        catchThrowable(unfinished::build),
                        catchThrowable(noSource::build),
                        catchThrowable(noLevel::build),
                        catchThrowable(() -> PersonalIdentityCode.parse("131052-308X"))))
                .allSatisfy(refusal -> assertThat(refusal.toString()).doesNotContain(MARKERS));
    }

    @Test
    @DisplayName("somebody has decided about every text attribute of the model whether it is personal")
    void decided() {
        Set<String> all = new LinkedHashSet<>(PERSONAL);
        all.addAll(PUBLIC);
        assertThat(accessors(returns(String.class).or(returns(CharSequence.class)))
                        .map(PrivacyLaws::nameOf))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    @DisplayName("the values printed here are of exactly the types from which personal text can be reached")
    void reached() {
        Set<Class<?>> reached = new LinkedHashSet<>();
        accessors(method -> PERSONAL.contains(nameOf(method)))
                .forEach(method -> reached.add(method.getDeclaringClass()));
        int before;
        do {
            before = reached.size();
            Predicate<Method> leads = List.copyOf(reached).stream()
                    .map(PrivacyLaws::returns)
                    .reduce(Predicate::or)
                    .orElseThrow();
            accessors(leads).forEach(method -> reached.add(method.getDeclaringClass()));
        } while (reached.size() > before);
        assertThat(reached).containsExactlyInAnyOrderElementsOf(VALUES.keySet());
    }

    /** Methods that return the type, an optional, a list, an array or a map of it. */
    private static Predicate<Method> returns(Class<?> type) {
        Pattern name = Pattern.compile("(?<![\\w.$])" + Pattern.quote(type.getName()) + "(?![\\w$])");
        return method ->
                name.matcher(method.getGenericReturnType().getTypeName()).find();
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** The public methods without parameters that the public types of the model declare, except toString. */
    private static Stream<Method> accessors(Predicate<Method> which) {
        return publicTypes().stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method ->
                        method.getParameterCount() == 0 && !method.getName().equals("toString"))
                .filter(which);
    }

    private static List<Class<?>> publicTypes() {
        try {
            Path classes = Path.of(When.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file)
                                .toString()
                                .replace(classes.getFileSystem().getSeparator(), "."))
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("the classes of the model cannot be listed", e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, When.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
