package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import java.util.List;
import org.immutables.value.Value;

/**
 * A consent document (<i>suostumusasiakirja</i>), or the declaration that takes its place when the subject applies.
 *
 * <p>It may be the consent of a close relative to the clearance made on them.
 *
 * @statute 5
 * @statute 8
 */
@Value.Immutable
@ValueStyle
public sealed interface Consent permits ImmutableConsent {

    /** Nothing is stated. */
    Consent NOT_STATED = builder().build();

    /**
     * How far a consent reaches.
     *
     * @statute 5.3
     */
    enum Extent {
        /** To one clearance. */
        THIS_CLEARANCE,
        /** To whatever clearance or certificate a described employment or task needs. */
        EMPLOYMENT_OR_TASK,
        /** To all tasks of one administrative branch. */
        ADMINISTRATIVE_BRANCH,
        /** The document does not say. */
        NOT_SAID
    }

    /**
     * What a person has to be told before consenting.
     *
     * @statute 5.2
     */
    enum Told {
        /** What the clearance is for. */
        PURPOSE_OF_CLEARANCE,
        /** What the follow-up is for. */
        PURPOSE_OF_FOLLOW_UP,
        /** How both are used. */
        USE,
        /** How data are processed in both. */
        PROCESSING,
        /** The right to learn what the clearance contains. */
        RIGHT_TO_KNOW
    }

    /** {@return whether it is in writing, on paper or electronically} */
    @Value.Default
    default Answer written() {
        return Answer.NOT_STATED;
    }

    /** {@return the consent} */
    @Value.Default
    default Occurrence given() {
        return Occurrence.NOT_STATED;
    }

    /** {@return its withdrawal; none, if left out} */
    @Value.Default
    default Occurrence withdrawn() {
        return Occurrence.NOT_DONE;
    }

    /** {@return whether it covers the making of the clearance} */
    @Value.Default
    default Answer coversClearance() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it covers the later follow-up of reliability} */
    @Value.Default
    default Answer coversFollowUp() {
        return Answer.NOT_STATED;
    }

    /** {@return how far it reaches} */
    @Value.Default
    default Extent extent() {
        return Extent.NOT_SAID;
    }

    /** {@return what the document shows that the person was told beforehand} */
    List<Told> told();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consent}. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
