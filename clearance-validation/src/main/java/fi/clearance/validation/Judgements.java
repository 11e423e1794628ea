package fi.clearance.validation;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Matter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up what an authority has judged. */
public final class Judgements {

    private Judgements() {}

    /**
     * Asks whether a matter is settled by a recorded judgement.
     *
     * <p>A judgement counts if it was recorded on or before the day, by the authority that may decide the matter, and
     * with reasons. The latest that counts decides. A matter that has to be found follows the finding; one that has to
     * be weighed is settled by any judgement.
     *
     * @param judgements what is recorded
     * @param matter the matter
     * @param maker the authority that makes the clearance
     * @param at the day
     * @return yes or no by the judgement, open if none counts
     */
    public static Truth settle(List<Judgement> judgements, Matter matter, Authority maker, Setting at) {
        return settle(judgements, matter, maker, Occurrence.NOT_DONE, at);
    }

    /**
     * Asks whether a matter is settled by a judgement that carries a deed: one that is recorded later does not count.
     *
     * <p>While the deed is not stated, whatever is recorded may have come too late for it.
     */
    static Truth settle(
            List<Judgement> judgements, Matter matter, Authority maker, Occurrence deed, String fact, Setting at) {
        Truth recorded = settle(judgements, matter, maker, deed, at);
        return deed == Occurrence.NOT_STATED
                ? Truth.missing(fact).and(recorded.isOpen() ? recorded : Truth.YES)
                : recorded;
    }

    private static Truth settle(
            List<Judgement> judgements, Matter matter, Authority maker, Occurrence deed, Setting at) {
        Judgement latest = latest(judgements, matter, matter.decidedBy(maker), deed, at);
        if (latest == null) {
            return Truth.open(new Gap.Unrecorded(matter));
        }
        return Truth.of(!matter.isFinding() || latest.result() == Judgement.Result.YES);
    }

    private static @Nullable Judgement latest(
            List<Judgement> judgements, Matter matter, Authority decider, Occurrence deed, Setting at) {
        Judgement latest = null;
        for (int i = 0; i < judgements.size(); i++) {
            Judgement next = judgements.get(i);
            if (next.matter() == matter && counts(next, decider) && !isAfter(next, deed) && !at.isBefore(next.on())) {
                if (latest == null || !next.on().isBefore(latest.on())) {
                    latest = next;
                }
            }
        }
        return latest;
    }

    private static boolean isAfter(Judgement judgement, Occurrence deed) {
        return deed instanceof Occurrence.On done && judgement.on().isAfter(done.day());
    }

    /** By the right authority, with reasons, and with a result that the matter can have. */
    private static boolean counts(Judgement judgement, Authority decider) {
        return judgement.by() == decider
                && !judgement.reasons().isBlank()
                && !(judgement.matter().isFinding() && judgement.result() == Judgement.Result.WEIGHED);
    }
}
