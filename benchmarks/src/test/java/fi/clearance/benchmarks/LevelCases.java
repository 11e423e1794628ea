package fi.clearance.benchmarks;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Acceptance;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ExistingClearance;
import fi.clearance.model.application.Handling;
import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.application.ListedTask;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.DefenceLink;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Random complete facts about applications and what becomes of them, up to the level. */
final class LevelCases {

    /**
     * An application and its intake.
     *
     * @param application the application
     * @param intake the intake
     */
    record Case(PersonnelApplication application, Intake intake) {}

    private static final List<Authority> MAKERS =
            List.of(Authority.SUPO, Authority.SUPO, Authority.SUPO, Authority.DEFENCE_COMMAND);

    private static final List<DefenceLink> LINKS = stated(DefenceLink.values(), DefenceLink.NOT_STATED);
    private static final List<ListedTask> LISTED = stated(ListedTask.values(), ListedTask.NOT_STATED);
    private static final List<Handling> HANDLINGS = stated(Handling.values(), Handling.NOT_STATED);
    private static final List<Organisation.Form> FORMS =
            stated(Organisation.Form.values(), Organisation.Form.NOT_STATED);
    private static final List<Applicant.Requirement> REQUIREMENTS =
            stated(Applicant.Requirement.values(), Applicant.Requirement.NOT_STATED);
    private static final List<Applicant.Purpose> PURPOSES =
            stated(Applicant.Purpose.values(), Applicant.Purpose.NOT_STATED);
    private static final List<Safeguards.Proof> PROOFS = stated(Safeguards.Proof.values(), Safeguards.Proof.NOT_STATED);

    private final Draw draw;

    private LevelCases(Draw draw) {
        this.draw = draw;
    }

    static List<Case> of(int count, long seed) {
        LevelCases cases = new LevelCases(new Draw(seed, Mix.MIXED, 10));
        return Stream.generate(cases::next).limit(count).toList();
    }

    private static <E> List<E> stated(E[] values, E notStated) {
        return Stream.of(values).filter(value -> value != notStated).toList();
    }

    private Case next() {
        Level level = draw.pick(List.of(Level.values()));
        Authority maker = draw.pick(MAKERS);
        Applicant applicant = applicant();
        Occurrence started = draw.oneIn(3) ? Occurrence.NOT_DONE : done(0, 10);
        PersonnelApplication application = PersonnelApplication.builder()
                .on(draw.before(Job.DAY, 0, 30))
                .level(level)
                .applicant(applicant)
                .subject(Person.builder().build())
                .task(task(level, applicant))
                .consent(consent())
                .withinConsent(draw.answer(true))
                .safeguards(safeguards())
                .build();
        Intake.Builder intake = Intake.builder()
                .assignment(assignment(maker))
                .started(started)
                .duty(draw.pick(List.of(Intake.Duty.ACT, Intake.Duty.DECREE, Intake.Duty.NONE)))
                .deferred(Answer.of(draw.oneIn(8)))
                .addAllExisting(existing())
                .addAllJudgements(judgements(
                        maker,
                        ApplicationMatter.CORRESPONDING_CLEARANCE,
                        ApplicationMatter.SPECIAL_REASONS,
                        ApplicationMatter.RESOURCES,
                        ApplicationMatter.INTERNATIONAL_NEED,
                        ApplicationMatter.GENERAL_IMPORTANCE,
                        ApplicationMatter.EQUAL_TREATMENT,
                        ApplicationMatter.PROOF_ACCEPTED));
        if (draw.oneIn(3)) {
            intake.acceptance(acceptance(level));
        }
        if (draw.oneIn(3)) {
            intake.move(move(level));
        }
        return new Case(application, intake.build());
    }

    private Occurrence done(int least, int most) {
        return draw.wrong()
                ? Occurrence.NOT_DONE
                : Occurrence.on(draw.before(Job.DAY, draw.wrong() ? -5 : least, most));
    }

    private Applicant applicant() {
        Applicant.Role role = draw.pick(List.of(Applicant.Role.values()));
        boolean byOthers = role == Applicant.Role.SUBJECT || role == Applicant.Role.OTHER;
        boolean rightly = byOthers && !draw.wrong();
        return Applicant.builder()
                .role(role)
                .organisation(organisation())
                .engages(draw.answer(true))
                .otherBasis(Answer.of(draw.oneIn(10)))
                .requirement(
                        rightly
                                ? Applicant.Requirement.RULES_OF_INTERNATIONAL_BODY
                                : byOthers ? draw.pick(REQUIREMENTS) : Applicant.Requirement.NONE)
                .purpose(
                        rightly
                                ? Applicant.Purpose.TASK_IN_INTERNATIONAL_BODY
                                : byOthers ? draw.pick(PURPOSES) : Applicant.Purpose.OTHER)
                .build();
    }

    private Organisation organisation() {
        return Organisation.builder()
                .form(draw.pick(FORMS))
                .carriesOnBusiness(draw.answer(true))
                .mustRegister(draw.answer(true))
                .build();
    }

    private Consent consent() {
        Consent.Builder consent = Consent.builder()
                .written(draw.answer(true))
                .given(done(5, 30))
                .withdrawn(draw.wrong() ? done(0, 5) : Occurrence.NOT_DONE)
                .coversClearance(draw.answer(true))
                .coversFollowUp(draw.answer(true))
                .extent(draw.pick(List.of(
                        Consent.Extent.THIS_CLEARANCE,
                        Consent.Extent.EMPLOYMENT_OR_TASK,
                        Consent.Extent.ADMINISTRATIVE_BRANCH)));
        Stream.of(Consent.Told.values()).filter(matter -> !draw.oneIn(60)).forEach(consent::addTold);
        return consent.build();
    }

    private Safeguards safeguards() {
        return Safeguards.builder()
                .accessRestricted(draw.answer(true))
                .premisesAndSystemsProtected(draw.answer(true))
                .otherMeasures(draw.answer(true))
                .proof(draw.pick(PROOFS))
                .build();
    }

    private Task task(Level level, Applicant applicant) {
        Task.Builder task = Task.builder()
                .relation(draw.pick(List.of(Relation.TO_BE_CHOSEN, Relation.PERFORMS)))
                .engagement(draw.oneIn(5) ? Task.Engagement.OTHER : Task.Engagement.EMPLOYMENT_OR_COMMISSION)
                .documentsOfAuthority(Answer.of(!draw.oneIn(6)))
                .classI(draw.pick(HANDLINGS))
                .classII(draw.pick(HANDLINGS))
                .classIII(draw.pick(HANDLINGS))
                .classIV(draw.pick(HANDLINGS))
                .mostDamagingSecrets(draw.pick(HANDLINGS))
                .damagingSecrets(draw.pick(HANDLINGS))
                .listed(draw.pick(LISTED));
        for (TaskGround ground : TaskGround.values()) {
            if (draw.oneIn(ground.level() == level ? 4 : 12)) {
                task.addGrounds(ground);
            }
        }
        for (TaskElement element : TaskElement.values()) {
            task.putElement(element, Answer.of(mayHold(element, applicant) && draw.oneIn(3)));
        }
        return task.build();
    }

    private static boolean mayHold(TaskElement element, Applicant applicant) {
        return element != TaskElement.OWN_APPLICATION
                || (applicant.role() == Applicant.Role.SUBJECT
                        && applicant.requirement() != Applicant.Requirement.NONE
                        && applicant.purpose() == Applicant.Purpose.TASK_IN_INTERNATIONAL_BODY);
    }

    /** {@return an assignment; where the other authority would be competent, they have mostly agreed} */
    private Assignment assignment(Authority maker) {
        boolean command = maker == Authority.DEFENCE_COMMAND;
        DefenceLink link = draw.oneIn(6) ? draw.pick(LINKS) : command ? DefenceLink.TASK_GIVEN : DefenceLink.NONE;
        return Assignment.builder()
                .kind(ClearanceKind.PERSONNEL)
                .maker(maker)
                .defenceLink(link)
                .agreed(command == (link == DefenceLink.NONE) ? done(0, 40) : Occurrence.NOT_DONE)
                .agreementScope(
                        draw.oneIn(5) ? Assignment.AgreementScope.STANDING : Assignment.AgreementScope.THIS_CASE)
                .build();
    }

    private List<ExistingClearance> existing() {
        List<ExistingClearance> existing = new ArrayList<>();
        while (draw.oneIn(4)) {
            existing.add(new ExistingClearance(
                    draw.oneIn(5) ? ClearanceKind.FACILITY : ClearanceKind.PERSONNEL,
                    draw.oneIn(5) ? Job.DAY.minusYears(5).plusDays(draw.below(3) - 1L) : draw.before(Job.DAY, 60, 3000),
                    draw.oneIn(3) ? Occurrence.on(draw.before(Job.DAY, -5, 5)) : Occurrence.NOT_DONE));
        }
        return existing;
    }

    private List<Judgement> judgements(Authority by, Matter... matters) {
        List<Judgement> judgements = new ArrayList<>();
        for (Matter matter : matters) {
            while (!draw.oneIn(3)) {
                judgements.add(Judgement.builder()
                        .matter(matter)
                        .by(draw.oneIn(10) ? Authority.DEFENCE_COMMAND : by)
                        .on(draw.before(Job.DAY, -2, 25))
                        .result(draw.oneIn(4) ? Judgement.Result.NO : Judgement.Result.YES)
                        .reasons(draw.oneIn(12) ? "" : "recorded reasons")
                        .build());
            }
        }
        return judgements;
    }

    private Acceptance acceptance(Level level) {
        boolean secrets = draw.oneIn(2);
        return Acceptance.builder()
                .company(organisation())
                .by(draw.wrong() ? Authority.DEFENCE_COMMAND : Authority.SUPO)
                .decided(done(0, 10))
                .level(draw.wrong() ? draw.pick(List.of(Level.values())) : level)
                .performed(
                        draw.wrong()
                                ? Acceptance.Performed.ELSEWHERE
                                : draw.pick(List.of(
                                        Acceptance.Performed.IN_COMPANY, Acceptance.Performed.BY_SUBCONTRACTOR)))
                .ground(
                        draw.wrong()
                                ? Acceptance.Ground.NONE
                                : secrets ? Acceptance.Ground.SECRETS : Acceptance.Ground.SYSTEM_ACCESS)
                .accessRights(draw.answer(!secrets))
                .systemDamage(draw.answer(!secrets))
                .secrets(draw.answer(secrets))
                .secretsDamage(draw.answer(secrets))
                .safeguards(safeguards())
                .opinionAsked(done(8, 20))
                .opinionReceived(done(5, 15))
                .addAllJudgements(judgements(
                        Authority.SUPO,
                        ApplicationMatter.PROOF_ACCEPTED,
                        ApplicationMatter.ESPIONAGE_TARGET,
                        ApplicationMatter.PRIVATE_INTEREST))
                .build();
    }

    private LevelMove move(Level from) {
        Level other = from == Level.CONCISE ? Level.STANDARD : Level.CONCISE;
        return LevelMove.builder()
                .to(draw.oneIn(8) ? draw.pick(List.of(Level.values())) : other)
                .by(draw.oneIn(8) ? Authority.DEFENCE_COMMAND : Authority.SUPO)
                .decided(done(0, 10))
                .coveredByConsent(draw.answer(true))
                .matched(Answer.NO)
                .matchedIdentificationOnly(Answer.NO)
                .addAllJudgements(judgements(
                        Authority.SUPO,
                        ApplicationMatter.NECESSARY_FOR_SECURITY,
                        ApplicationMatter.APPROPRIATE,
                        ApplicationMatter.STANDARD_NOT_NECESSARY))
                .build();
    }
}
