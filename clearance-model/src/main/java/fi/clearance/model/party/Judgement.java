package fi.clearance.model.party;

import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A judgement that an authority has recorded: on what, by whom, on which day, with which result and reasons.
 *
 * <p>It counts from its day on, if the authority is the one that may decide the matter and the reasons are not blank.
 * Of several on the same matter the latest counts; of two on the same day, the one listed later.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Judgement permits ImmutableJudgement {

    Judgement() {}

    /** What came of it. */
    public enum Result {
        /** The matter was weighed; nothing had to be found. */
        WEIGHED,
        /** It was found to be so. */
        YES,
        /** It was found not to be so. */
        NO
    }

    /** {@return what was judged} */
    public abstract Matter matter();

    /** {@return the authority that judged} */
    public abstract Authority by();

    /** {@return the day on which the judgement was recorded} */
    public abstract LocalDate on();

    /** {@return what came of it} */
    public abstract Result result();

    /** {@return the recorded reasons, never printed; blank reasons are as good as none} */
    @Value.Redacted
    public abstract String reasons();

    @Value.Check
    void check() {
        When.requireCalendarDay(on());
    }

    /**
     * Picks what was judged up to the day of a deed: what is recorded later cannot carry it.
     *
     * @param judgements the judgements
     * @param deed the deed
     * @return those of its day and before, in order; all of them while it is not done
     */
    public static List<Judgement> upTo(List<Judgement> judgements, Occurrence deed) {
        return deed instanceof Occurrence.On on
                ? judgements.stream()
                        .filter(judgement -> !judgement.on().isAfter(on.day()))
                        .toList()
                : judgements;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Judgement}; every part is mandatory, and {@code build} throws {@link IllegalArgumentException}
     * for a
     * year that is not between 1 and 9999.
     */
    public static final class Builder extends ImmutableJudgement.Builder {
        Builder() {}
    }
}
