package fi.clearance.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("data and what belongs to them")
class DatumTest {

    private static Datum.Builder datum(DataSource source) {
        return Datum.builder().source(source).about(Topic.OTHER);
    }

    @ParameterizedTest
    @EnumSource(DataSource.class)
    @DisplayName("a part of one source cannot be a part of another")
    void contents(DataSource source) {
        for (SourceContent content : SourceContent.values()) {
            if (content.isPartOf(source)) {
                assertThat(datum(source).content(content).build().content()).isEqualTo(content);
            } else {
                assertThatThrownBy(() -> datum(source).content(content).build())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(content.name())
                        .hasMessageContaining(source.name());
            }
        }
    }
}
