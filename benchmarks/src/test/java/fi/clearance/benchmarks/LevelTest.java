package fi.clearance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.application.Level;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.Levels;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the level of a clearance")
class LevelTest {

    @Test
    @DisplayName("is the same by the library and by a plain method, on 10,000 cases that differ from run to run")
    void same() {
        long seed = new Random().nextLong();
        Setting at = Setting.on(Job.DAY);
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        for (LevelCases.Case it : LevelCases.of(10_000, seed)) {
            Optional<Level> level = LevelFloor.level(it.application(), it.intake(), Job.DAY);
            assertThat(Levels.of(it.application(), it.intake(), at).level())
                    .as(() -> "by " + seed + " " + it + " " + it.application().task())
                    .isEqualTo(level);
            level.ifPresent(found -> levels.merge(found, 1, Integer::sum));
        }
        assertThat(levels).containsOnlyKeys(Level.values());
        assertThat(levels.values()).allMatch(count -> count > 150);
    }
}
