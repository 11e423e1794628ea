package fi.clearance.model.data;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.statute.Provision;
import org.immutables.value.Value;

/**
 * An act that is alleged or found to be criminal, or would be but for the age of who did it, however it became known: a
 * tip, a suspicion, a fine, a conviction.
 *
 * <p>Everything may be left out and is then not stated.
 *
 * @statute 32
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CriminalAct implements SubjectMatter permits ImmutableCriminalAct {

    CriminalAct() {}

    /**
     * How far the matter has come.
     *
     * @statute 32.2
     */
    public enum Stage {
        /** Nothing has been investigated. */
        NOT_INVESTIGATED("32.1:1"),
        /** Pending in pre-trial investigation. */
        PRE_TRIAL_INVESTIGATION("32.2"),
        /** Pending with the prosecutor. */
        WITH_PROSECUTOR("32.2"),
        /** Pending in court, on appeal too. */
        IN_COURT("32.2"),
        /** Closed without a judgment: investigation ended, or not prosecuted. */
        CLOSED("32"),
        /** Decided for good. */
        DECIDED("11.1"),
        /** Nobody has said. */
        NOT_STATED("32.2");

        private final Provision provision;

        Stage(String provision) {
            this.provision = Provision.of(provision);
        }

        /** {@return the provision for which the stage matters} */
        public Provision provision() {
            return provision;
        }
    }

    /** {@return when it was done} */
    @Value.Default
    public ActTime time() {
        return ActTime.NOT_STATED;
    }

    /** {@return the day on which a court or an authority decided about the act} */
    @Value.Default
    public Occurrence decided() {
        return Occurrence.NOT_STATED;
    }

    /** {@return how far the matter has come on the day of the assessment} */
    @Value.Default
    public Stage stage() {
        return Stage.NOT_STATED;
    }

    /** {@return whether the Finnish criminal records show these data to the authority on the day of the assessment} */
    @Value.Default
    public Answer inCriminalRecords() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the datum is a tip, an offence report or the like that was delivered to the police} */
    @Value.Default
    public Answer reportedToPolice() {
        return Answer.NOT_STATED;
    }

    /** {@return the start of a pre-trial investigation on the basis of that tip or report} */
    @Value.Default
    public Occurrence investigation() {
        return Occurrence.NOT_STATED;
    }

    @Value.Check
    void check() {
        if (time().isStated()
                && decided() instanceof Occurrence.On decision
                && decision.day().isBefore(time().firstDay().earliest())) {
            throw new IllegalArgumentException("decision about the act: lies before the act");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link CriminalAct}.
     *
     * <p>{@code build} throws {@link IllegalArgumentException} if the decision lies before the act.
     */
    public static final class Builder extends ImmutableCriminalAct.Builder {
        Builder() {}
    }
}
