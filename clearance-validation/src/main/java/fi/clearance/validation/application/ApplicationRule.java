package fi.clearance.validation.application;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.Answer;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.Relation;
import fi.clearance.validation.Check;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.application.ApplicationReading.WithoutCode;
import java.util.function.Predicate;

/**
 * What an application for a personnel clearance says, at every level.
 *
 * @statute 17
 */
public enum ApplicationRule implements Rule<PersonnelApplication> {
    /**
     * It is in writing.
     *
     * @statute 17.1
     */
    IN_WRITING("17.1/writing", requires(always(), answered("written", PersonnelApplication::written))),

    /**
     * The consent document is attached, or the declaration of a subject who applies.
     *
     * @statute 17.1
     */
    CONSENT_ATTACHED("17.1/consent", says("consentAttached", PersonnelApplication::consentAttached), "Q-14"),

    /**
     * The subject's name.
     *
     * @statute 17.2:1
     */
    NAME("17.2:1/name", says("subject.name", of(person -> person.name().isPresent()))),

    /**
     * The personal identity code, or that there is none, with date and place of birth.
     *
     * @statute 17.2:1
     */
    IDENTITY_CODE("17.2:1/code", requires(always(), hasCode().or(statesNoCode().and(dateAndPlaceOfBirth())))),

    /**
     * The municipality of residence.
     *
     * @statute 17.2:1
     */
    MUNICIPALITY(
            "17.2:1/municipality",
            ofPerson(
                    "subject.homeMunicipality",
                    person -> person.homeMunicipality().isPresent())),

    /**
     * Contact details.
     *
     * @statute 17.2:1
     */
    CONTACT_DETAILS(
            "17.2:1/contact",
            ofPerson("subject.contactDetails", person -> person.contactDetails().isPresent())),

    /**
     * Nationality.
     *
     * @statute 17.2:1
     */
    NATIONALITY(
            "17.2:1/nationality",
            ofPerson("subject.nationalities", person -> !person.nationalities().isEmpty())),

    /**
     * Occupation.
     *
     * @statute 17.2:1
     */
    OCCUPATION(
            "17.2:1/occupation",
            ofPerson("subject.occupation", person -> person.occupation().isPresent())),

    /**
     * Changes of name, identity code or nationality, or that there are none.
     *
     * @statute 17.2:1
     */
    CHANGES("17.2:1/changes", says("statesChanges", PersonnelApplication::statesChanges)),

    /**
     * The post or task, to which the subject is to be appointed or which the subject holds.
     *
     * @statute 17.2:2
     */
    TASK(
            "17.2:2",
            requires(
                    always(),
                    is(
                                    "task.title",
                                    (PersonnelApplication it) -> it.task()
                                            .title()
                                            .filter(title -> !title.isBlank())
                                            .isPresent())
                            .and(is("task.relation", it -> it.task().relation() != Relation.NOT_STATED)))),

    /**
     * The facts about it that the conditions depend on.
     *
     * @statute 17.2:3
     */
    TASK_FACTS("17.2:3", says("statesTaskFacts", PersonnelApplication::statesTaskFacts)),

    /**
     * Whether a drug test certificate will be asked for.
     *
     * @statute 17.2:4
     */
    DRUG_TEST("17.2:4/drug-test", says("drugTest", it -> it.drugTest() != Answer.NOT_STATED)),

    /**
     * Whether credit data will be obtained.
     *
     * @statute 17.2:4
     */
    CREDIT_DATA("17.2:4/credit-data", says("creditData", it -> it.creditData() != Answer.NOT_STATED)),

    /**
     * Whether a medical examination will be made.
     *
     * @statute 17.2:4
     */
    MEDICAL_EXAMINATION(
            "17.2:4/medical", says("medicalExamination", it -> it.medicalExamination() != Answer.NOT_STATED));

    private final Norm<PersonnelApplication> norm;

    ApplicationRule(String id, Check<PersonnelApplication> check, String... near) {
        this.norm = Norm.of(id, OBLIGATION, check).near(near);
    }

    @Override
    public Norm<PersonnelApplication> norm() {
        return norm;
    }

    private static Check<PersonnelApplication> says(String fact, Predicate<PersonnelApplication> says) {
        return requires(always(), is(fact, says));
    }

    private static Predicate<PersonnelApplication> of(Predicate<Person> says) {
        return it -> says.test(it.subject());
    }

    // 17 § 2 mom. 1 kohta

    private static Check<PersonnelApplication> ofPerson(String fact, Predicate<Person> says) {
        return requires(not(hasCode().and(not(reading(WithoutCode.DATE_AND_PLACE)))), is(fact, of(says)));
    }

    private static Condition<PersonnelApplication> hasCode() {
        return is("subject.identityCode", of(person -> person.identityCode().isPresent()));
    }

    private static Condition<PersonnelApplication> statesNoCode() {
        return is("statesNoCode", PersonnelApplication::statesNoCode);
    }

    private static Condition<PersonnelApplication> dateAndPlaceOfBirth() {
        Condition<PersonnelApplication> date =
                is("subject.birthDate", of(person -> person.birthDate().isExact()));
        return date.and(
                is("subject.birthPlace", of(person -> person.birthPlace().isPresent())));
    }
}
