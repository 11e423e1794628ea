package fi.clearance.model.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the bulletin as a text of its own")
class BulletinUnitsTest {

    private static final Instrument BULLETIN = Instrument.bulletin();

    @Test
    @DisplayName(
            "has 35 passages, M1 to M34 with two of them under M16, and is guidance without a place in the Statutes")
    void passages() {
        assertThat(BULLETIN.status()).isEqualTo(Instrument.Status.GUIDANCE);
        assertThat(BULLETIN.eli()).isEmpty();
        assertThat(BULLETIN).hasToString("13.5.2024");
        assertThat(BULLETIN.provisions())
                .hasSize(35)
                .isEqualTo(BULLETIN.units())
                .isSorted();
        assertThat(BULLETIN.provisions())
                .extracting(Provision::id)
                .startsWith("M1", "M2")
                .containsSequence("M15", "M16a", "M16b", "M17")
                .endsWith("M34")
                .doesNotContain("M16");
    }

    @Test
    @DisplayName("is held in its wording from the day of publication on")
    void days() {
        assertThat(BULLETIN.provisions()).allSatisfy(passage -> {
            assertThat(passage.isInForce(LocalDate.of(2024, 5, 12))).isFalse();
            assertThat(passage.isInForce(LocalDate.of(2024, 5, 13))).isTrue();
            assertThat(passage.isRepealed()).isFalse();
            assertThat(passage.amendment()).isEmpty();
        });
    }

    @Test
    @DisplayName("its passages are cited as such in three languages, and hold nothing and lie in nothing")
    void passage() {
        Provision passage = Provision.of("M14");
        assertThat(passage.instrument()).isSameAs(BULLETIN);
        assertThat(passage.kind()).isEqualTo(Provision.Kind.PASSAGE);
        assertThat(List.of(Locale.forLanguageTag("fi"), Locale.forLanguageTag("sv"), Locale.ENGLISH))
                .extracting(passage::cite)
                .containsExactly("tiedote, M14", "meddelandet, M14", "bulletin, M14");
        assertThat(passage.section()).isSameAs(passage);
        assertThat(passage.parent()).isEmpty();
        assertThat(passage.children()).isEmpty();
        assertThat(passage.following()).hasValue(Provision.of("M15"));
        assertThat(passage.chapter()).isZero();
        assertThat(passage.heading()).isEmpty();
        assertThat(passage.eId()).isEmpty();
        assertThat(passage.link(Locale.forLanguageTag("fi"))).isEmpty();
        assertThat(passage.wordingHash()).isEmpty();
    }

    @Test
    @DisplayName("comes after the Act, whichever of their units are compared")
    void order() {
        assertThat(Instrument.act().provisions())
                .allSatisfy(unit -> assertThat(unit).isLessThan(Provision.of("M1")));
        assertThat(Provision.of("M34")).isGreaterThan(Provision.of("64.3"));
    }

    @Test
    @DisplayName("an unknown passage is refused with the nearest one")
    void unknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.of("M35"))
                .withMessage("13.5.2024 has no provision \"M35\"; the nearest is M3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.of("M16"))
                .withMessageContaining("M16a");
    }
}
