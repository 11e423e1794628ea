package fi.clearance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.data.DataUse;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataValidators;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("on register data that differ from run to run, the library agrees")
class ScreeningTest {

    private static final Setting AT = Setting.on(Entries.DAY);

    @ParameterizedTest
    @EnumSource
    @DisplayName("with each plain rule, on 10,000 of each mix")
    void rules(Mix mix) {
        long seed = new Random().nextLong();
        for (DataUse use : Entries.of(10_000, seed, mix)) {
            Agreement.ofRules(ScreeningRules.ALL, use, DataValidators.DATA_USE.validate(use, AT), mix + " by " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("with the floor, on 25,000 of each mix, of which some are in order and some are not")
    void floor(Mix mix) {
        long seed = new Random().nextLong();
        int inOrder = 0;
        for (DataUse use : Entries.of(25_000, seed, mix)) {
            boolean floor = ScreeningFloor.inOrder(use, Entries.DAY);
            assertThat(floor)
                    .as(() -> mix + " by " + seed + " " + use)
                    .isEqualTo(Agreement.inOrder(DataValidators.DATA_USE.verdict(use, AT)));
            inOrder += floor ? 1 : 0;
        }
        assertThat(inOrder).isBetween(5_000, 24_700);
    }
}
