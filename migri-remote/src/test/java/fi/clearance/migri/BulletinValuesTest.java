package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Setting;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the values of the bulletin")
class BulletinValuesTest {

    private static final String MARKER = "Xmarker";

    private static final Judgement RECORDED = Judgement.builder()
            .from(Remotes.recorded(BulletinMatter.SPECIFIC, Judgement.Result.NO))
            .reasons(MARKER + "reasons")
            .build();

    private static final AgreedItem ITEM =
            AgreedItem.builder().name(MARKER + "item").addJudgement(RECORDED).build();

    private static final PremisesAgreement AGREEMENT = Remotes.agreement()
            .organisation(MARKER + "firm")
            .premises(List.of(ITEM))
            .devices(List.of(ITEM))
            .addJudgement(RECORDED)
            .build();

    private static final Participation PLAN = Remotes.underAgreement()
            .counsel(Counsel.builder()
                    .role(Counsel.Role.COUNSEL)
                    .organisation(MARKER + "firm")
                    .build())
            .fromPremises(MARKER + "home")
            .withDevice(MARKER + "telephone")
            .agreement(AGREEMENT)
            .addJudgement(RECORDED)
            .build();

    /** Every value, with a marker in each text that it can hold. */
    private static final Map<Class<?>, Object> VALUES = Map.of(
            Interview.class, PLAN.interview(),
            Booking.class, PLAN.booking(),
            Counsel.class, PLAN.counsel(),
            SecurityAssessment.class, Remotes.ofBody().addJudgement(RECORDED).build(),
            AgreedItem.class, ITEM,
            PremisesAgreement.class, AGREEMENT,
            Participation.class, PLAN);

    /** The texts, all of which can tell who somebody is or where. A new one has to be decided about here. */
    private static final Set<String> PERSONAL = Set.of(
            "Counsel.organisation",
            "AgreedItem.name",
            "PremisesAgreement.organisation",
            "Participation.fromPremises",
            "Participation.withDevice");

    @Test
    @DisplayName("are all tried here")
    void complete() throws IOException, URISyntaxException {
        Path classes = Path.of(Participation.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.list(classes.resolve("fi/clearance/migri"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches("Immutable\\w+\\.class"))
                            .map(name -> name.replaceAll("Immutable|\\.class", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            VALUES.keySet().stream().map(Class::getSimpleName).toList());
        }
    }

    @Test
    @DisplayName("have no text about which nobody has decided whether it is personal")
    void decided() {
        assertThat(VALUES.keySet().stream()
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method ->
                                method.getGenericReturnType().getTypeName().contains("java.lang.String"))
                        .map(BulletinValuesTest::name))
                .containsExactlyInAnyOrderElementsOf(PERSONAL);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Test
    @DisplayName("print no text that is personal")
    void printed() {
        assertThat(VALUES.values())
                .allSatisfy(value -> assertThat(value.toString()).isNotBlank().doesNotContain(MARKER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    @DisplayName("nor does a report on them, in any language")
    void explained(String language) {
        Locale locale = Locale.forLanguageTag(language);
        RemoteParticipation answer = RemoteParticipation.of(PLAN, Readings.recommended());
        for (Participation.Mode mode : Participation.Mode.values()) {
            assertThat(answer.report(mode).explain(locale)).isNotBlank().doesNotContain(MARKER);
            assertThat(answer.report(mode).toString()).doesNotContain(MARKER);
        }
        Coverage coverage = Coverage.of(AGREEMENT, Setting.on(LocalDate.of(2024, 8, 15)));
        assertThat(coverage.report().explain(locale)).isNotBlank().doesNotContain(MARKER);
        assertThat(coverage.tooVague().toString()).doesNotContain(MARKER);
    }

    @Test
    @DisplayName("are refused with the name of what is wrong, and without its text")
    void refused() {
        assertRefused("name", () -> AgreedItem.of(" "));
        assertRefused("organisation", () -> Counsel.builder().organisation(" ").build());
        assertRefused(
                "organisation",
                () -> PremisesAgreement.builder().organisation("\t").build());
        assertRefused(
                "premises",
                () -> PremisesAgreement.builder().addPremises(ITEM, ITEM).build());
        assertRefused(
                "devices",
                () -> PremisesAgreement.builder().addDevices(ITEM, ITEM).build());
        assertRefused(
                "fromPremises",
                () -> Participation.builder().from(PLAN).fromPremises(" ").build());
        assertRefused(
                "withDevice",
                () -> Participation.builder().from(PLAN).withDevice(" ").build());
        assertRefused(
                "year", () -> Interview.builder().on(LocalDate.of(10_000, 1, 1)).build());
    }

    @Test
    @DisplayName("ask for what they cannot be without")
    void mandatory() {
        assertRefused("name", () -> AgreedItem.builder().build());
        assertRefused("on", () -> Interview.builder().build());
        assertRefused("interview, mode, counsel", () -> Participation.builder().build());
        assertThat(Booking.builder().build()).isEqualTo(Booking.NOT_STATED);
        assertThat(Counsel.builder().build().role()).isEqualTo(Counsel.Role.NOT_STATED);
        assertThat(SecurityAssessment.builder().build().judgements()).isEmpty();
        assertThat(PremisesAgreement.builder().build().organisation()).isEmpty();
    }

    private static void assertRefused(String what, ThrowingCallable build) {
        assertThatThrownBy(build)
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                .hasMessageContaining(what)
                .hasMessageNotContaining(MARKER);
    }

    @Test
    @DisplayName("are equal to a copy, and hold lists that nobody can change")
    void copied() {
        assertThat(Participation.builder().from(PLAN).build()).isEqualTo(PLAN).hasSameHashCodeAs(PLAN);
        assertThat(PremisesAgreement.builder().from(AGREEMENT).build())
                .isEqualTo(AGREEMENT)
                .hasSameHashCodeAs(AGREEMENT);
        assertThat(Participation.builder()
                        .from(PLAN)
                        .fromPremises(Optional.empty())
                        .build())
                .isNotEqualTo(PLAN);
        assertThatThrownBy(() -> PLAN.judgements().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> AGREEMENT.premises().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> AGREEMENT.devices().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ITEM.judgements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("and what is left to judgement is the Finnish Immigration Service's, whoever makes a clearance")
    void matters(BulletinMatter matter) {
        assertThat(Stream.of(Authority.values()).map(matter::decidedBy))
                .containsOnly(Authority.FINNISH_IMMIGRATION_SERVICE);
        assertThat(matter.isFinding()).isTrue();
    }
}
