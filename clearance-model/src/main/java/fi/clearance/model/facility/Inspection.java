package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * An inspection (<i>tarkastus</i>) of how a company is protected.
 *
 * @statute 39.2
 */
@Value.Immutable
@ValueStyle
public sealed interface Inspection permits ImmutableInspection {

    /**
     * What is inspected.
     *
     * @statute 39.2
     */
    enum Target {
        /** The protection of business premises. */
        PREMISES,
        /** The protection of information systems. */
        INFORMATION_SYSTEMS,
        /** The protection of telecommunications. */
        TELECOMMUNICATIONS,
        /** Other security arrangements. */
        OTHER_ARRANGEMENTS
    }

    /** {@return the authority that inspects and whose judgement of the extent counts} */
    Authority inspector();

    /** {@return what it inspects} */
    Target target();

    /**
     * {@return whether it takes place in rooms that are used for living permanently; whether somebody agrees to that
     * makes no difference}
     */
    @Value.Default
    default Answer dwelling() {
        return Answer.NOT_STATED;
    }

    /** {@return the inspection} */
    @Value.Default
    default Occurrence inspected() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what has been judged about its extent} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Inspection}; {@code build} asks for inspector and target. */
    final class Builder extends ImmutableInspection.Builder {
        Builder() {}
    }
}
