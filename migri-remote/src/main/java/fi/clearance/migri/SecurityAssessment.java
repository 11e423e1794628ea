package fi.clearance.migri;

import fi.clearance.model.Answer;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * An assessment of how secure devices and premises are, and the description of its results.
 *
 * @bulletin M17
 * @bulletin M18
 * @bulletin M19
 * @bulletin M20
 * @bulletin M21
 * @bulletin M22
 */
@Value.Immutable
@ValueStyle
public sealed interface SecurityAssessment permits ImmutableSecurityAssessment {

    /**
     * Who made an assessment.
     *
     * @bulletin M18
     * @bulletin M21
     * @bulletin M22
     */
    enum Kind {
        /** An assessment body under Act 1405/2011. */
        ASSESSMENT_BODY,
        /** An authority other than the Finnish Immigration Service; on the reading followed here Traficom is one. */
        OTHER_AUTHORITY,
        /** Anybody else: the organisation itself, for example. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Criteria of information security.
     *
     * @bulletin M18
     * @bulletin M19
     */
    enum Criteria {
        /** The national criteria in the version of 2020. */
        NATIONAL_2020,
        /** Another version of them, or other criteria. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Levels of information security.
     *
     * @bulletin M20
     */
    enum Level {
        /** Below the lowest base level. */
        BELOW_BASE,
        /** The lowest base level, <i>matalin perustaso</i>. */
        LOWEST_BASE,
        /** A higher one. */
        HIGHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return who made it} */
    @Value.Default
    default Kind kind() {
        return Kind.NOT_STATED;
    }

    /**
     * {@return whether Traficom had approved the body when it made the assessment, for {@link Kind#ASSESSMENT_BODY}}
     */
    @Value.Default
    default Answer bodyApproved() {
        return Answer.NOT_STATED;
    }

    /** {@return by which criteria it was made} */
    @Value.Default
    default Criteria criteria() {
        return Criteria.NOT_STATED;
    }

    /** {@return which level it found} */
    @Value.Default
    default Level level() {
        return Level.NOT_STATED;
    }

    /** {@return whether the Finnish Immigration Service has received a written description of the results} */
    @Value.Default
    default Answer described() {
        return Answer.NOT_STATED;
    }

    /** {@return what the Finnish Immigration Service has recorded about the assessment} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecurityAssessment}. */
    final class Builder extends ImmutableSecurityAssessment.Builder {
        Builder() {}
    }
}
