package fi.clearance.model.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("an assessment by an approved body (35.1:5)")
class AssessmentTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("cannot come with the copy of a certificate that was not given; it need not come with one")
    void certificate(Answer given) {
        Assessment.Builder builder = Assessment.builder().made(Answer.YES).certificateGiven(given);
        assertThat(builder.build().certificateAttached()).isFalse();
        Assessment.Builder withCopy = builder.certificateAttached(true);
        if (given == Answer.NO) {
            assertThatIllegalArgumentException()
                    .isThrownBy(withCopy::build)
                    .withMessage("certificate: a copy is attached, but none is said to have been given");
        } else {
            assertThat(withCopy.build().certificateAttached()).isTrue();
        }
    }
}
