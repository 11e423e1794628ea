package fi.clearance.model.register;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the follow-up brought to light, and what the authorities did about it. It is asked about on the day of the
 * step in question: the wording of that day counts.
 *
 * @statute 52
 */
@Value.Immutable
@ValueStyle
public sealed interface MonitoringHit permits ImmutableMonitoringHit {

    /**
     * What a follow-up brings to light; a hit is about one of these.
     *
     * @statute 52.1
     * @statute 52.2
     */
    enum Information {
        /** That somebody is suspected of a criminal act, or held guilty of one by a decision of a court. */
        CRIMINAL_ACT,
        /** Something about a serious threat to national security. */
        SERIOUS_THREAT,
        /** In a notification on organised crime, something about the part of the person in it. */
        ORGANISED_CRIME,
        /** Something else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Whom a finding of the follow-up concerns.
     *
     * @statute 52.1
     */
    enum Target {
        /** The subject of a personnel clearance. */
        PERSON,
        /** The company of a facility clearance. */
        COMPANY,
        /** A responsible person of that company. */
        RESPONSIBLE_PERSON,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Who entered a recruitment in the register.
     *
     * @statute 52.2
     */
    enum Recruiter {
        /** A ministry. */
        MINISTRY,
        /** Another body that may get data from the register. */
        ANOTHER_BODY,
        /** Nobody. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the authority that made the clearance} */
    Authority maker();

    /** {@return whom it concerns} */
    @Value.Default
    default Target target() {
        return Target.NOT_STATED;
    }

    /** {@return what came to light} */
    @Value.Default
    default Information information() {
        return Information.NOT_STATED;
    }

    /** {@return its coming to light} */
    @Value.Default
    default Occurrence found() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return the notification by the Finnish Security and Intelligence Service to the authority that made the
     * clearance}
     */
    @Value.Default
    default Occurrence makerNotified() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the certificate was given to carry out an international information security obligation} */
    @Value.Default
    default Answer forObligation() {
        return Answer.NOT_STATED;
    }

    /** {@return the notification to the National Security Authority} */
    @Value.Default
    default Occurrence nsaNotified() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return the finding out whether the subject still serves the applicant, performs its commission or studies
     * with it}
     */
    @Value.Default
    default Occurrence statusChecked() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the subject still serves the applicant, performs its commission or studies with it} */
    @Value.Default
    default Answer stillEngaged() {
        return Answer.NOT_STATED;
    }

    /** {@return the hearing of the subject} */
    @Value.Default
    default Occurrence heard() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return whether section 11 or 12 of Act 621/1999 gives the subject no right to any of the information that is
     * notified}
     */
    @Value.Default
    default Answer everyItemClosed() {
        return Answer.NOT_STATED;
    }

    /** {@return the notification to whoever applied for the clearance} */
    @Value.Default
    default Occurrence applicantNotified() {
        return Occurrence.NOT_STATED;
    }

    /**
     * {@return who entered the recruitment of the subject in the register, or reported it in an approved electronic
     * way}
     */
    @Value.Default
    default Recruiter recruiter() {
        return Recruiter.NOT_STATED;
    }

    /** {@return the report that the employment with them ended} */
    @Value.Default
    default Occurrence employmentEndReported() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the notification to whoever entered the recruitment} */
    @Value.Default
    default Occurrence recruiterNotified() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what has been judged about it} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MonitoringHit}; {@code build} asks for the maker. */
    final class Builder extends ImmutableMonitoringHit.Builder {
        Builder() {}
    }
}
