package fi.clearance.model.data;

import fi.clearance.model.statute.Provision;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A notification by the National Bureau of Investigation on ties to organised crime.
 *
 * <p>It is a document: what it does not say, it does not say, and counts as missing from it. What the Bureau judged is
 * recorded as judgements on the datum ({@link DataMatter}).
 *
 * @statute 25.2
 */
@Value.Immutable
@ValueStyle
public sealed interface NbiNotification permits ImmutableNbiNotification {

    /**
     * On which of the three grounds the notification was made.
     *
     * @statute 25.2
     */
    enum Ground {
        /** Ties to somebody of an organised criminal group. */
        LINKS("25.2:1"),
        /** Reasonable grounds to suspect that the subject takes part in one. */
        SUSPICION("25.2:2"),
        /** Several significant entries, and a task with the most sensitive documents. */
        ENTRIES("25.2:3");

        private final Provision provision;

        Ground(String provision) {
            this.provision = Provision.of(provision);
        }

        /** {@return the point that holds the ground} */
        public Provision provision() {
            return provision;
        }
    }

    /**
     * What ties the other person to the activity of an organised criminal group.
     *
     * @statute 25.2:1
     */
    enum Associate {
        /** A court found that the person took part. */
        FOUND_BY_COURT,
        /** The person is suspected of it in a pending pre-trial investigation. */
        SUSPECTED_IN_INVESTIGATION,
        /** The person is suspected of it in a pending consideration of charges. */
        SUSPECTED_BY_PROSECUTOR,
        /** Nothing of this kind. */
        NONE
    }

    /** {@return the ground, if the notification names one} */
    Optional<Ground> ground();

    /**
     * {@return whether it rests on police data about the groups of persons of section 7, moment 2 of Act 616/2019}
     */
    @Value.Default
    default boolean restsOnListedGroups() {
        return false;
    }

    /** {@return whether its ground follows from the data under section 8 of Act 616/2019} */
    @Value.Default
    default boolean restsOnObservations() {
        return false;
    }

    /** {@return whether it holds what is needed to judge what the data mean} */
    @Value.Default
    default boolean explainsSignificance() {
        return false;
    }

    /** {@return whether the ties are repeated} */
    @Value.Default
    default boolean linksRepeated() {
        return false;
    }

    /** {@return whether the ties are of a permanent kind} */
    @Value.Default
    default boolean linksPermanent() {
        return false;
    }

    /** {@return what ties the other person to the activity of an organised criminal group} */
    @Value.Default
    default Associate associate() {
        return Associate.NONE;
    }

    /** {@return how many entries on the subject it rests on} */
    @Value.Default
    default int entries() {
        return 0;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link NbiNotification}. */
    final class Builder extends ImmutableNbiNotification.Builder {
        Builder() {}
    }
}
