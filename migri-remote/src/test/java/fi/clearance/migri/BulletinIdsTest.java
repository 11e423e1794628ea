package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.PublishedIds;
import fi.clearance.validation.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ids of the bulletin are never used again and never vanish silently")
class BulletinIdsTest {

    @Test
    @DisplayName("the list ids.tsv and the bulletin’s rules, readings and ledger name the same ones")
    void bothWays() throws IOException {
        List<Rule<?>> rules = Stream.of(
                        BulletinValidators.PARTICIPATION, BulletinValidators.ASSESSMENT, BulletinValidators.AGREEMENT)
                .<Rule<?>>flatMap(validator -> validator.rules().stream())
                .toList();
        try (InputStream table = Objects.requireNonNull(BulletinIdsTest.class.getResourceAsStream("ids.tsv"))) {
            PublishedIds ids = PublishedIds.read(table);
            // The questions are in the Act's list, with those on the Act.
            List<String> toDo = ids.toDo(
                    rules, List.of(), BulletinReading.ALL, Bulletin.ledger().entries());
            assertThat(toDo).withFailMessage(String.join("\n", toDo)).isEmpty();
            assertThat(ids.twice()).isEmpty();
        }
    }
}
