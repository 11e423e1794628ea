package fi.clearance.model.register;

import fi.clearance.model.Answer;
import fi.clearance.model.party.Authority;
import org.immutables.value.Value;

/**
 * Data that are given from the register over a technical connection.
 *
 * @statute 50
 */
@Value.Immutable
@ValueStyle
public sealed interface Disclosure permits ImmutableDisclosure {

    /**
     * Who gets data from the register.
     *
     * @statute 50
     */
    enum Recipient {
        /** The Defence Command. */
        DEFENCE_COMMAND,
        /** A unit of the Defence Forces, from the Defence Command. */
        UNIT_OF_DEFENCE_FORCES,
        /** The Office of the President of the Republic, <i>tasavallan presidentin kanslia</i>. */
        OFFICE_OF_THE_PRESIDENT,
        /** The Parliamentary Office, <i>eduskunnan kanslia</i>. */
        PARLIAMENTARY_OFFICE,
        /** A ministry. */
        MINISTRY,
        /**
         * An agency in the administrative branch of the Ministry of the Interior, such as the Finnish Immigration
         * Service.
         */
        AGENCY_UNDER_INTERIOR,
        /** The National Bureau of Investigation. */
        NATIONAL_BUREAU_OF_INVESTIGATION,
        /** The National Security Authority, as Act 588/2004 says. */
        NATIONAL_SECURITY_AUTHORITY,
        /** Somebody else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * What data are given for.
     *
     * @statute 50
     */
    enum Purpose {
        /** Assessing whether a clearance is to be obtained. */
        ASSESSING_NEED,
        /** Handling a permit to stay or visit under section 15 of Act 551/2007. */
        PERMIT,
        /** Making the notifications of section 25, subsection 2, and considering them. */
        NOTIFICATION,
        /** Something else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the authority that gives them} */
    Authority givenBy();

    /** {@return who gets them} */
    @Value.Default
    default Recipient recipient() {
        return Recipient.NOT_STATED;
    }

    /** {@return whether the body has named the official who gets them} */
    @Value.Default
    default Answer named() {
        return Answer.NOT_STATED;
    }

    /** {@return whether they are given in a way that the Finnish Security and Intelligence Service has approved} */
    @Value.Default
    default Answer approvedMethod() {
        return Answer.NOT_STATED;
    }

    /** {@return what they are given for} */
    @Value.Default
    default Purpose purpose() {
        return Purpose.NOT_STATED;
    }

    /** {@return what is given} */
    @Value.Default
    default RegisterData data() {
        return RegisterData.NOT_STATED;
    }

    /** {@return whether the data are needed for that purpose} */
    @Value.Default
    default Answer needed() {
        return Answer.NOT_STATED;
    }

    /** {@return whether nothing negative for the reliability of the person came up in the clearance} */
    @Value.Default
    default Answer nothingNegative() {
        return Answer.NOT_STATED;
    }

    /** {@return whether a certificate was given on its ground that is still valid} */
    @Value.Default
    default Answer certificateInForce() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the clearance is still valid} */
    @Value.Default
    default Answer clearanceInForce() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it is told, too, who made the clearance and when, and how long the certificate is valid} */
    @Value.Default
    default Answer makerTimeAndValidity() {
        return Answer.NOT_STATED;
    }

    /** {@return whether only data on applications for clearances are given} */
    @Value.Default
    default Answer applicationDataOnly() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the person or company searched for has consented to a clearance} */
    @Value.Default
    default Answer consented() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether that person or company is to be chosen for an employment or for a task that the clearance
     * procedure covers}
     */
    @Value.Default
    default Answer toBeChosen() {
        return Answer.NOT_STATED;
    }

    /** {@return whether a residence and movement permit of the person is pending in a unit of the Defence Forces} */
    @Value.Default
    default Answer permitPending() {
        return Answer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disclosure}; {@code build} asks for the authority. */
    final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
