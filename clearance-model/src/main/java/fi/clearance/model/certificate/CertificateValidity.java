package fi.clearance.model.certificate;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long a certificate is valid.
 *
 * @statute 53.1
 */
@Value.Immutable
@ValueStyle
public sealed interface CertificateValidity permits ImmutableCertificateValidity {

    /**
     * What the validity of a certificate goes by.
     *
     * @statute 53.1
     */
    enum Term {
        /** The general rule. */
        GENERAL,
        /** A fixed-term task, <i>määräaikainen tehtävä</i>. */
        FIXED_TERM_TASK,
        /** A task in a certain project, <i>tiettyyn hankkeeseen kuuluva tehtävä</i>. */
        PROJECT_TASK,
        /** A decision because of special circumstances, <i>erityiset olosuhteet</i>. */
        SPECIAL_CIRCUMSTANCES,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the authority that made the clearance} */
    Authority maker();

    /** {@return the clearance that it rests on} */
    @Value.Default
    default ClearanceValidity clearance() {
        return ClearanceValidity.NOT_STATED;
    }

    /** {@return the giving of the certificate} */
    @Value.Default
    default Occurrence given() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return the last day of validity that was laid down for the certificate, inclusive: that of the task or the
     * project it was given for, or the one decided; empty if none was}
     */
    Optional<LocalDate> validUntil();

    /** {@return why its validity may differ from the general one} */
    @Value.Default
    default Term term() {
        return Term.NOT_STATED;
    }

    /** {@return its revocation} */
    @Value.Default
    default RevocationEffect revocation() {
        return RevocationEffect.NOT_STATED;
    }

    /** {@return what has been judged about its validity} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CertificateValidity}; {@code build} asks for the maker. */
    final class Builder extends ImmutableCertificateValidity.Builder {
        Builder() {}
    }
}
