package fi.clearance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.data.DataUse;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Validator;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.data.DataValidators;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a verdict makes no garbage")
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Setting AT = Setting.on(Job.DAY);
    private static final long BYTES_OF_OPTIONAL_PARTS = 16 * 16;

    /**
     * The fewest bytes of ten runs. What the rules allocate, they allocate in each of them; when the virtual machine
     * throws compiled code away, it now and then adds some bytes of its own.
     */
    private static <T> long bytesOfVerdicts(Validator<T> validator, List<T> cases) {
        long thread = Thread.currentThread().getId();
        long fewest = Long.MAX_VALUE;
        for (int run = 0; run < 10; run++) {
            long before = THREADS.getThreadAllocatedBytes(thread);
            for (int i = 0; i < cases.size(); i++) {
                validator.verdict(cases.get(i), AT);
            }
            fewest = Math.min(fewest, THREADS.getThreadAllocatedBytes(thread) - before);
        }
        return fewest;
    }

    @Test
    @DisplayName("on register data with complete facts, in order or barred: not one byte")
    void registerData() {
        List<DataUse> settled = Stream.of(Mix.CLEAN, Mix.MIXED, Mix.BARRED)
                .flatMap(mix -> Entries.of(1_000, 1, mix).stream())
                .filter(use -> DataValidators.DATA_USE
                        .validate(use, AT)
                        .findings(OutcomeKind.UNDETERMINED)
                        .isEmpty())
                .toList();
        List<DataUse> inOrder = settled.stream()
                .filter(use -> ScreeningFloor.inOrder(use, Job.DAY))
                .toList();
        assertThat(inOrder).hasSizeBetween(1_500, 2_500);
        assertThat(bytesOfVerdicts(DataValidators.DATA_USE, inOrder)).isZero();
        assertThat(bytesOfVerdicts(DataValidators.DATA_USE, settled)).isZero();
    }

    /**
     * JDK 17 makes an object for every optional part that a rule looks into, since whether there is one is only known
     * as it runs; later ones do without most of them.
     */
    @Test
    @DisplayName("on applications that are in order: no more than a look into each optional part")
    void applications() {
        List<PersonnelApplication> inOrder = Applications.of(2_000, 1, Mix.CLEAN).stream()
                .filter(application -> ApplicationFloor.inOrder(application, Job.DAY))
                .toList();
        assertThat(inOrder).hasSizeBetween(1_500, 1_999);
        assertThat(bytesOfVerdicts(ApplicationValidators.APPLICATION, inOrder) / inOrder.size())
                .isLessThanOrEqualTo(BYTES_OF_OPTIONAL_PARTS);
    }
}
