package fi.clearance.model.facility;

import fi.clearance.model.Texts;
import fi.clearance.model.party.Organisation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subcontractor (<i>alihankkija</i>) in an application for a facility clearance: what the application does not say
 * of it is missing from it.
 *
 * @statute 35.1:2
 * @statute 35.1:5
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Subcontractor permits ImmutableSubcontractor {

    Subcontractor() {}

    /** {@return the company} */
    @Value.Default
    public Organisation company() {
        return Organisation.NOT_STATED;
    }

    /** {@return its share in the performance of the project, never printed} */
    @Value.Redacted
    public abstract Optional<String> share();

    /** {@return the assessment of its security by an approved body} */
    @Value.Default
    public Assessment assessment() {
        return Assessment.NOT_STATED;
    }

    @Value.Check
    void check() {
        Texts.requireText("share", share());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Subcontractor}; {@code build} throws {@link IllegalArgumentException} for a blank share. */
    public static final class Builder extends ImmutableSubcontractor.Builder {
        Builder() {}
    }
}
