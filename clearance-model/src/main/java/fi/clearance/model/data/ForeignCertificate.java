package fi.clearance.model.data;

import fi.clearance.model.Answer;
import java.util.List;
import org.immutables.value.Value;

/**
 * A foreign authority's certificate of register data, presented or to be presented by the subject, with the stays abroad
 * that the right to present it depends on.
 *
 * @statute 26
 */
@Value.Immutable
@ValueStyle
public sealed interface ForeignCertificate permits ImmutableForeignCertificate {

    /** Nothing is stated. */
    ForeignCertificate NOT_STATED = builder().build();

    /**
     * {@return whether the stays abroad are all stated}
     *
     * <p>If not, there may be more: a stay that is stated can give the right, but its absence cannot deny it.
     */
    @Value.Default
    default boolean allStaysStated() {
        return false;
    }

    /** {@return the stays abroad that are stated, in any order} */
    List<StayAbroad> staysAbroad();

    /** {@return whether the competent authority can get the data from that country itself, under a treaty or an act} */
    @Value.Default
    default Answer obtainableByAuthority() {
        return Answer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ForeignCertificate}. */
    final class Builder extends ImmutableForeignCertificate.Builder {
        Builder() {}
    }
}
