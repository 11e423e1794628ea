package fi.clearance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fi.clearance.model.data.DataUse;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataValidators;
import java.lang.management.ManagementFactory;
import java.util.List;
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
    @DisplayName("the verdict on complete facts, usable or barred, allocates not one byte")
    void nothing() {
        List<DataUse> uses = Entries.of(2_000, 1);
        List<DataUse> usable = uses.stream()
                .filter(use -> DataValidators.DATA_USE.verdict(use, AT) == OutcomeKind.MET)
                .toList();
        assertThat(usable).hasSizeBetween(500, 1_900);
        assertThat(bytesOfVerdicts(usable)).isZero();
        assertThat(bytesOfVerdicts(uses)).isZero();
    }
}
