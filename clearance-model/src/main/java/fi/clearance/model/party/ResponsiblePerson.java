package fi.clearance.model.party;

import fi.clearance.model.Answer;
import java.util.List;
import org.immutables.value.Value;

/**
 * A person who may be a responsible person of a company (<i>yrityksen vastuuhenkilö</i>), or of a foundation or
 * association that does no business.
 *
 * @statute 3.1:7
 * @statute 3.2
 */
@Value.Immutable
@ValueStyle
public sealed interface ResponsiblePerson permits ImmutableResponsiblePerson {

    /** The roles that make a person responsible. */
    enum Role {
        /** Partner. */
        PARTNER,
        /** Liable partner. */
        LIABLE_PARTNER,
        /** Managing director. */
        MANAGING_DIRECTOR,
        /** Member of the board. */
        BOARD_MEMBER,
        /** Deputy member of the board. */
        DEPUTY_BOARD_MEMBER,
        /** Holder of a procuration. */
        PROCURATION_HOLDER,
        /** Somebody entitled to sign for the body. */
        SIGNATORY
    }

    /** {@return the person} */
    @Value.Default
    default Person person() {
        return Person.builder().build();
    }

    /** {@return the roles in which the person is entered; empty if in none that is listed} */
    List<Role> roles();

    /** {@return whether they are entered in a public register of an authority} */
    @Value.Default
    default Answer inPublicRegister() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the body is a foundation or an association that does no business} */
    @Value.Default
    default Answer ofNonBusinessBody() {
        return Answer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponsiblePerson}. */
    final class Builder extends ImmutableResponsiblePerson.Builder {
        Builder() {}
    }
}
