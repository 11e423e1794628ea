package fi.clearance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fi.clearance.model.data.DataUse;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataValidators;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("screening makes no garbage")
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Setting AT = Setting.on(Entries.DAY);

    /**
     * The fewest bytes of ten runs. What the rules allocate, they allocate in each of them; when the virtual machine
     * throws compiled code away, it now and then adds some bytes of its own.
     */
    private static long bytesOfVerdicts(List<DataUse> uses) {
        long thread = Thread.currentThread().getId();
        long fewest = Long.MAX_VALUE;
        for (int run = 0; run < 10; run++) {
            long before = THREADS.getThreadAllocatedBytes(thread);
            for (int i = 0; i < uses.size(); i++) {
                DataValidators.DATA_USE.verdict(uses.get(i), AT);
            }
            fewest = Math.min(fewest, THREADS.getThreadAllocatedBytes(thread) - before);
        }
        return fewest;
    }

    @Test
    @DisplayName("the verdict on complete facts, in order or barred, allocates not one byte")
    void nothing() {
        List<DataUse> settled = Stream.of(Mix.CLEAN, Mix.MIXED, Mix.BARRED)
                .flatMap(mix -> Entries.of(1_000, 1, mix).stream())
                .filter(use -> DataValidators.DATA_USE
                        .validate(use, AT)
                        .findings(OutcomeKind.UNDETERMINED)
                        .isEmpty())
                .toList();
        List<DataUse> inOrder = settled.stream()
                .filter(use -> ScreeningFloor.inOrder(use, Entries.DAY))
                .toList();
        assertThat(inOrder).hasSizeBetween(1_500, 2_500);
        assertThat(bytesOfVerdicts(inOrder)).isZero();
        assertThat(bytesOfVerdicts(settled)).isZero();
    }
}
