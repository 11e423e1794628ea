package fi.clearance.model.facility;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.facility.ContractDocuments.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("how the documents of a contract come to the company (33.1:2)")
class ContractDocumentsTest {

    @Test
    @DisplayName("they are handed over, arise, do both or do neither")
    void flows() {
        assertThat(Stream.of(Flow.values()).map(flow -> flow + " " + flow.isHandedOver() + " " + flow.isArising()))
                .containsExactly(
                        "HANDED_OVER true false",
                        "ARISING false true",
                        "BOTH true true",
                        "NONE false false",
                        "NOT_STATED false false");
    }
}
