package fi.clearance.model.register;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * A decision to employ a person whose clearance data came from the register, and what is reported of it.
 *
 * @statute 48.5
 */
@Value.Immutable
@ValueStyle
public sealed interface Recruitment permits ImmutableRecruitment {

    /**
     * How a recruitment is reported.
     *
     * @statute 48.5
     */
    enum Channel {
        /** By an entry in the register. */
        REGISTER_ENTRY,
        /** Electronically in another way that the Finnish Security and Intelligence Service has approved. */
        APPROVED_ELECTRONIC,
        /** In another way, such as on paper. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * {@return whether the employer obtained the data of the clearance from the register under section 50, subsection
     * 2}
     */
    @Value.Default
    default Answer dataObtained() {
        return Answer.NOT_STATED;
    }

    /** {@return the decision to employ} */
    @Value.Default
    default Occurrence decided() {
        return Occurrence.NOT_STATED;
    }

    /** {@return its report to the Finnish Security and Intelligence Service} */
    @Value.Default
    default Occurrence reported() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the end of that employment} */
    @Value.Default
    default Occurrence ended() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the report of that end to the Finnish Security and Intelligence Service} */
    @Value.Default
    default Occurrence endReported() {
        return Occurrence.NOT_STATED;
    }

    /** {@return how the decision, and later the end, is reported} */
    @Value.Default
    default Channel channel() {
        return Channel.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recruitment}. */
    final class Builder extends ImmutableRecruitment.Builder {
        Builder() {}
    }
}
