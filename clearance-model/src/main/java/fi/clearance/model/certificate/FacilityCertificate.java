package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.When;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A facility security clearance certificate as a document: what it does not say is missing from it. The Act asks for
 * no date on it.
 *
 * @statute 47
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FacilityCertificate permits ImmutableFacilityCertificate {

    FacilityCertificate() {}

    /**
     * {@return the authority that gives the certificate and whose judgement of what it needs to state counts; what
     * the document says of it is another attribute}
     */
    public abstract Authority maker();

    /** {@return the company} */
    public abstract Optional<Organisation> subject();

    /** {@return the authority that gives it} */
    public abstract Optional<Authority> issuer();

    /** {@return whether a period of validity has been laid down for it; the five years of section 53 are none} */
    @Value.Default
    public Answer validityDefined() {
        return Answer.NOT_STATED;
    }

    /** {@return the last day of its validity, inclusive} */
    public abstract Optional<LocalDate> validUntil();

    /** {@return whether it states what the clearance was about} */
    @Value.Default
    public boolean statesScope() {
        return false;
    }

    /** {@return whether it states which matters were the basis of the assessment} */
    @Value.Default
    public boolean statesBasis() {
        return false;
    }

    /** {@return whether it states the results on each of these} */
    @Value.Default
    public boolean statesResults() {
        return false;
    }

    /** {@return the highest security class for whose documents the company meets the requirements on handling them} */
    public abstract Optional<SecurityClass> documents();

    /**
     * {@return whether it states for which other documents the company meets them, such as can damage a protected
     * interest if they are disclosed or used without right}
     */
    @Value.Default
    public boolean statesOtherDocuments() {
        return false;
    }

    /** {@return whether the clearance rests on an international information security obligation} */
    @Value.Default
    public Answer onObligation() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it states what that obligation requires} */
    @Value.Default
    public boolean statesObligation() {
        return false;
    }

    /** {@return whether it states that no reasons came up why the company could not be chosen} */
    @Value.Default
    public boolean statesNoObstacle() {
        return false;
    }

    /** {@return what has been judged about what it needs to state} */
    public abstract List<Judgement> judgements();

    @Value.Check
    void check() {
        validUntil().ifPresent(When::requireCalendarDay);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link FacilityCertificate}; {@code build} asks for the maker, and throws {@link
     * IllegalArgumentException} for a year that is not between 1 and 9999.
     */
    public static final class Builder extends ImmutableFacilityCertificate.Builder {
        Builder() {}
    }
}
