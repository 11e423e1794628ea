package fi.clearance.benchmarks;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.Account;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.Handling;
import fi.clearance.model.application.InformationDemand;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.model.party.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mixed applications for a personnel clearance, each to be validated on the {@linkplain Job#DAY same day}. */
public final class Applications {

    private static final List<Level> LEVELS =
            List.of(Level.CONCISE, Level.STANDARD, Level.STANDARD, Level.COMPREHENSIVE);

    private static final List<Applicant.Role> ROLES = List.of(
            Applicant.Role.EMPLOYER,
            Applicant.Role.EMPLOYER,
            Applicant.Role.PRINCIPAL,
            Applicant.Role.EDUCATION_PROVIDER,
            Applicant.Role.SUBJECT);

    private static final List<Relation> RELATIONS = List.of(Relation.TO_BE_CHOSEN, Relation.PERFORMS);

    private static final List<String> NATIONALITIES = List.of("FI", "FI", "FI", "SE", "EE", "DE", "SUHH");

    private static final List<Safeguards.Proof> PROOFS = List.of(
            Safeguards.Proof.ASSESSMENT_BODY_CERTIFICATE,
            Safeguards.Proof.ASSESSMENT_CERTIFICATE,
            Safeguards.Proof.SECURITY_PLAN);

    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private final Draw draw;

    private Applications(Draw draw) {
        this.draw = draw;
    }

    /**
     * Makes applications.
     *
     * @param count how many
     * @param seed the same seed gives the same applications
     * @param mix what they are like
     * @return the applications, each with objects of its own
     */
    public static List<PersonnelApplication> of(int count, long seed, Mix mix) {
        Applications source = new Applications(new Draw(seed, mix, 20));
        List<PersonnelApplication> applications = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            applications.add(source.application());
        }
        return applications;
    }

    private PersonnelApplication application() {
        Level level = draw.pick(LEVELS);
        LocalDate on = draw.before(Job.DAY, 0, 40);
        Applicant.Role role = draw.pick(ROLES);
        boolean hasCode = !draw.oneIn(10);
        boolean serves = draw.oneIn(8);
        return PersonnelApplication.builder()
                .on(on)
                .level(level)
                .applicant(applicant(role))
                .subject(subject(hasCode && says()))
                .statesNoCode(!hasCode && says())
                .statesChanges(says())
                .task(task(level))
                .statesTaskFacts(says())
                .drugTest(plan())
                .creditData(plan())
                .medicalExamination(plan())
                .written(draw.answer(true))
                .consentAttached(says())
                .consent(consent(on))
                .withinConsent(draw.answer(true))
                .residences(residences(on))
                .career(career(on, serves))
                .servesAuthority(draw.answer(serves))
                .obtainableExOfficio(draw.answer(serves))
                .formDelivered(form(level, on))
                .safeguards(safeguards())
                .addAllDemands(demands(on))
                .build();
    }

    private boolean says() {
        return !draw.wrong() && !draw.missing();
    }

    private Optional<String> text(String what) {
        return says() ? Optional.of(what + " " + draw.below(1_000_000)) : Optional.empty();
    }

    /** {@return what is planned; either is a good answer, and none is bad} */
    private Answer plan() {
        return says() ? Answer.of(draw.oneIn(3)) : Answer.NOT_STATED;
    }

    private Applicant applicant(Applicant.Role role) {
        Applicant.Builder applicant = Applicant.builder().role(role);
        if (role == Applicant.Role.SUBJECT) {
            return applicant
                    .requirement(Applicant.Requirement.RULES_OF_INTERNATIONAL_BODY)
                    .purpose(Applicant.Purpose.TASK_IN_INTERNATIONAL_BODY)
                    .build();
        }
        return applicant
                .organisation(Organisation.builder()
                        .name("Organisation " + draw.below(1_000_000))
                        .form(Organisation.Form.AUTHORITY)
                        .build())
                .engages(draw.answer(true))
                .build();
    }

    private Person subject(boolean withCode) {
        LocalDate born = draw.before(Job.DAY, 7_000, 23_000);
        Person.Builder subject = Person.builder()
                .name(text("Subject"))
                .homeMunicipality(text("Municipality"))
                .contactDetails(text("Street"))
                .occupation(text("Occupation"));
        if (withCode) {
            subject.identityCode(code(born));
        }
        if (says()) {
            subject.birthDate(When.on(born));
        }
        if (says()) {
            subject.birthPlace("Town " + draw.below(1_000));
            subject.addNationalities(new Country(draw.pick(NATIONALITIES)));
        }
        return subject.build();
    }

    private PersonalIdentityCode code(LocalDate born) {
        int number = 2 + draw.below(898);
        int day = born.getDayOfMonth() * 10_000 + born.getMonthValue() * 100 + born.getYear() % 100;
        char sign = born.getYear() < 2000 ? '-' : 'A';
        char check = CHECK_CHARACTERS.charAt((day * 1_000 + number) % 31);
        return PersonalIdentityCode.parse(digits(day, 6) + sign + digits(number, 3) + check);
    }

    private static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }

    private Task task(Level level) {
        Task.Builder task = Task.builder()
                .title(text("Task"))
                .relation(says() ? draw.pick(RELATIONS) : Relation.NOT_STATED)
                .engagement(Task.Engagement.EMPLOYMENT_OR_COMMISSION);
        return switch (level) {
            case CONCISE ->
                task.addGrounds(TaskGround.CLASSES_III_AND_IV)
                        .documentsOfAuthority(Answer.YES)
                        .classIII(Handling.OCCASIONAL)
                        .build();
            case STANDARD ->
                task.addGrounds(TaskGround.INFORMATION_SYSTEMS)
                        .putElement(TaskElement.SYSTEM_POWERS, Answer.YES)
                        .putElement(TaskElement.CAN_DAMAGE_ESSENTIAL_SYSTEMS, Answer.YES)
                        .build();
            case COMPREHENSIVE ->
                task.addGrounds(TaskGround.CLASSES_I_AND_II)
                        .documentsOfAuthority(Answer.YES)
                        .classII(Handling.REGULAR)
                        .build();
        };
    }

    private Consent consent(LocalDate on) {
        return Consent.builder()
                .written(Answer.YES)
                .given(Occurrence.on(draw.before(on, 0, 20)))
                .coversClearance(Answer.YES)
                .coversFollowUp(draw.answer(true))
                .extent(Consent.Extent.THIS_CLEARANCE)
                .addTold(Consent.Told.values())
                .build();
    }

    private Safeguards safeguards() {
        return Safeguards.builder()
                .accessRestricted(draw.answer(true))
                .premisesAndSystemsProtected(draw.answer(true))
                .otherMeasures(draw.answer(true))
                .proof(draw.pick(PROOFS))
                .build();
    }

    private Optional<Account> residences(LocalDate on) {
        if (!says()) {
            return Optional.empty();
        }
        LocalDate tenYearsBefore = on.minusYears(10);
        LocalDate first = draw.wrong() ? draw.before(tenYearsBefore, 1, 500) : draw.after(tenYearsBefore, 0, 300);
        return Optional.of(new Account(first, draw.before(on, 0, 0), Answer.NO));
    }

    private Optional<Account> career(LocalDate on, boolean serves) {
        if (serves || !says()) {
            return Optional.empty();
        }
        LocalDate tenYearsBefore = on.minusYears(10);
        boolean shortOne = draw.oneIn(6);
        LocalDate first =
                shortOne || draw.wrong() ? draw.after(tenYearsBefore, 1, 2_000) : draw.before(tenYearsBefore, 0, 900);
        LocalDate last = draw.wrong() ? draw.before(on, 1, 300) : draw.after(on, 0, 2);
        return Optional.of(new Account(first, last, draw.answer(shortOne)));
    }

    private Occurrence form(Level level, LocalDate on) {
        if (draw.missing()) {
            return Occurrence.NOT_STATED;
        }
        return level == Level.COMPREHENSIVE && !draw.wrong()
                ? Occurrence.on(draw.after(on, 0, 20))
                : Occurrence.NOT_DONE;
    }

    private List<InformationDemand> demands(LocalDate on) {
        List<InformationDemand> demands = new ArrayList<>();
        while (draw.oneIn(3)) {
            LocalDate requested = draw.after(on, 1, 15);
            demands.add(InformationDemand.builder()
                    .relevant(draw.answer(true))
                    .requested(draw.missing() ? Occurrence.NOT_STATED : Occurrence.on(requested))
                    .answered(answered(requested))
                    .build());
        }
        return demands;
    }

    private Occurrence answered(LocalDate requested) {
        if (draw.missing()) {
            return Occurrence.NOT_STATED;
        }
        return draw.wrong() || draw.oneIn(4) ? Occurrence.NOT_DONE : Occurrence.on(draw.after(requested, -1, 15));
    }
}
