package fi.clearance.migri;

import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The booking of an interview, and what was agreed with counsel about it.
 *
 * @bulletin M14
 * @bulletin M15
 */
@Value.Immutable
@ValueStyle
public sealed interface Booking permits ImmutableBooking {

    /** Nothing is stated. */
    Booking NOT_STATED = builder().build();

    /** When taking part remotely was agreed. */
    enum Agreed {
        /** In connection with the booking. */
        WITH_THE_BOOKING,
        /** Later, but before 1 June 2024. */
        LATER,
        /** It was not agreed, or only on 1 June 2024 or later. */
        NO,
        /** Nobody has said. */
        NOT_STATED
    }

    /** With whom. */
    enum With {
        /** With this counsel. */
        THIS_COUNSEL,
        /** With another counsel. */
        ANOTHER_COUNSEL,
        /** Nobody has said. */
        NOT_STATED
    }

    /** Who had an interview moved. */
    enum MovedBy {
        /** Nobody. */
        NOBODY,
        /** Counsel or client. */
        COUNSEL_OR_CLIENT,
        /** The Finnish Immigration Service. */
        IMMIGRATION_SERVICE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return when it was made, in Finland, if stated; of an interview that was moved on 1 June 2024 or
     * later, the booking before that} */
    Optional<LocalDateTime> madeAt();

    /** {@return whether taking part remotely was agreed} */
    @Value.Default
    default Agreed remoteAgreed() {
        return Agreed.NOT_STATED;
    }

    /** {@return with whom that was agreed} */
    @Value.Default
    default With agreedWith() {
        return With.NOT_STATED;
    }

    /** {@return who had the interview moved on 1 June 2024 or later, if anybody} */
    @Value.Default
    default MovedBy movedBy() {
        return MovedBy.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Booking}. */
    final class Builder extends ImmutableBooking.Builder {
        Builder() {}
    }
}
