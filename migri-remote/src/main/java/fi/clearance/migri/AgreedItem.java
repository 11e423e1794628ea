package fi.clearance.migri;

import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * Premises or a device, as an agreement describes it.
 *
 * @bulletin M13
 * @bulletin M26
 */
@Value.Immutable
@ValueStyle
public abstract sealed class AgreedItem permits ImmutableAgreedItem {

    AgreedItem() {}

    /** {@return the name under which the agreement describes it, never printed} */
    @Value.Redacted
    public abstract String name();

    /**
     * {@return what the Finnish Immigration Service has recorded about this description; what it has recorded about
     * the agreement counts too, and the latest decides}
     */
    public abstract List<Judgement> judgements();

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
    }

    /**
     * Makes an item of which nothing is recorded by itself.
     *
     * @param name the name under which the agreement describes it
     * @return the item
     * @throws IllegalArgumentException if the name is blank
     */
    public static AgreedItem of(String name) {
        return builder().name(name).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AgreedItem}; {@code build} asks for its name, and refuses a blank one. */
    public static final class Builder extends ImmutableAgreedItem.Builder {
        Builder() {}
    }
}
