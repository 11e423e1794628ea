package fi.clearance.model.party;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A judgement that an authority has recorded: on what, by whom, on which day, with which result and reasons.
 *
 * <p>It counts from its day on, if the authority is the one that may decide the matter and the reasons are not blank.
 * Of several on the same matter the latest counts; of two on the same day, the one listed later.
 */
@Value.Immutable
@ValueStyle
public sealed interface Judgement permits ImmutableJudgement {

    /** What came of it. */
    enum Result {
        /** The matter was weighed; nothing had to be found. */
        WEIGHED,
        /** It was found to be so. */
        YES,
        /** It was found not to be so. */
        NO
    }

    /** {@return what was judged} */
    Matter matter();

    /** {@return the authority that judged} */
    Authority by();

    /** {@return the day on which the judgement was recorded} */
    LocalDate on();

    /** {@return what came of it} */
    Result result();

    /** {@return the recorded reasons, never printed; blank reasons are as good as none} */
    @Value.Redacted
    String reasons();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Judgement}; every part is mandatory. */
    final class Builder extends ImmutableJudgement.Builder {
        Builder() {}
    }
}
