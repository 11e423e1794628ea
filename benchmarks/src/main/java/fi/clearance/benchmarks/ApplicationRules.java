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
import java.util.Optional;

/**
 * The rules on applications, each as one plain predicate, written from the Finnish text by the recommended readings.
 *
 * <p>As with the {@link ScreeningRules}, a predicate is false too while something that could decide is not known. A duty
 * that can still be done in time does not stand in the way.
 */
public final class ApplicationRules {

    /** The rules, in the order of the Act. */
    public static final List<Named<PersonnelApplication>> ALL = List.of(
            new Named<>("17.1/writing", (it, day) -> writing(it)),
            new Named<>("17.1/consent", (it, day) -> consent(it)),
            new Named<>("17.2:1/name", (it, day) -> name(it)),
            new Named<>("17.2:1/code", (it, day) -> code(it)),
            new Named<>("17.2:1/municipality", (it, day) -> municipality(it)),
            new Named<>("17.2:1/contact", (it, day) -> contactDetails(it)),
            new Named<>("17.2:1/nationality", (it, day) -> nationality(it)),
            new Named<>("17.2:1/occupation", (it, day) -> occupation(it)),
            new Named<>("17.2:1/changes", (it, day) -> changes(it)),
            new Named<>("17.2:2", (it, day) -> task(it)),
            new Named<>("17.2:3", (it, day) -> taskFacts(it)),
            new Named<>("17.2:4/drug-test", (it, day) -> drugTest(it)),
            new Named<>("17.2:4/credit-data", (it, day) -> creditData(it)),
            new Named<>("17.2:4/medical", (it, day) -> medicalExamination(it)),
            new Named<>("17.3/residences", (it, day) -> residences(it)),
            new Named<>("17.3/residences-limit", (it, day) -> residencesWithinTenYears(it)),
            new Named<>("17.3/career", (it, day) -> career(it)),
            new Named<>("17.3/form", (it, day) -> form(it)),
            new Named<>("17.4", ApplicationRules::demandsRelevant),
            new Named<>("17.4/answer", ApplicationRules::demandsAnswered));

    private ApplicationRules() {}

    /** In writing. */
    static boolean writing(PersonnelApplication application) {
        return application.written() == Answer.YES;
    }

    /** With the consent document, or the declaration in its place. */
    static boolean consent(PersonnelApplication application) {
        return application.consentAttached();
    }

    /** With the subject's name. */
    static boolean name(PersonnelApplication application) {
        return application.subject().name().isPresent();
    }

    /** With the personal identity code or, where there is none, day and place of birth. */
    static boolean code(PersonnelApplication application) {
        Person subject = application.subject();
        return subject.identityCode().isPresent()
                || (application.statesNoCode()
                        && subject.birthDate().isStated()
                        && subject.birthPlace().isPresent());
    }

    /** With the municipality of residence. */
    static boolean municipality(PersonnelApplication application) {
        return application.subject().homeMunicipality().isPresent();
    }

    /** With contact details. */
    static boolean contactDetails(PersonnelApplication application) {
        return application.subject().contactDetails().isPresent();
    }

    /** With nationality. */
    static boolean nationality(PersonnelApplication application) {
        return !application.subject().nationalities().isEmpty();
    }

    /** With occupation. */
    static boolean occupation(PersonnelApplication application) {
        return application.subject().occupation().isPresent();
    }

    /** With changes of name, code or nationality. */
    static boolean changes(PersonnelApplication application) {
        return application.statesChanges();
    }

    /** With the post or task, and whether the subject holds it. */
    static boolean task(PersonnelApplication application) {
        return application.task().title().isPresent() && application.task().relation() != Relation.NOT_STATED;
    }

    /** With what is needed to consider the conditions. */
    static boolean taskFacts(PersonnelApplication application) {
        return application.statesTaskFacts();
    }

    /** With a word on a drug test. */
    static boolean drugTest(PersonnelApplication application) {
        return application.drugTest() != Answer.NOT_STATED;
    }

    /** With a word on credit data. */
    static boolean creditData(PersonnelApplication application) {
        return application.creditData() != Answer.NOT_STATED;
    }

    /** With a word on a medical examination. */
    static boolean medicalExamination(PersonnelApplication application) {
        return application.medicalExamination() != Answer.NOT_STATED;
    }

    /** With an account of residences, from the standard level on. */
    static boolean residences(PersonnelApplication application) {
        return application.level() == Level.CONCISE || application.residences().isPresent();
    }

    /** That account for the last ten years at most. */
    static boolean residencesWithinTenYears(PersonnelApplication application) {
        Optional<Account> residences = application.residences();
        return application.level() == Level.CONCISE
                || residences.isEmpty()
                || Days.withinLast(10, application.on(), residences.get().firstDay());
    }

    /** With an account of education and work for ten years at least, unless the authority has it in its own house. */
    static boolean career(PersonnelApplication application) {
        if (application.level() == Level.CONCISE
                || (application.servesAuthority() == Answer.YES && application.obtainableExOfficio() == Answer.YES)) {
            return true;
        }
        Optional<Account> career = application.career();
        return career.isPresent()
                && !career.get().lastDay().isBefore(application.on())
                && (career.get().fromTheBeginning() == Answer.YES
                        || Days.full(career.get().firstDay(), 10, application.on()));
    }

    /** With the personal data form at the comprehensive level; it may follow, and no day is set for it. */
    static boolean form(PersonnelApplication application) {
        return application.level() != Level.COMPREHENSIVE || application.formDelivered() != Occurrence.NOT_STATED;
    }

    /** Further information asked for only as far as the Act makes it count. */
    static boolean demandsRelevant(PersonnelApplication application, LocalDate day) {
        List<InformationDemand> demands = application.demands();
        for (int i = 0; i < demands.size(); i++) {
            InformationDemand demand = demands.get(i);
            if (!isYetToCome(demand, day)
                    && (demand.requested() == Occurrence.NOT_STATED || demand.relevant() != Answer.YES)) {
                return false;
            }
        }
        return true;
    }

    /** What was asked for is answered, or may still be: no day is set for it. */
    static boolean demandsAnswered(PersonnelApplication application, LocalDate day) {
        List<InformationDemand> demands = application.demands();
        for (int i = 0; i < demands.size(); i++) {
            InformationDemand demand = demands.get(i);
            if (!isYetToCome(demand, day)
                    && demand.relevant() != Answer.NO
                    && (demand.requested() == Occurrence.NOT_STATED
                            || demand.relevant() == Answer.NOT_STATED
                            || demand.answered() == Occurrence.NOT_STATED)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYetToCome(InformationDemand demand, LocalDate day) {
        return demand.requested() == Occurrence.NOT_DONE
                || (demand.requested() instanceof Occurrence.On request
                        && request.day().isAfter(day));
    }
}
