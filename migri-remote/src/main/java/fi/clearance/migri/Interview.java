package fi.clearance.migri;

import fi.clearance.model.Answer;
import fi.clearance.model.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An interview (<i>puhuttelu</i>) that the Finnish Immigration Service holds.
 *
 * @bulletin M5
 * @bulletin M6
 * @bulletin M7
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Interview permits ImmutableInterview {

    Interview() {}

    /** Kinds of interview. */
    public enum Kind {
        /** An asylum interview, <i>turvapaikkapuhuttelu</i>. */
        ASYLUM,
        /** Any other. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** Where a client is invited to. */
    public enum Venue {
        /** To premises of the Finnish Immigration Service. */
        IMMIGRATION_SERVICE,
        /** To a reception centre, from where the interview is held remotely. */
        RECEPTION_CENTRE,
        /** Elsewhere, such as a detention unit. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return what kind of interview it is} */
    @Value.Default
    public Kind kind() {
        return Kind.NOT_STATED;
    }

    /** {@return where the client is invited to} */
    @Value.Default
    public Venue clientInvitedTo() {
        return Venue.NOT_STATED;
    }

    /** {@return whether counsel can be at the reception centre with the client} */
    @Value.Default
    public Answer attendancePossible() {
        return Answer.NOT_STATED;
    }

    /** {@return its day, in Finland} */
    public abstract LocalDate on();

    /** {@return the time at which it starts, in Finland, if stated} */
    public abstract Optional<LocalTime> startsAt();

    @Value.Check
    void check() {
        When.requireCalendarDay(on());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Interview}; {@code build} asks for its day, and throws {@link IllegalArgumentException} for a
     * year that is not between 1 and 9999.
     */
    public static final class Builder extends ImmutableInterview.Builder {
        Builder() {}
    }
}
