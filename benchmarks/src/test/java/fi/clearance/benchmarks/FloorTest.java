package fi.clearance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.data.DataUse;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataValidators;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the floor and the rules give the same answers")
class FloorTest {

    @Test
    @DisplayName("on 100,000 entries that differ from run to run, usable and barred ones among them")
    void same() {
        List<DataUse> entries = Entries.of(100_000, new Random().nextLong());
        Setting at = Setting.on(Entries.DAY);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(DataValidators.DATA_USE.verdict(entry, at) == OutcomeKind.MET)
                        .isEqualTo(Floor.usable(entry, Entries.DAY)));
        long usable = entries.stream()
                .filter(entry -> Floor.usable(entry, Entries.DAY))
                .count();
        assertThat(usable).isBetween(30_000L, 90_000L);
    }
}
