package fi.clearance.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.clearance.model.data.DataMatter;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a judgement")
class JudgementTest {

    private static Judgement.Builder judgement() {
        return Judgement.builder()
                .matter(DataMatter.STAGE)
                .by(Authority.SUPO)
                .on(LocalDate.of(2024, 3, 15))
                .result(Judgement.Result.NO);
    }

    @Test
    @DisplayName("every part is mandatory, the reasons too")
    void mandatory() {
        assertThatIllegalStateException().isThrownBy(judgement()::build).withMessageContaining("reasons");
        Judgement.Builder nothing = Judgement.builder();
        assertThatIllegalStateException()
                .isThrownBy(nothing::build)
                .withMessageContainingAll("matter", "by", "on", "result", "reasons");
    }

    @Test
    @DisplayName("blank reasons can be stated: the law, not the value, finds fault with them")
    void blankReasons() {
        assertThat(judgement().reasons(" ").build().reasons()).isBlank();
    }

    @Test
    @DisplayName("a judgement prints matter, authority, day and result, and never its reasons")
    void prints() {
        assertThat(judgement().reasons("because").build().toString())
                .contains("STAGE", "SUPO", "2024-03-15", "NO")
                .doesNotContain("because");
    }
}
