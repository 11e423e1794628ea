package fi.clearance.model.tie;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * A foreign tie that is new or has changed after the clearance, what the subject did about it and what the authority
 * did.
 *
 * @statute 28a
 * @statute 28b
 */
@Value.Immutable
@ValueStyle
public sealed interface TieChange permits ImmutableTieChange {

    /** {@return the authority that made the clearance} */
    Authority maker();

    /** {@return whether foreign ties were examined as a part of the clearance} */
    @Value.Default
    default Answer tiesExamined() {
        return Answer.NOT_STATED;
    }

    /** {@return the change} */
    @Value.Default
    default Occurrence changed() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return its notification by the subject to the authority; whether it came without undue delay, the library does
     * not judge}
     */
    @Value.Default
    default Occurrence notified() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the first day on which the clearance is no longer valid} */
    @Value.Default
    default Occurrence clearanceEnded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether a certificate was given on the ground of the clearance} */
    @Value.Default
    default Answer certificateGiven() {
        return Answer.NOT_STATED;
    }

    /** {@return the first day on which the certificate is no longer valid} */
    @Value.Default
    default Occurrence certificateEnded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the hearing of the subject} */
    @Value.Default
    default Occurrence heard() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return the authority found out whether the subject still serves the applicant, works on its commission,
     * studies with it or is in foreign affairs training}
     */
    @Value.Default
    default Occurrence engagementChecked() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the subject does} */
    @Value.Default
    default Answer stillEngaged() {
        return Answer.NOT_STATED;
    }

    /** {@return the authority informed the applicant} */
    @Value.Default
    default Occurrence applicantInformed() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return whether somebody entered the recruitment of the subject in the register of clearances under section
     * 48, subsection 5}
     */
    @Value.Default
    default Answer recruitmentEntered() {
        return Answer.NOT_STATED;
    }

    /** {@return the report that the employment ended} */
    @Value.Default
    default Occurrence employmentEnded() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the end of the assessment of the notification} */
    @Value.Default
    default Occurrence assessed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the result was sent to whoever entered the recruitment} */
    @Value.Default
    default Occurrence recruiterInformed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what has been judged about it} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TieChange}; {@code build} asks for the maker. */
    final class Builder extends ImmutableTieChange.Builder {
        Builder() {}
    }
}
