package fi.clearance.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the topics of a comprehensive clearance (27.1)")
class TopicTest {

    @Test
    @DisplayName("each topic has its point, and the rest the moment that opens the list")
    void provisions() {
        assertThat(Stream.of(Topic.values()).map(topic -> topic + " " + topic.provision()))
                .containsExactly(
                        "BUSINESS_ACTIVITY 27.1:1",
                        "ASSETS_DEBTS_AND_COMMITMENTS 27.1:2",
                        "FAMILY_AND_KINSHIP 27.1:3",
                        "FOREIGN_TIES 27.1:4",
                        "OTHER 27.1");
    }
}
