package fi.clearance.model.data;

import fi.clearance.model.party.Country;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time during which the subject lived in one country abroad, with or without being in somebody's service there.
 *
 * <p>A stay that changes country or service is stated as two, the second from the day after the first.
 *
 * @statute 26.1
 */
@Value.Immutable
@ValueStyle
public abstract sealed class StayAbroad permits ImmutableStayAbroad {

    StayAbroad() {}

    /**
     * By whom the subject was employed abroad.
     *
     * @statute 26.2:2
     */
    public enum Service {
        /** A company that has to be in the Finnish Business Information System, or a foundation or association. */
        FINNISH_COMPANY,
        /** Any other company. */
        OTHER_COMPANY,
        /** An authority, of whatever State. */
        AUTHORITY,
        /** An international organisation or body. */
        INTERNATIONAL_ORGANISATION,
        /** Nobody's of these. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the country, never Finland} */
    public abstract Country country();

    /** {@return the first day, inclusive} */
    public abstract LocalDate firstDay();

    /** {@return the last day, inclusive; empty while the stay goes on} */
    public abstract Optional<LocalDate> lastDay();

    /** {@return in whose service the subject was} */
    @Value.Default
    public Service service() {
        return Service.NOT_STATED;
    }

    @Value.Check
    void check() {
        if (country().equals(Country.FINLAND)) {
            throw new IllegalArgumentException("country of a stay abroad: must not be FI");
        }
        if (lastDay().filter(last -> last.isBefore(firstDay())).isPresent()) {
            throw new IllegalArgumentException("stay abroad: ends before it starts");
        }
        if (firstDay().getYear() < 1
                || firstDay().getYear() > 9999
                || lastDay().filter(last -> last.getYear() > 9999).isPresent()) {
            throw new IllegalArgumentException("stay abroad: the years must be between 1 and 9999");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link StayAbroad}.
     *
     * <p>{@code build} asks for country and first day, and throws {@link IllegalArgumentException} if the country is
     * Finland, the stay ends before it starts or a year is not between 1 and 9999.
     */
    public static final class Builder extends ImmutableStayAbroad.Builder {
        Builder() {}
    }
}
