package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * The question whether a facility security clearance certificate (<i>yritysturvallisuusselvitystodistus</i>) is given
 * on the ground of a clearance, and what was decided.
 *
 * @statute 46
 */
@Value.Immutable
@ValueStyle
public sealed interface FacilityCertificateGrant permits ImmutableFacilityCertificateGrant {

    /** {@return the authority that made the clearance} */
    Authority maker();

    /** {@return the authority that gives the certificate or is asked for it} */
    Authority issuer();

    /** {@return whether the competent authorities have agreed, in the single case, that another of them gives it} */
    @Value.Default
    default Answer agreed() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it is needed to carry out an international information security obligation} */
    @Value.Default
    default Answer forObligation() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether the clearance was about nothing but the security of information systems or telecommunications}
     */
    @Value.Default
    default Answer onlySystems() {
        return Answer.NOT_STATED;
    }

    /** {@return the end of the making of the clearance} */
    @Value.Default
    default Occurrence concluded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the giving of the certificate to the applicant} */
    @Value.Default
    default Occurrence given() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether it is given to the subject as well; yes, if the subject applied} */
    @Value.Default
    default Answer alsoToSubject() {
        return Answer.NOT_STATED;
    }

    /** {@return its refusal} */
    @Value.Default
    default CertificateRefusal refusal() {
        return CertificateRefusal.NOT_STATED;
    }

    /** {@return what has been judged about giving it} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FacilityCertificateGrant}; {@code build} asks for maker and issuer. */
    final class Builder extends ImmutableFacilityCertificateGrant.Builder {
        Builder() {}
    }
}
