package fi.clearance.model.certificate;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A personnel security clearance certificate as a document: what it does not say is missing from it.
 *
 * @statute 44
 */
@Value.Immutable
@ValueStyle
public sealed interface PersonnelCertificate permits ImmutablePersonnelCertificate {

    /**
     * {@return the authority that gives the certificate and whose judgement of what it needs to state counts; what
     * the document says of it is another attribute}
     */
    Authority maker();

    /** {@return the subject} */
    Optional<Person> subject();

    /** {@return its date} */
    Optional<LocalDate> date();

    /** {@return the authority that gives it} */
    Optional<Authority> issuer();

    /** {@return the tasks for which it is given, never printed} */
    @Value.Redacted
    List<String> tasks();

    /** {@return the last day of its validity, inclusive} */
    Optional<LocalDate> validUntil();

    /** {@return whether it states that no reasons came up why the person could not be chosen} */
    @Value.Default
    default boolean statesNoObstacle() {
        return false;
    }

    /** {@return the highest security class to whose documents the subject may be given access} */
    Optional<SecurityClass> access();

    /** {@return whether it states to which other secret documents the subject may be given access} */
    @Value.Default
    default boolean statesOtherSecrets() {
        return false;
    }

    /** {@return whether it states what an international information security obligation requires} */
    @Value.Default
    default boolean statesObligation() {
        return false;
    }

    /** {@return what has been judged about what it needs to state} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PersonnelCertificate}; {@code build} asks for the maker. */
    final class Builder extends ImmutablePersonnelCertificate.Builder {
        Builder() {}
    }
}
