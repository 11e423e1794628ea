package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A written application for a personnel clearance (<i>hakemus</i>), as it stands on the day it is made.
 *
 * <p>It is a document: what it does not say of subject, task and plans is missing from it. What it comes with is not
 * its
 * own word: whether it is in writing, the consent, the security of the applicant and the service of the subject are
 * facts,
 * and not stated if left out.
 *
 * @statute 17
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PersonnelApplication permits ImmutablePersonnelApplication {

    PersonnelApplication() {}

    /** {@return the day of the application} */
    public abstract LocalDate on();

    /** {@return the level applied for} */
    public abstract Level level();

    /** {@return who applies} */
    public abstract Applicant applicant();

    /** {@return the subject, with what the application says of them} */
    public abstract Person subject();

    /** {@return whether it states that the subject has no personal identity code} */
    @Value.Default
    public boolean statesNoCode() {
        return false;
    }

    /** {@return whether it states changes of name, personal identity code or nationality, or that there are none} */
    @Value.Default
    public boolean statesChanges() {
        return false;
    }

    /** {@return the post or task} */
    public abstract Task task();

    /** {@return whether it states the facts about the post or task that the conditions depend on} */
    @Value.Default
    public boolean statesTaskFacts() {
        return false;
    }

    /** {@return whether a certificate of a drug test will be asked for before the selection} */
    @Value.Default
    public Answer drugTest() {
        return Answer.NOT_STATED;
    }

    /** {@return whether credit data will be obtained before the selection} */
    @Value.Default
    public Answer creditData() {
        return Answer.NOT_STATED;
    }

    /** {@return whether a medical examination will be made before the selection} */
    @Value.Default
    public Answer medicalExamination() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it is in writing} */
    @Value.Default
    public Answer written() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the consent document, or the declaration in its place, is attached} */
    @Value.Default
    public boolean consentAttached() {
        return false;
    }

    /** {@return the consent, or the declaration in its place} */
    @Value.Default
    public Consent consent() {
        return Consent.NOT_STATED;
    }

    /** {@return whether this clearance lies within what the consent names} */
    @Value.Default
    public Answer withinConsent() {
        return Answer.NOT_STATED;
    }

    /** {@return the account of residences and longer stays, if attached} */
    public abstract Optional<Account> residences();

    /** {@return the service record extract or other account of education, service and employment, if attached} */
    public abstract Optional<Account> career();

    /** {@return whether the subject serves the competent authority, or its administrative branch, already} */
    @Value.Default
    public Answer servesAuthority() {
        return Answer.NOT_STATED;
    }

    /** {@return whether that authority can get the service record by itself} */
    @Value.Default
    public Answer obtainableExOfficio() {
        return Answer.NOT_STATED;
    }

    /** {@return the delivery of the personal data form, with the application or apart from it} */
    @Value.Default
    public Occurrence formDelivered() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what the applicant shows of its security} */
    @Value.Default
    public Safeguards safeguards() {
        return Safeguards.NOT_STATED;
    }

    /** {@return what the competent authority asked for afterwards} */
    public abstract List<InformationDemand> demands();

    /**
     * Asks whether the consent bears the making of the clearance.
     *
     * @param started when processing starts: the first check of a register
     * @return that question
     */
    public final ConsentUse consentUse(Occurrence started) {
        Answer bySubject = applicant().role() == Applicant.Role.SUBJECT ? Answer.YES : Answer.NO;
        return new ConsentUse(
                ClearanceKind.PERSONNEL, consent(), bySubject, ConsentUse.Purpose.CLEARANCE, started, withinConsent());
    }

    @Value.Check
    void check() {
        When.requireCalendarDay(on());
        if (statesNoCode() && subject().identityCode().isPresent()) {
            throw new IllegalArgumentException(
                    "subject: has a personal identity code, but the application says there is none");
        }
        if (consent().given() instanceof Occurrence.On given
                && subject().born().isStated()
                && given.day().isBefore(subject().born().earliest())) {
            throw new IllegalArgumentException("consent: given before the subject was born");
        }
        if (task().answer(TaskElement.OWN_APPLICATION) == Answer.YES
                && applicant().role() != Applicant.Role.SUBJECT) {
            throw new IllegalArgumentException("task: the person's own application, but somebody else applies");
        }
        if (task().answer(TaskElement.OWN_APPLICATION) == Answer.YES
                && task().answer(TaskElement.TASK_OF_INTERNATIONAL_BODY) == Answer.YES
                && applicant().purpose() != Applicant.Purpose.TASK_IN_INTERNATIONAL_BODY) {
            throw new IllegalArgumentException(
                    "task: one of an international body, but the applicant needs the clearance for something else");
        }
    }

    /** {@return the day and the level, without anything personal} */
    @Override
    public final String toString() {
        return "PersonnelApplication{on=" + on() + ", level=" + level() + "}";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link PersonnelApplication}.
     *
     * <p>{@code build} asks for day, level, applicant, subject and task, and throws {@link IllegalArgumentException}
     * for a year that is not between 1 and 9999, a code of a subject said to have none, a consent given before the
     * subject was born, for a task said to be applied for by the person when somebody else applies, and for one of an
     * international body when the applicant names another purpose.
     */
    public static final class Builder extends ImmutablePersonnelApplication.Builder {
        Builder() {}
    }
}
