package fi.clearance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.data.DataUse;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataValidators;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("on register data that differ from run to run")
class ScreeningTest {

    private static final Setting AT = Setting.on(Job.DAY);

    @ParameterizedTest
    @EnumSource
    @DisplayName("the library agrees with each plain rule on 10,000, and with the floor on 25,000 of each mix")
    void agreement(Mix mix) {
        long seed = new Random().nextLong();
        String hint = mix + " by " + seed;
        List<DataUse> all = Entries.of(25_000, seed, mix);
        for (DataUse use : all.subList(0, 10_000)) {
            Agreement.ofRules(ScreeningRules.ALL, use, DataValidators.DATA_USE.validate(use, AT), hint);
        }
        int inOrder = 0;
        for (DataUse use : all) {
            boolean floor = ScreeningFloor.inOrder(use, Job.DAY);
            Agreement.ofFloor(floor, use, DataValidators.DATA_USE.verdict(use, AT), hint);
            inOrder += floor ? 1 : 0;
        }
        assertThat(inOrder).isBetween(5_000, 24_700);
    }
}
