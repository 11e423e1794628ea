package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * The question whether a personnel security clearance certificate (<i>henkilöturvallisuusselvitystodistus</i>) is
 * given on the ground of a clearance, and what was decided.
 *
 * @statute 43
 */
@Value.Immutable
@ValueStyle
public sealed interface CertificateGrant permits ImmutableCertificateGrant {

    /**
     * What a certificate is needed for.
     *
     * @statute 43.1
     */
    enum Need {
        /** An Act or a provision given under it requires it, or a task of section 15, subsection 2 does. */
        LAW_OR_TASK_OF_15_2,
        /** It saves superfluous clearances of somebody who works at the sites of others. */
        SITE_WORK,
        /** Neither. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * The form of a certificate.
     *
     * @statute 43.3
     */
    enum Form {
        /** A document. */
        DOCUMENT,
        /** An identity card, <i>henkilökortti</i>. */
        CARD,
        /** Nobody has said. */
        NOT_STATED
    }

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

    /** {@return what it is said to be needed for} */
    @Value.Default
    default Need need() {
        return Need.NOT_STATED;
    }

    /** {@return whether an Act or a provision given under it requires the certificate} */
    @Value.Default
    default Answer requiredByLaw() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it is needed for a task of section 15, subsection 2} */
    @Value.Default
    default Answer taskOf15_2() {
        return Answer.NOT_STATED;
    }

    /** {@return which work at the sites of others the subject does} */
    @Value.Default
    default SiteWork siteWork() {
        return SiteWork.NOT_STATED;
    }

    /**
     * {@return whether the nature of the work regularly takes the subject to premises or areas on whose workers
     * clearances are made}
     */
    @Value.Default
    default Answer regularlyInClearedPremises() {
        return Answer.NOT_STATED;
    }

    /** {@return the form of the certificate} */
    @Value.Default
    default Form form() {
        return Form.NOT_STATED;
    }

    /** {@return the end of the making of the clearance} */
    @Value.Default
    default Occurrence concluded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the giving of the certificate} */
    @Value.Default
    default Occurrence given() {
        return Occurrence.NOT_STATED;
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

    /** Builds a {@link CertificateGrant}; {@code build} asks for maker and issuer. */
    final class Builder extends ImmutableCertificateGrant.Builder {
        Builder() {}
    }
}
