package fi.clearance.model.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Kinship;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the judgements behind a decision")
class JudgementsBehindTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    private static final Judgement BEFORE = judgement(DAY.minusDays(1));
    private static final Judgement ON_THE_DAY = judgement(DAY);
    private static final Judgement AFTER = judgement(DAY.plusDays(1));

    /** What is decided, with the three judgements in an order that is not that of their days. */
    enum Decision {
        ACCEPTANCE(decided -> Acceptance.builder()
                .by(Authority.SUPO)
                .level(Level.STANDARD)
                .decided(decided)
                .addJudgements(AFTER, ON_THE_DAY, BEFORE)
                .build()
                .judgementsBehind()),
        LEVEL_MOVE(decided -> LevelMove.builder()
                .to(Level.STANDARD)
                .by(Authority.SUPO)
                .decided(decided)
                .addJudgements(AFTER, ON_THE_DAY, BEFORE)
                .build()
                .judgementsBehind()),
        RELATIVE_EXTENSION(started -> RelativeExtension.builder()
                .mainLevel(Level.COMPREHENSIVE)
                .kinship(Kinship.SPOUSE)
                .level(Level.CONCISE)
                .maker(Authority.SUPO)
                .started(started)
                .addJudgements(AFTER, ON_THE_DAY, BEFORE)
                .build()
                .judgementsBehind());

        private final Function<Occurrence, List<Judgement>> behind;

        Decision(Function<Occurrence, List<Judgement>> behind) {
            this.behind = behind;
        }
    }

    private static Judgement judgement(LocalDate day) {
        return Judgement.builder()
                .matter(ApplicationMatter.APPROPRIATE)
                .by(Authority.SUPO)
                .on(day)
                .result(Judgement.Result.YES)
                .reasons("stated")
                .build();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are those up to its day, that day included, in the order in which they are listed")
    void decided(Decision decision) {
        assertThat(decision.behind.apply(Occurrence.on(DAY))).containsExactly(ON_THE_DAY, BEFORE);
        assertThat(decision.behind.apply(Occurrence.on(DAY.minusDays(2)))).isEmpty();
        assertThat(decision.behind.apply(Occurrence.on(DAY.plusDays(1)))).containsExactly(AFTER, ON_THE_DAY, BEFORE);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are all while nothing is decided")
    void undecided(Decision decision) {
        assertThat(Stream.of(Occurrence.Absent.values()))
                .allSatisfy(
                        absent -> assertThat(decision.behind.apply(absent)).containsExactly(AFTER, ON_THE_DAY, BEFORE));
    }
}
