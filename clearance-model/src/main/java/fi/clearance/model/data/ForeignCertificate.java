package fi.clearance.model.data;

import fi.clearance.model.Answer;
import java.util.List;
import org.immutables.value.Value;

/**
 * A foreign authority's certificate of register data, presented or to be presented by the subject, with the stays
 * abroad
 * that the right to present it depends on.
 *
 * @statute 26
 */
@Value.Immutable
@ValueStyle
public sealed interface ForeignCertificate permits ImmutableForeignCertificate {

    /** Nothing is stated. */
    ForeignCertificate NOT_STATED = builder().build();

    /** {@return the stays abroad, in any order; all of them, if any is stated} */
    List<StayAbroad> staysAbroad();

    /** {@return whether it is stated that there were no stays abroad at all} */
    @Value.Default
    default boolean noStays() {
        return false;
    }

    /** {@return whether it is stated where the subject lived: the stays, or that there were none} */
    default boolean staysStated() {
        return noStays() || !staysAbroad().isEmpty();
    }

    /**
     * {@return whether the law of the country whose certificate it is lets the subject get the data for this purpose}
     */
    @Value.Default
    default Answer obtainableBySubject() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether the competent authority can get the data from the country whose certificate it is, under a
     * treaty or an act}
     */
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
