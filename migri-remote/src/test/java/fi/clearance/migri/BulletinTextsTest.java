package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.Interview.Kind;
import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.model.Answer;
import fi.clearance.validation.Report;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the words of the bulletin")
class BulletinTextsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);

    private static Participation plan() {
        return Participation.builder()
                .interview(Interview.builder()
                        .kind(Kind.ASYLUM)
                        .clientInvitedTo(Venue.IMMIGRATION_SERVICE)
                        .on(DAY)
                        .build())
                .mode(Mode.REMOTE)
                .counsel(Counsel.builder()
                        .role(Counsel.Role.COUNSEL)
                        .organisation("Asianajotoimisto Meikäläinen")
                        .build())
                .booking(Booking.builder().remoteAgreed(Booking.Agreed.NO).build())
                .presenceRequired(Answer.NO)
                .agreement(PremisesAgreement.builder()
                        .addDevice(AgreedItem.of("laptop of Meikäläinen"))
                        .build())
                .fromPremises("home of Meikäläinen")
                .withDevice("laptop of Meikäläinen")
                .build();
    }

    private static Report remotely() {
        return BulletinValidators.PARTICIPATION.validate(plan(), Setting.on(DAY));
    }

    @Test
    @DisplayName("a plan prints no organisation, no premises and no device")
    void prints() {
        assertThat(plan().toString()).contains("REMOTE").doesNotContain("Meikäläinen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    @DisplayName("every rule has its sentence and its scope, every fact and matter its name, and no key is left over")
    void complete(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("fi.clearance.migri.texts", Locale.forLanguageTag(language));
        Set<String> left = new LinkedHashSet<>(texts.keySet());
        Stream.of(BulletinMatter.values())
                .forEach(matter ->
                        assertThat(left.remove("BulletinMatter." + matter)).isTrue());
        Stream.of(LegalBasis.values())
                .forEach(basis -> assertThat(basis.cite(Locale.forLanguageTag(language)))
                        .contains(basis.number())
                        .satisfies(words -> left.remove("LegalBasis." + basis)));
        List<Rule<?>> rules = Stream.of(
                        BulletinValidators.PARTICIPATION, BulletinValidators.ASSESSMENT, BulletinValidators.AGREEMENT)
                .<Rule<?>>flatMap(validator -> validator.rules().stream())
                .toList();
        for (Rule<?> rule : rules) {
            String key = rule.getClass().getSimpleName() + "." + rule;
            assertThat(left.remove(key)).as(key).isTrue();
            assertThat(left.remove(key + ".scope")).as(key).isTrue();
        }
        rules.stream()
                .flatMap(rule -> rule.norm().check().facts().stream())
                .distinct()
                .map(fact -> key(fact, texts.keySet()))
                .forEach(key -> {
                    assertThat(texts.keySet()).contains(key);
                    left.remove(key);
                });
        assertThat(left).isEmpty();
    }

    private static String key(String fact, Set<String> keys) {
        String path = fact;
        while (!keys.contains("fact." + path) && path.contains(".")) {
            path = path.substring(path.indexOf('.') + 1);
        }
        return "fact." + path;
    }

    @Test
    @DisplayName(
            "X08 a way that is not open does not meet the conditions of the bulletin, and nothing is called unlawful")
    void guidance() {
        String english = remotely().explain(Locale.ENGLISH);
        assertThat(english)
                .startsWith("Bulletin of the Finnish Immigration Service, 13 May 2024 (edited 21 May 2024).")
                .contains("bulletin, M11: NOT MET", "which is guidance and not law")
                .doesNotContainIgnoringCase("unlawful")
                .doesNotContain("as the law requires", "Security Clearance Act", "Meikäläinen");
        assertThat(remotely().explain(Locale.forLanguageTag("fi")))
                .startsWith("Maahanmuuttoviraston tiedote 13.5.2024 (muokattu 21.5.2024).")
                .doesNotContain("Turvallisuusselvityslaki", "Meikäläinen");
        assertThat(remotely().explain(Locale.forLanguageTag("sv")))
                .startsWith("Migrationsverkets meddelande 13.5.2024 (redigerat 21.5.2024).")
                .doesNotContain("Säkerhetsutredningslagen", "Meikäläinen");
    }
}
