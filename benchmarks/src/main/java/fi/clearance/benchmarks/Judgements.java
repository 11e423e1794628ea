package fi.clearance.benchmarks;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Matter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What authorities have found. */
final class Judgements {

    private Judgements() {}

    /**
     * Says whether something was found to be so by the judgement that counts: the latest up to a day by the authority
     * that may decide, if it gives reasons; of two on one day, the one listed later.
     */
    static boolean found(List<Judgement> judgements, Matter matter, Authority by, LocalDate day) {
        @Nullable Judgement counting = null;
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            if (judgement.matter() == matter
                    && judgement.by() == by
                    && !judgement.on().isAfter(day)
                    && (counting == null || !judgement.on().isBefore(counting.on()))
                    && !judgement.reasons().isBlank()) {
                counting = judgement;
            }
        }
        return counting != null && counting.result() == Judgement.Result.YES;
    }
}
