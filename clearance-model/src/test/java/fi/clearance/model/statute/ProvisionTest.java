package fi.clearance.model.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("provisions")
class ProvisionTest {

    private static final Locale FI = Locale.forLanguageTag("fi");
    private static final Locale SV = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    32.1:3   | 32 § 1 mom. 3 kohta                 | 32 § 1 mom. 3 punkten               | section 32, subsection 1, paragraph 3
                    28a.1    | 28 a §                              | 28 a §                              | section 28a
                    28b.2    | 28 b § 2 mom.                       | 28 b § 2 mom.                       | section 28b, subsection 2
                    3.1:9a   | 3 § 1 mom. 9 a kohta                | 3 § 1 mom. 9 a punkten              | section 3, subsection 1, paragraph 9a
                    25.1:13c | 25 § 1 mom. 13 kohdan c alakohta    | 25 § 1 mom. 13 punkten underpunkt c | section 25, subsection 1, paragraph 13, subparagraph c
                    27.1:4   | 27 § 4 kohta                        | 27 § 4 punkten                      | section 27, paragraph 4
                    30.1     | 30 §                                | 30 §                                | section 30
                    32       | 32 §                                | 32 §                                | section 32
                    """)
    @DisplayName("are cited the way lawyers do, a section's only moment left out")
    void citations(String id, String finnish, String swedish, String english) {
        Provision unit = Provision.of(id);
        assertThat(List.of(unit.cite(FI), unit.cite(SV), unit.cite(Locale.ENGLISH), unit.cite(Locale.GERMAN)))
                .containsExactly(finnish, swedish, english, english);
    }

    @Test
    @DisplayName("know their place")
    void place() {
        Provision unit = Provision.of("32.1:3");
        assertThat(unit.kind()).isEqualTo(Provision.Kind.POINT);
        assertThat(unit.chapter()).isEqualTo(4);
        assertThat(unit.section()).isSameAs(Provision.of("32"));
        assertThat(unit.heading()).startsWith("Tietojen käyttörajoitukset");
        assertThat(unit.parent()).contains(Provision.of("32.1"));
        assertThat(unit.following()).contains(Provision.of("32.1:4"));
        assertThat(Provision.of("64.3").following()).isEmpty();
        assertThat(Provision.of("25.1:13").children())
                .extracting(Provision::id)
                .containsExactly("25.1:13a", "25.1:13b", "25.1:13c");
        assertThat(Provision.of("25.1:13c").isWithin(Provision.of("25"))).isTrue();
        assertThat(Provision.of("25").isWithin(Provision.of("25.1"))).isFalse();
        assertThat(unit.instrument()).isSameAs(Instrument.act()).hasToString("726/2014");
        assertThat(unit).hasToString("32.1:3");
    }

    @Test
    @DisplayName("have identifiers and links in Finlex")
    void identifiers() {
        Provision unit = Provision.of("32.1:3");
        assertThat(unit.eId()).isEqualTo("chp_4__sec_32__subsec_1__para_3");
        assertThat(unit.link(FI))
                .hasValue("https://www.finlex.fi/fi/lainsaadanto/2014/726#chp_4__sec_32__subsec_1__para_3");
        assertThat(unit.link(SV))
                .hasValue("https://www.finlex.fi/sv/lagstiftning/2014/726#chp_4__sec_32__subsec_1__para_3");
        assertThat(unit.link(Locale.ENGLISH)).isEqualTo(unit.link(FI));
        assertThat(Instrument.act().eli()).hasValue("http://data.finlex.fi/eli/sd/2014/726/ajantasa");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,      2015-01-01,",
        "21.2:4,   2017-01-01, 1100/2015",
        "24.1,     2017-01-01, 931/2016",
        "27.1:4,   2018-01-01, 949/2017",
        "22.1:2,   2018-08-15, 622/2018",
        "25.1:4,   2019-06-01, 634/2019",
        "25.2:3,   2020-01-01, 910/2019",
        "19.1:1,   2020-01-01, 910/2019",
        "21.1:4a,  2020-04-20, 266/2020",
        "21.1:4,   2020-12-31, 266/2020",
        "25.1:10,  2020-09-01, 623/2020",
        "21.1:11,  2023-09-01, 559/2023"
    })
    @DisplayName("are in force as worded from their own day on: the day before, the day, the day after")
    void inForce(String id, LocalDate since, String amendment) {
        Provision unit = Provision.of(id);
        assertThat(unit.inForceSince()).isEqualTo(since);
        assertThat(unit.isInForce(since.minusDays(1))).isFalse();
        assertThat(unit.isInForce(since)).isTrue();
        assertThat(unit.isInForce(since.plusDays(1))).isTrue();
        assertThat(unit.amendment().map(Amendment::citation).orElse(null)).isEqualTo(amendment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.4", "9.2", "22.4", "32.1:2", "56"})
    @DisplayName("V-01 keep their number when they are repealed, and are not in force")
    void repealed(String id) {
        Provision unit = Provision.of(id);
        assertThat(unit.isRepealed()).isTrue();
        assertThat(unit.isInForce(LocalDate.parse("2024-03-15"))).isFalse();
        assertThat(unit.wordingHash()).isEmpty();
        assertThat(unit.amendment()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"32.1:5, 32.1:1", "32.3:1, 32.3", "99, 9", "abc, 1", "'', 1", "32.1:3 , 32.1:3", "28c.1, 28"})
    @DisplayName("refuse an unknown id and name the nearest unit")
    void unknown(String id, String nearest) {
        if (id.equals(nearest)) {
            assertThat(Provision.of(id).id()).isEqualTo(id);
            return;
        }
        assertThatThrownBy(() -> Provision.of(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("726/2014 has no provision \"" + id + "\"; the nearest is " + nearest);
    }

    @Test
    @DisplayName("keep the message short for a long text")
    void longText() {
        assertThatThrownBy(() -> Provision.of("3".repeat(10_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(120));
    }
}
