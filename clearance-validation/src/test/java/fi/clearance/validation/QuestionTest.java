package fi.clearance.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.clearance.validation.application.ApplicationReading;
import fi.clearance.validation.certificate.CertificateReading;
import fi.clearance.validation.data.DataReading;
import fi.clearance.validation.facility.FacilityReading;
import fi.clearance.validation.party.PartyReading;
import fi.clearance.validation.register.RegisterReading;
import fi.clearance.validation.statute.Rules;
import fi.clearance.validation.tie.TieReading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("open questions")
class QuestionTest {

    private static Stream<Class<?>> enums() {
        return Stream.of(
                        PartyReading.class,
                        ApplicationReading.class,
                        DataReading.class,
                        TieReading.class,
                        FacilityReading.class,
                        CertificateReading.class,
                        RegisterReading.class)
                .flatMap(topic -> Stream.of(topic.getDeclaredClasses()));
    }

    @Test
    @DisplayName("the list of all readings of a topic holds every constant of every question")
    void everyReading() {
        assertThat(Stream.of(
                                PartyReading.ALL,
                                ApplicationReading.ALL,
                                DataReading.ALL,
                                TieReading.ALL,
                                FacilityReading.ALL,
                                CertificateReading.ALL,
                                RegisterReading.ALL)
                        .flatMap(List::stream)
                        .map(Object.class::cast))
                .containsExactlyInAnyOrderElementsOf(enums().flatMap(type -> Stream.of(type.getEnumConstants()))
                        .toList());
    }

    @Test
    @DisplayName("the readings of a coded question are its options, in the same order")
    void codedReadings() {
        for (Class<?> type : enums().toList()) {
            List<Reading> readings =
                    Stream.of(type.getEnumConstants()).map(Reading.class::cast).toList();
            Question question = readings.get(0).question();
            assertThat(readings).extracting(Reading::name).containsExactlyElementsOf(question.options());
            assertThat(readings).allSatisfy(reading -> {
                assertThat(reading.question()).isSameAs(question);
                assertThat(reading.all()).isEqualTo(readings);
            });
            assertThat(readings.get(0).isRecommended()).isTrue();
            assertThat(readings.get(1).isRecommended()).isFalse();
        }
    }

    @Test
    @DisplayName(
            "no two enums read the same question, and a question without an enum stands near some rule or waits for one")
    void onePerQuestion() {
        List<String> coded = enums().map(type ->
                        ((Reading) type.getEnumConstants()[0]).question().id())
                .toList();
        assertThat(coded).doesNotHaveDuplicates();
        Set<String> near = new LinkedHashSet<>();
        Rules.all().forEach(rule -> rule.norm().nearby().forEach(question -> near.add(question.id())));
        assertThat(near).contains("Q-02", "Q-03(i)", "Q-04(i)", "Q-05", "Q-21", "Q-23", "Q-26", "Q-38", "Q-45");
        assertThat(Question.all())
                .extracting(Question::id)
                // Those on the bulletin are read in its own module.
                .filteredOn(id -> !coded.contains(id) && !near.contains(id) && !id.startsWith("IQ-M"))
                .isEmpty();
    }

    @Test
    @DisplayName("60 per cent and more apply by default, less stay open")
    void confidence() {
        assertThat(Question.of("Q-01").isSettledByDefault()).isTrue();
        assertThat(Question.of("Q-04(ii)").confidence()).isEqualTo(60);
        assertThat(Question.of("Q-04(ii)").isSettledByDefault()).isTrue();
        assertThat(Question.all())
                .filteredOn(question -> !question.isSettledByDefault())
                .extracting(Question::id)
                .containsExactly(
                        "Q-13",
                        "Q-20",
                        "Q-25",
                        "Q-29",
                        "Q-30(i)",
                        "Q-30(ii)",
                        "Q-36",
                        "Q-54",
                        "Q-55",
                        "IQ-36-1",
                        "IQ-41-1",
                        "IQ-48-2",
                        "IQ-49-3",
                        "IQ-52-1",
                        "IQ-52-2",
                        "IQ-53-2",
                        "IQ-53-3",
                        "IQ-55-1",
                        "IQ-55-4",
                        "IQ-58-1",
                        "IQ-62-2",
                        "IQ-M-4(ii)",
                        "IQ-M-6",
                        "IQ-M-17",
                        "IQ-M-19");
    }

    @Test
    @DisplayName("readings: recommended, chosen, replaced")
    void readings() {
        Readings recommended = Readings.recommended();
        assertThat(recommended.reads(DataReading.TenthAnniversary.USABLE)).isEqualTo(Truth.YES);
        assertThat(recommended.reads(DataReading.TenthAnniversary.BARRED)).isEqualTo(Truth.NO);
        assertThat(recommended.reads(DataReading.CompetentAuthorityMeant.EITHER).gaps())
                .containsExactly(new Gap.Open(Question.of("Q-25")));
        Readings chosen =
                recommended.with(DataReading.TenthAnniversary.BARRED).with(DataReading.CompetentAuthorityMeant.FOREIGN);
        assertThat(chosen.reads(DataReading.TenthAnniversary.BARRED)).isEqualTo(Truth.YES);
        assertThat(chosen.reads(DataReading.CompetentAuthorityMeant.FINNISH)).isEqualTo(Truth.NO);
        assertThat(chosen.inForce(Question.of("Q-25"))).contains("FOREIGN");
        assertThat(recommended.inForce(Question.of("Q-25"))).isEmpty();
        assertThat(recommended.inForce(Question.of("Q-01"))).contains("USABLE");
        assertThat(chosen.with(DataReading.TenthAnniversary.USABLE)).isNotEqualTo(chosen);
        assertThat(chosen)
                .hasToString(chosen.toString())
                .isEqualTo(recommended
                        .with(DataReading.CompetentAuthorityMeant.FOREIGN)
                        .with(DataReading.TenthAnniversary.BARRED));
    }

    @Test
    @DisplayName("an unknown question is refused with the list of those there are")
    void unknown() {
        assertThatThrownBy(() -> Question.of("Q-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Q-99")
                .hasMessageContaining("Q-01");
        assertThatThrownBy(() -> new Question("Q", List.of(), 50, List.of("ONE")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question("Q", List.of(), 101, List.of("ONE", "TWO")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
