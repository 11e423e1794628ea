package fi.clearance.benchmarks;

import fi.clearance.model.data.DataUse;
import fi.clearance.validation.Validator;
import fi.clearance.validation.data.DataValidators;
import java.util.List;

/** Whether data from registers may be used. */
final class Screenings implements Job<DataUse> {

    @Override
    public Class<DataUse> type() {
        return DataUse.class;
    }

    @Override
    public List<DataUse> cases(int count, long seed, Mix mix) {
        return Entries.of(count, seed, mix);
    }

    @Override
    public List<Named<DataUse>> rules() {
        return ScreeningRules.ALL;
    }

    @Override
    public boolean floor(DataUse use) {
        return ScreeningFloor.inOrder(use, Job.DAY);
    }

    @Override
    public Validator<DataUse> validator() {
        return DataValidators.DATA_USE;
    }
}
