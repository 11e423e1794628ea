package fi.clearance.model.party;

import fi.clearance.model.Answer;
import org.immutables.value.Value;

/**
 * A check of register data by a unit of the Defence Forces on behalf of the Defence Command, and what that unit
 * tells.
 *
 * @statute 9.3
 */
@Value.Immutable
@ValueStyle
public sealed interface DelegatedCheck permits ImmutableDelegatedCheck {

    /** What a unit tells. */
    enum Told {
        /** Nothing. */
        NOTHING,
        /** That the registers show nothing adverse to reliability. */
        NOTHING_ADVERSE,
        /** What the registers show. */
        ADVERSE_DATA,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the kind of clearance} */
    ClearanceKind kind();

    /** {@return the authority that makes the clearance} */
    Authority maker();

    /** {@return whether a unit of the Defence Forces checks} */
    @Value.Default
    default Answer unitOfDefenceForces() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the Defence Command designated it and supervises it} */
    @Value.Default
    default Answer designated() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the Defence Command gave it the right to tell an applicant what came of the check} */
    @Value.Default
    default Answer mayTell() {
        return Answer.NOT_STATED;
    }

    /** {@return what the unit tells} */
    @Value.Default
    default Told told() {
        return Told.NOT_STATED;
    }

    /** {@return whether it tells the unit of the Defence Forces that applied} */
    @Value.Default
    default Answer toldDefenceUnit() {
        return Answer.NOT_STATED;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DelegatedCheck}; {@code build} asks for kind and maker. */
    final class Builder extends ImmutableDelegatedCheck.Builder {
        Builder() {}
    }
}
