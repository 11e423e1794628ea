package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import org.immutables.value.Value;

/**
 * The decision to revoke a certificate, and its effect while an appeal is pending.
 *
 * @statute 55.4
 */
@Value.Immutable
@ValueStyle
public sealed interface RevocationEffect permits ImmutableRevocationEffect {

    /** Nothing is stated. */
    RevocationEffect NOT_STATED = builder().build();

    /** There has been no revocation. */
    RevocationEffect NONE = builder().decided(Occurrence.NOT_DONE).build();

    /** {@return the decision to revoke} */
    @Value.Default
    default Occurrence decided() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether it orders compliance despite an appeal} */
    @Value.Default
    default Answer despiteAppeal() {
        return Answer.NOT_STATED;
    }

    /** {@return the appeal} */
    @Value.Default
    default Occurrence appealed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the end of the appeal, the revocation being upheld} */
    @Value.Default
    default Occurrence appealEnded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the annulment of the revocation on appeal} */
    @Value.Default
    default Occurrence annulled() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the order of the appellate authority that it is not to be complied with} */
    @Value.Default
    default Occurrence stayed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RevocationEffect}. */
    final class Builder extends ImmutableRevocationEffect.Builder {
        Builder() {}
    }
}
