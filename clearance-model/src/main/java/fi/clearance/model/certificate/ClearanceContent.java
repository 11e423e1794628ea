package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.party.ClearanceKind;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a clearance says.
 *
 * @statute 42
 */
@Value.Immutable
@ValueStyle
public sealed interface ClearanceContent permits ImmutableClearanceContent {

    /** {@return the kind of clearance} */
    ClearanceKind kind();

    /** {@return the pieces of information in it} */
    List<ContentItem> items();

    /**
     * {@return whether it contains an assessment, by an authority, of the integrity, the reliability or the
     * suitability of the person; a favourable one counts too}
     */
    @Value.Default
    default Answer assessesPerson() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether, with it, the authority points the employer to the drug test, the credit data or the medical
     * examination that might be needed}
     */
    @Value.Default
    default Answer pointsToMeasures() {
        return Answer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClearanceContent}; {@code build} asks for the kind. */
    final class Builder extends ImmutableClearanceContent.Builder {
        Builder() {}
    }
}
