package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Organisation;
import java.util.List;
import org.immutables.value.Value;

/**
 * A decision to accept tasks of a company into the clearance procedure on the company's application.
 *
 * @statute 22
 */
@Value.Immutable
@ValueStyle
public sealed interface Acceptance permits ImmutableAcceptance {

    /**
     * Where tasks are performed.
     *
     * @statute 22.1
     */
    enum Performed {
        /** In the company. */
        IN_COMPANY,
        /** In a company that is its subcontractor, on its account. */
        BY_SUBCONTRACTOR,
        /** Elsewhere. */
        ELSEWHERE,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * What makes a task one that can be accepted.
     *
     * @statute 22.1
     */
    enum Ground {
        /** Rights to an information system. */
        SYSTEM_ACCESS,
        /** Information on trade secrets and technological development. */
        SECRETS,
        /** Neither. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return who applied for it} */
    @Value.Default
    default Organisation company() {
        return Organisation.NOT_STATED;
    }

    /** {@return the authority that decided} */
    Authority by();

    /** {@return the decision} */
    @Value.Default
    default Occurrence decided() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the level into whose procedure the tasks were accepted} */
    Level level();

    /** {@return where the tasks are performed} */
    @Value.Default
    default Performed performed() {
        return Performed.NOT_STATED;
    }

    /** {@return on which ground} */
    @Value.Default
    default Ground ground() {
        return Ground.NOT_STATED;
    }

    /**
     * {@return whether the person in the task gets rights to use the information system of the employer or its
     * customer}
     */
    @Value.Default
    default Answer accessRights() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether their unlawful use can stop or significantly endanger the system so that large-scale
     * production stops or comparably significant economic damage is done}
     */
    @Value.Default
    default Answer systemDamage() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether the person in the task gets to use information on a trade secret, on technological development
     * or on its exploitation, of the employer or its partner}
     */
    @Value.Default
    default Answer secrets() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether unlawful disclosure, use or handling of it does significant economic damage to the employer,
     * its customer or its partner}
     */
    @Value.Default
    default Answer secretsDamage() {
        return Answer.NOT_STATED;
    }

    /** {@return what the company shows of its security} */
    @Value.Default
    default Safeguards safeguards() {
        return Safeguards.NOT_STATED;
    }

    /** {@return the request for the opinion of the assessment criteria board} */
    @Value.Default
    default Occurrence opinionAsked() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the arrival of the opinion} */
    @Value.Default
    default Occurrence opinionReceived() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what has been judged about it} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Acceptance}; {@code build} asks for authority and level. */
    final class Builder extends ImmutableAcceptance.Builder {
        Builder() {}
    }
}
