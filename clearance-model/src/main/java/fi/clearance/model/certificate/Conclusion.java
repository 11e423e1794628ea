package fi.clearance.model.certificate;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * The end of the making of a clearance, and how the applicant is told.
 *
 * @statute 41
 */
@Value.Immutable
@ValueStyle
public sealed interface Conclusion permits ImmutableConclusion {

    /**
     * How the applicant is told.
     *
     * @statute 41
     */
    enum Form {
        /** In writing. */
        WRITTEN,
        /** By giving a certificate on the ground of the clearance. */
        CERTIFICATE,
        /** By word of mouth. */
        ORAL,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the kind of clearance} */
    ClearanceKind kind();

    /** {@return the authority that made it} */
    Authority maker();

    /** {@return how the applicant is told} */
    @Value.Default
    default Form form() {
        return Form.NOT_STATED;
    }

    /** {@return the end of the making of the clearance} */
    @Value.Default
    default Occurrence concluded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the telling of the applicant that it ended and what it contains; giving the certificate counts} */
    @Value.Default
    default Occurrence told() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the authority has to give a certificate on its ground} */
    @Value.Default
    default Answer certificateDue() {
        return Answer.NOT_STATED;
    }

    /** {@return what has been judged about what came up} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Conclusion}; {@code build} asks for kind and maker. */
    final class Builder extends ImmutableConclusion.Builder {
        Builder() {}
    }
}
