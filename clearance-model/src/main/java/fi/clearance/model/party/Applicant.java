package fi.clearance.model.party;

import fi.clearance.model.Answer;
import org.immutables.value.Value;

/**
 * Who applies for a personnel clearance, and what entitles them to.
 *
 * @statute 15
 */
@Value.Immutable
@ValueStyle
public sealed interface Applicant permits ImmutableApplicant {

    /** As what somebody applies. */
    enum Role {
        /** Employer, <i>työnantaja</i>. */
        EMPLOYER,
        /** Principal of a commission, <i>toimeksiantaja</i>. */
        PRINCIPAL,
        /** Provider of education or training, <i>koulutuksen järjestäjä</i>. */
        EDUCATION_PROVIDER,
        /** The subject. */
        SUBJECT,
        /** Anybody else. */
        OTHER
    }

    /**
     * What requires a clearance on the request of others, or of the company itself.
     *
     * @statute 15.2
     * @statute 36.2
     */
    enum Requirement {
        /** The rules of an international organisation or body. */
        RULES_OF_INTERNATIONAL_BODY,
        /** The law of another State. */
        LAW_OF_ANOTHER_STATE,
        /** Nothing requires it; a recommendation is no requirement. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * What the clearance is needed for on the request of others.
     *
     * @statute 15.2
     */
    enum Purpose {
        /** To be chosen for tasks in an international organisation or body. */
        TASK_IN_INTERNATIONAL_BODY,
        /** To be chosen for tasks in another State. */
        TASK_IN_ANOTHER_STATE,
        /** To start business in another State. */
        BUSINESS_IN_ANOTHER_STATE,
        /** Something else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return as what they apply} */
    Role role();

    /** {@return the body that applies, where it is not a person for themselves} */
    @Value.Default
    default Organisation organisation() {
        return Organisation.NOT_STATED;
    }

    /**
     * {@return whether the subject is tied to the applicant as the role says: is in its service or being chosen for
     * it; performs, or is to perform, its commission or a task that belongs to it; is being chosen for its training}
     */
    @Value.Default
    default Answer engages() {
        return Answer.NOT_STATED;
    }

    /** {@return whether an international information security obligation or another Act lets them apply in any case} */
    @Value.Default
    default Answer otherBasis() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return what requires the clearance, where somebody else than employer, principal or training provider asks
     * for it}
     */
    @Value.Default
    default Requirement requirement() {
        return Requirement.NOT_STATED;
    }

    /** {@return what the subject needs it for in that case} */
    @Value.Default
    default Purpose purpose() {
        return Purpose.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Applicant}; {@code build} asks for the role. */
    final class Builder extends ImmutableApplicant.Builder {
        Builder() {}
    }
}
