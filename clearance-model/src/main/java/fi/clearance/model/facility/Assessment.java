package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import org.immutables.value.Value;

/**
 * The assessment (<i>arviointi</i>) of a company by an approved assessment body under Act 1405/2011, as an
 * application speaks of it.
 *
 * @statute 35.1:5
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Assessment permits ImmutableAssessment {

    Assessment() {}

    /** Nothing is stated. */
    public static final Assessment NOT_STATED = builder().build();

    /**
     * {@return whether such a body has assessed premises, information systems or other security arrangements of the
     * company, as the application states}
     */
    @Value.Default
    public Answer made() {
        return Answer.NOT_STATED;
    }

    /** {@return whether a certificate was given on that assessment; a fact, not a word of the application} */
    @Value.Default
    public Answer certificateGiven() {
        return Answer.NOT_STATED;
    }

    /** {@return whether a copy of it is attached} */
    @Value.Default
    public boolean certificateAttached() {
        return false;
    }

    @Value.Check
    void check() {
        if (certificateAttached() && certificateGiven() == Answer.NO) {
            throw new IllegalArgumentException("certificate: a copy is attached, but none is said to have been given");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Assessment}; {@code build} throws {@link IllegalArgumentException} for the copy of a
     * certificate that is said not to have been given.
     */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
