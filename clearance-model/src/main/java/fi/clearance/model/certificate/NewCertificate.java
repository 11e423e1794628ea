package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * A certificate that is given from the data of the register, without a new clearance.
 *
 * @statute 54.2
 */
@Value.Immutable
@ValueStyle
public sealed interface NewCertificate permits ImmutableNewCertificate {

    /** {@return whom it is about: a person or a company} */
    ClearanceKind kind();

    /** {@return the authority that made the clearance} */
    Authority maker();

    /** {@return whether it is given on the data of the register of clearances} */
    @Value.Default
    default Answer fromRegister() {
        return Answer.NOT_STATED;
    }

    /** {@return what has been judged about giving it} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NewCertificate}; {@code build} asks for kind and maker. */
    final class Builder extends ImmutableNewCertificate.Builder {
        Builder() {}
    }
}
