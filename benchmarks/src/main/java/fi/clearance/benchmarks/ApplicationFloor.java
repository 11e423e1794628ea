package fi.clearance.benchmarks;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Account;
import fi.clearance.model.application.InformationDemand;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.Relation;
import java.time.LocalDate;
import java.util.List;

/**
 * The floor of validating applications: whether nothing is certainly missing, as one method of {@code if}s, by the
 * recommended readings.
 */
public final class ApplicationFloor {

    private ApplicationFloor() {}

    /**
     * Answers as the rules on applications do together.
     *
     * @param application the application
     * @param day the day of the assessment
     * @return whether nothing stands in the way
     */
    public static boolean inOrder(PersonnelApplication application, LocalDate day) {
        if (application.written() != Answer.YES
                || !application.consentAttached()
                || !application.statesChanges()
                || !application.statesTaskFacts()
                || application.drugTest() == Answer.NOT_STATED
                || application.creditData() == Answer.NOT_STATED
                || application.medicalExamination() == Answer.NOT_STATED) {
            return false;
        }
        Person subject = application.subject();
        if (subject.name().isEmpty()
                || subject.homeMunicipality().isEmpty()
                || subject.contactDetails().isEmpty()
                || subject.occupation().isEmpty()
                || subject.nationalities().isEmpty()) {
            return false;
        }
        if (subject.identityCode().isEmpty()
                && !(application.statesNoCode()
                        && subject.birthDate().isStated()
                        && subject.birthPlace().isPresent())) {
            return false;
        }
        if (application.task().title().isEmpty() || application.task().relation() == Relation.NOT_STATED) {
            return false;
        }
        if (application.level() != Level.CONCISE && !(hasResidences(application) && hasCareer(application))) {
            return false;
        }
        if (application.level() == Level.COMPREHENSIVE && application.formDelivered() == Occurrence.NOT_STATED) {
            return false;
        }
        List<InformationDemand> demands = application.demands();
        for (int i = 0; i < demands.size(); i++) {
            if (!inOrder(demands.get(i), day)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasResidences(PersonnelApplication application) {
        return application.residences().isPresent()
                && Days.withinLast(
                        10, application.on(), application.residences().get().firstDay());
    }

    private static boolean hasCareer(PersonnelApplication application) {
        if (application.servesAuthority() == Answer.YES && application.obtainableExOfficio() == Answer.YES) {
            return true;
        }
        if (application.career().isEmpty()) {
            return false;
        }
        Account career = application.career().get();
        return !career.lastDay().isBefore(application.on())
                && (career.fromTheBeginning() == Answer.YES || Days.full(career.firstDay(), 10, application.on()));
    }

    private static boolean inOrder(InformationDemand demand, LocalDate day) {
        if (demand.requested() instanceof Occurrence.On request) {
            return request.day().isAfter(day)
                    || (demand.relevant() == Answer.YES && demand.answered() != Occurrence.NOT_STATED);
        }
        return demand.requested() == Occurrence.NOT_DONE;
    }
}
