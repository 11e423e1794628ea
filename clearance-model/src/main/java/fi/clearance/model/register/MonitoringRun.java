package fi.clearance.model.register;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import java.util.List;
import org.immutables.value.Value;

/**
 * A follow-up of a person or a company by combining registers, and what becomes of the data it makes.
 *
 * @statute 51
 */
@Value.Immutable
@ValueStyle
public sealed interface MonitoringRun permits ImmutableMonitoringRun {

    /**
     * What data that came of combining are used for.
     *
     * @statute 51.3
     */
    enum CombinedDataUse {
        /** A measure of section 52. */
        MEASURE,
        /** Handling a decision made under that section, or an appeal against it. */
        DECISION_OR_APPEAL,
        /** Something else. */
        OTHER,
        /** Nothing. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the authority that combines} */
    Authority performedBy();

    /** {@return whether it is done to find out whether clearance or certificate can be kept in force} */
    @Value.Default
    default Answer toKeepInForce() {
        return Answer.NOT_STATED;
    }

    /** {@return what the data of the register are combined with} */
    List<MonitoringSource> sources();

    /** {@return the consent of the subject} */
    @Value.Default
    default Consent consent() {
        return Consent.NOT_STATED;
    }

    /** {@return whether a comprehensive clearance was made on the person; no for a company} */
    @Value.Default
    default Answer comprehensive() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the clearance was made under section 19, subsection 1, paragraph 7} */
    @Value.Default
    default Answer aviationSecurity() {
        return Answer.NOT_STATED;
    }

    /** {@return the making of the clearance} */
    @Value.Default
    default Occurrence clearanceMade() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether a certificate on its ground was valid when the registers were combined} */
    @Value.Default
    default Answer certificateInForce() {
        return Answer.NOT_STATED;
    }

    /** {@return the combining} */
    @Value.Default
    default Occurrence combined() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the completion of the measures that follow} */
    @Value.Default
    default Occurrence measuresCompleted() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the destruction of the data that came of it} */
    @Value.Default
    default Occurrence destroyed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what these data are used or disclosed for} */
    @Value.Default
    default CombinedDataUse use() {
        return CombinedDataUse.NOT_STATED;
    }

    /**
     * {@return the question whether the consent bears the combining: one to a follow-up, which a subject who applied
     * has to give too; a consent that was withdrawn later bore it}
     */
    default ConsentUse consentUse() {
        boolean later = consent().withdrawn() instanceof Occurrence.On withdrawn
                && combined() instanceof Occurrence.On on
                && withdrawn.day().isAfter(on.day());
        Consent then = later
                ? Consent.builder()
                        .from(consent())
                        .withdrawn(Occurrence.NOT_DONE)
                        .build()
                : consent();
        return new ConsentUse(
                ClearanceKind.PERSONNEL, then, Answer.NO, ConsentUse.Purpose.FOLLOW_UP, combined(), Answer.YES);
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MonitoringRun}; {@code build} asks for the authority. */
    final class Builder extends ImmutableMonitoringRun.Builder {
        Builder() {}
    }
}
