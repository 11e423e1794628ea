package fi.clearance.model.history;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.Weighing;
import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.Conclusion;
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Relation;
import fi.clearance.model.register.MonitoringHit;
import fi.clearance.model.register.MonitoringSource;
import fi.clearance.model.register.Recruitment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * One case of a personnel clearance from the announcement to the deletion: what happened, day by day, and the facts
 * about it beside the events.
 *
 * <p>What is not among the events has not happened. Events of one day stand in their order.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CaseHistory permits ImmutableCaseHistory {

    CaseHistory() {}

    /** {@return the authority that makes the clearance} */
    public abstract Authority maker();

    /** {@return as what somebody applied for it} */
    public abstract Applicant.Role applicant();

    /** {@return the level of the clearance} */
    public abstract Level level();

    /** {@return whether the subject was still to be chosen; yes, if left out} */
    @Value.Default
    public Relation relation() {
        return Relation.TO_BE_CHOSEN;
    }

    /** {@return what the consent covers; its day is that of the event} */
    @Value.Default
    public Consent consent() {
        return Consent.NOT_STATED;
    }

    /** {@return whether a datum of the clearance comes from a register that the subject has no right to inspect} */
    @Value.Default
    public Answer closedRegister() {
        return Answer.NOT_STATED;
    }

    /** {@return what there is to be weighed when the clearance is made; what was weighed is among the judgements} */
    @Value.Default
    public Weighing weighing() {
        return Weighing.builder().maker(maker()).build();
    }

    /** {@return how the applicant is told} */
    @Value.Default
    public Conclusion.Form form() {
        return Conclusion.Form.NOT_STATED;
    }

    /** {@return whether a certificate has to be given on the ground of the clearance} */
    @Value.Default
    public Answer certificateDue() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether an employer obtained the data of the clearance from the register under section 50, subsection
     * 2}
     */
    @Value.Default
    public Answer dataFromRegister() {
        return Answer.NOT_STATED;
    }

    /** {@return how a recruitment is reported} */
    @Value.Default
    public Recruitment.Channel channel() {
        return Recruitment.Channel.NOT_STATED;
    }

    /** {@return whether foreign ties were examined} */
    @Value.Default
    public Answer tiesExamined() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the subject still serves the applicant} */
    @Value.Default
    public Answer stillEngaged() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the clearance was made under section 19, subsection 1, paragraph 7} */
    @Value.Default
    public Answer aviationSecurity() {
        return Answer.NOT_STATED;
    }

    /** {@return what the registers were combined with} */
    public abstract List<MonitoringSource> sources();

    /** {@return what the certificate is needed for; its days are those of the events} */
    @Value.Default
    public CertificateGrant grant() {
        return CertificateGrant.builder().maker(maker()).issuer(maker()).build();
    }

    /** {@return why the certificate is revoked; its days are those of the events} */
    @Value.Default
    public Revocation revocation() {
        return Revocation.builder().maker(maker()).issuer(maker()).build();
    }

    /** {@return whether the revocation has to be complied with despite an appeal} */
    @Value.Default
    public Answer complianceDespiteAppeal() {
        return Answer.NOT_STATED;
    }

    /** {@return what the follow-up brought to light; its days are those of the events} */
    @Value.Default
    public MonitoringHit hit() {
        return MonitoringHit.builder().maker(maker()).build();
    }

    /** {@return what has been judged in the case} */
    public abstract List<Judgement> judgements();

    /** {@return what happened, in the order of days} */
    public abstract List<CaseEvent> events();

    /**
     * Takes the beginning of the case.
     *
     * @param count how many events, none to all
     * @return the case with these events alone; what is not an event stays, such as judgements, which count from their
     *     day on
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public CaseHistory first(int count) {
        Objects.checkFromToIndex(0, count, events().size());
        return builder().from(this).events(events().subList(0, count)).build();
    }

    /**
     * Takes the case up to a day.
     *
     * @param day the last day, inclusive
     * @return the case with the events up to that day alone
     */
    public CaseHistory upTo(LocalDate day) {
        return first((int)
                events().stream().filter(event -> !event.on().isAfter(day)).count());
    }

    /** {@return every event as a step from the status before it} */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        CaseStatus status = CaseStatus.START;
        for (CaseEvent event : events()) {
            steps.add(new Step(status, event.kind()));
            status = status.after(event.kind());
        }
        return List.copyOf(steps);
    }

    /** {@return how far the case has come} */
    public CaseStatus status() {
        return steps().stream()
                .reduce((earlier, later) -> later)
                .map(last -> last.before().after(last.event()))
                .orElse(CaseStatus.START);
    }

    /**
     * Finds the first event of a kind.
     *
     * @param kind what happened
     * @return its day, or not done
     */
    public Occurrence day(CaseEvent.Kind kind) {
        return dayAfter(-1, kind);
    }

    /**
     * Finds the first event of a kind after another event.
     *
     * @param index the place of that other event, counted from 0; the search starts behind it, and at the beginning if
     *     it is negative
     * @param kind what happened
     * @return its day, or not done
     */
    public Occurrence dayAfter(int index, CaseEvent.Kind kind) {
        for (int i = Math.max(index + 1, 0); i < events().size(); i++) {
            if (events().get(i).kind() == kind) {
                return Occurrence.on(events().get(i).on());
            }
        }
        return Occurrence.NOT_DONE;
    }

    /**
     * Finds all events of a kind.
     *
     * @param kind what happened
     * @return their places among the events, counted from 0, in order
     */
    public List<Integer> places(CaseEvent.Kind kind) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < events().size(); i++) {
            if (events().get(i).kind() == kind) {
                places.add(i);
            }
        }
        return List.copyOf(places);
    }

    @Value.Check
    void check() {
        for (int i = 1; i < events().size(); i++) {
            if (events().get(i).on().isBefore(events().get(i - 1).on())) {
                throw new IllegalArgumentException(
                        "events[" + i + "]: " + events().get(i).on()
                                + " lies before the event listed before it; list events in the order of their days");
            }
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link CaseHistory}; {@code build} asks for maker, applicant and level, and throws {@link
     * IllegalArgumentException} for events that are not in the order of their days.
     */
    public static final class Builder extends ImmutableCaseHistory.Builder {
        Builder() {}
    }
}
