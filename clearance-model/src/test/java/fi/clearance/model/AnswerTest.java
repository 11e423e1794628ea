package fi.clearance.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("an answer")
class AnswerTest {

    @Test
    @DisplayName("true is yes, false is no, and not stated is neither")
    void of() {
        assertThat(Answer.of(true)).isEqualTo(Answer.YES);
        assertThat(Answer.of(false)).isEqualTo(Answer.NO);
        assertThat(Answer.values()).containsExactly(Answer.YES, Answer.NO, Answer.NOT_STATED);
    }
}
