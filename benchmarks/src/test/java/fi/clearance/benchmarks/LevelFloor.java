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
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.Relation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The level at which a clearance may be made, in plain Java from the Finnish text (sections 5, 9, 10, 14, 15 and 18 to
 * 24), by the recommended readings and for complete facts.
 *
 * <p>What rests on a question without a recommended reading is taken for not certain: a clearance put off that a decree
 * demands, civilian crisis management at the standard level, a recruit to emergency services.
 */
final class LevelFloor {

    private static final Set<ListedTask> CHOSEN_FOR_DEFENCE =
            EnumSet.range(ListedTask.DEFENCE_ADMINISTRATION, ListedTask.CRISIS_MANAGEMENT_TRAINING);
    private static final Set<ListedTask> APPLIED_FOR =
            EnumSet.range(ListedTask.SHOTFIRER, ListedTask.SECURITY_INSTALLER);

    private static final Set<ApplicationMatter> TO_BE_WEIGHED =
            EnumSet.range(ApplicationMatter.RESOURCES, ApplicationMatter.EQUAL_TREATMENT);

    private final PersonnelApplication application;
    private final Intake intake;
    private final LocalDate day;

    private LevelFloor(PersonnelApplication application, Intake intake, LocalDate day) {
        this.application = application;
        this.intake = intake;
        this.day = day;
    }

    static Optional<Level> level(PersonnelApplication application, Intake intake, LocalDate day) {
        return new LevelFloor(application, intake, day).level();
    }

    private Optional<Level> level() {
        if (!isConsentedTo() || !isMakerCompetent() || !mayBeTakenUp() || !mayApply()) {
            return Optional.empty();
        }
        Level applied = application.level();
        if (!(hasGround(applied) || isAcceptedAt(applied)) || !isSecurityShown()) {
            return Optional.empty();
        }
        if (intake.move().filter(this::isMoved).isEmpty()) {
            return Optional.of(applied);
        }
        LevelMove move = intake.move().orElseThrow();
        boolean covered = move.to() == Level.CONCISE
                || application.applicant().role() == Applicant.Role.SUBJECT
                || move.coveredByConsent() == Answer.YES;
        return covered ? Optional.of(move.to()) : Optional.empty();
    }

    /** Section 5: prior, written, told of all five matters; the subject who applies declares the same. */
    private boolean isConsentedTo() {
        Consent consent = application.consent();
        if (!consent.told().containsAll(EnumSet.allOf(Consent.Told.class))) {
            return false;
        }
        if (application.applicant().role() == Applicant.Role.SUBJECT) {
            return isDone(consent.given());
        }
        return isDone(consent.given())
                && !(intake.started() instanceof Occurrence.On start
                        && day(consent.given()).isAfter(start.day()))
                && !isDone(consent.withdrawn())
                && consent.written() == Answer.YES
                && consent.coversClearance() == Answer.YES
                && application.withinConsent() == Answer.YES;
    }

    /** Section 9: the Defence Command where the matter is tied to the Defence Forces, else Supo, unless agreed. */
    private boolean isMakerCompetent() {
        Assignment assignment = intake.assignment();
        boolean tied = assignment.defenceLink().bindsDefenceCommand(ClearanceKind.PERSONNEL);
        boolean agreed =
                isDone(assignment.agreed()) && assignment.agreementScope() == Assignment.AgreementScope.THIS_CASE;
        return switch (assignment.maker()) {
            case SUPO -> !tied || agreed;
            case DEFENCE_COMMAND -> tied || agreed;
            default -> false;
        };
    }

    /** Section 10: no second clearance without special reasons; what is put off is put off after weighing. */
    private boolean mayBeTakenUp() {
        boolean another = intake.existing().stream().anyMatch(this::isValid);
        if (another
                && !foundByMaker(ApplicationMatter.SPECIAL_REASONS)
                && !deniedByMaker(ApplicationMatter.CORRESPONDING_CLEARANCE)) {
            return false;
        }
        if (intake.deferred() != Answer.YES) {
            return true;
        }
        return intake.duty() == Intake.Duty.NONE
                && TO_BE_WEIGHED.stream()
                        .allMatch(matter -> judged(intake.judgements(), matter, maker(), day)
                                .isPresent());
    }

    /** Section 53: for five years, the same day included. */
    private boolean isValid(ExistingClearance clearance) {
        return clearance.kind() == ClearanceKind.PERSONNEL
                && !clearance.made().isAfter(day)
                && !day.isAfter(clearance.made().plusYears(5))
                && !isDone(clearance.ended());
    }

    /** Section 15. */
    private boolean mayApply() {
        Applicant applicant = application.applicant();
        if (applicant.otherBasis() == Answer.YES) {
            return true;
        }
        return switch (applicant.role()) {
            case EMPLOYER ->
                applicant.engages() == Answer.YES
                        && (applicant.organisation().form() == Organisation.Form.AUTHORITY
                                || isCompany(applicant.organisation()));
            case PRINCIPAL, EDUCATION_PROVIDER -> applicant.engages() == Answer.YES;
            case SUBJECT, OTHER ->
                applicant.requirement() != Applicant.Requirement.NONE && applicant.purpose() != Applicant.Purpose.OTHER;
        };
    }

    /** Section 3: a trader or another unit to be registered; a foundation or an association without business. */
    private static boolean isCompany(Organisation body) {
        return switch (body.form()) {
            case NATURAL_PERSON -> body.carriesOnBusiness() == Answer.YES && body.mustRegister() == Answer.YES;
            case FOUNDATION, ASSOCIATION -> body.carriesOnBusiness() == Answer.NO || body.mustRegister() == Answer.YES;
            case AUTHORITY, OTHER, NOT_STATED -> body.mustRegister() == Answer.YES;
        };
    }

    /** Section 18: shown, unless the ground at the level applied for is one of 19, subsection 2, or 21, subsection 2. */
    private boolean isSecurityShown() {
        Task task = application.task();
        boolean exempt = application.level() != Level.COMPREHENSIVE
                && task.grounds().stream()
                        .anyMatch(ground -> ground.level() == application.level()
                                && ground.isExemptFromSecurityRequirements()
                                && holds(ground));
        boolean subjectsOwn = application.level() == Level.COMPREHENSIVE
                && application.applicant().role() == Applicant.Role.SUBJECT
                && task.grounds().contains(TaskGround.INTERNATIONAL_CERTIFICATE)
                && holds(TaskGround.INTERNATIONAL_CERTIFICATE);
        return exempt
                || subjectsOwn
                || is(TaskElement.TASK_OF_43_1_2)
                || isSecure(
                        application.safeguards(),
                        found(intake.judgements(), ApplicationMatter.PROOF_ACCEPTED, maker(), day));
    }

    private static boolean isSecure(Safeguards safeguards, boolean otherProofAccepted) {
        boolean shown = switch (safeguards.proof()) {
            case ASSESSMENT_BODY_CERTIFICATE, ASSESSMENT_CERTIFICATE, SECURITY_PLAN -> true;
            case OTHER -> otherProofAccepted;
            case NONE, NOT_STATED -> false;
        };
        return shown
                && safeguards.accessRestricted() == Answer.YES
                && safeguards.premisesAndSystemsProtected() == Answer.YES
                && safeguards.otherMeasures() == Answer.YES;
    }

    /** Section 22. */
    private boolean isAcceptedAt(Level level) {
        return level != Level.COMPREHENSIVE
                && intake.acceptance()
                        .filter(acceptance -> acceptance.level() == level && isAccepted(acceptance))
                        .isPresent();
    }

    private boolean isAccepted(Acceptance acceptance) {
        if (acceptance.by() != Authority.SUPO || !isDone(acceptance.decided()) || !isCompany(acceptance.company())) {
            return false;
        }
        LocalDate decided = day(acceptance.decided());
        boolean place = acceptance.performed() == Acceptance.Performed.IN_COMPANY
                || acceptance.performed() == Acceptance.Performed.BY_SUBCONTRACTOR;
        boolean ground = switch (acceptance.ground()) {
            case SYSTEM_ACCESS -> acceptance.accessRights() == Answer.YES && acceptance.systemDamage() == Answer.YES;
            case SECRETS -> acceptance.secrets() == Answer.YES && acceptance.secretsDamage() == Answer.YES;
            case NONE, NOT_STATED -> false;
        };
        boolean interest = found(acceptance.judgements(), ApplicationMatter.ESPIONAGE_TARGET, Authority.SUPO, decided)
                || found(acceptance.judgements(), ApplicationMatter.PRIVATE_INTEREST, Authority.SUPO, decided);
        boolean opinion = acceptance.opinionAsked() instanceof Occurrence.On asked
                && (asked.day().isBefore(decided)
                        || (asked.day().equals(decided)
                                && acceptance.opinionReceived() instanceof Occurrence.On received
                                && !received.day().isAfter(decided)));
        return place
                && ground
                && interest
                && opinion
                && isSecure(
                        acceptance.safeguards(),
                        found(acceptance.judgements(), ApplicationMatter.PROOF_ACCEPTED, Authority.SUPO, decided));
    }

    /** Section 24. */
    private boolean isMoved(LevelMove move) {
        if (move.by() != Authority.SUPO || !isDone(move.decided())) {
            return false;
        }
        LocalDate decided = day(move.decided());
        if (application.level() == Level.CONCISE && move.to() == Level.STANDARD) {
            return found(move.judgements(), ApplicationMatter.NECESSARY_FOR_SECURITY, Authority.SUPO, decided);
        }
        return application.level() == Level.STANDARD
                && move.to() == Level.CONCISE
                && found(move.judgements(), ApplicationMatter.APPROPRIATE, Authority.SUPO, decided)
                && found(move.judgements(), ApplicationMatter.STANDARD_NOT_NECESSARY, Authority.SUPO, decided);
    }

    private boolean hasGround(Level level) {
        return application.task().grounds().stream().anyMatch(ground -> ground.level() == level && holds(ground));
    }

    /** Sections 19 to 21. */
    private boolean holds(TaskGround ground) {
        Task task = application.task();
        boolean engaged = task.engagement() == Task.Engagement.EMPLOYMENT_OR_COMMISSION;
        boolean chosen = task.relation() == Relation.TO_BE_CHOSEN;
        ListedTask listed = task.listed();
        return switch (ground) {
            case CLASSES_II_AND_III ->
                engaged
                        && (is(TaskElement.CAN_SIGNIFICANTLY_ENDANGER)
                                || (task.documentsOfAuthority() == Answer.YES
                                        && (task.classII() == Handling.REGULAR
                                                || task.classIII() == Handling.REGULAR)));
            case PARLIAMENT_AND_OVERSIGHT ->
                engaged
                        && (is(TaskElement.PERMANENT_ACCESS_TO_PARLIAMENT)
                                || (is(TaskElement.PARLIAMENT_OR_OVERSIGHT_TASK)
                                        && is(TaskElement.COMPARABLE_INFORMATION)));
            case STATE_LEADERSHIP ->
                engaged && is(TaskElement.SERVES_STATE_LEADERSHIP) && is(TaskElement.SPECIAL_RELIABILITY);
            case INFRASTRUCTURE ->
                engaged && (is(TaskElement.CAN_DAMAGE_INFRASTRUCTURE) || is(TaskElement.CAN_DISRUPT_PRODUCTION));
            case INFORMATION_SYSTEMS ->
                engaged && is(TaskElement.SYSTEM_POWERS) && is(TaskElement.CAN_DAMAGE_ESSENTIAL_SYSTEMS);
            case NATIONAL_ECONOMY -> engaged && is(TaskElement.CAN_HARM_ECONOMY);
            case AVIATION_SECURITY ->
                engaged
                        && (is(TaskElement.RESPONSIBLE_FOR_AVIATION_SECURITY)
                                || is(TaskElement.AVIATION_SECURITY_IN_RESTRICTED_AREA)
                                || is(TaskElement.ACCESS_TO_RESTRICTED_AREA));
            case INTERNATIONAL_OBLIGATION -> is(TaskElement.INTERNATIONAL_OBLIGATION);
            case OWN_APPLICATION -> is(TaskElement.OWN_APPLICATION) && is(TaskElement.TASK_OF_INTERNATIONAL_BODY);
            case DEFENCE -> chosen && CHOSEN_FOR_DEFENCE.contains(listed);
            case POLICE_AND_BORDER ->
                chosen && (listed == ListedTask.POLICE_UNIVERSITY_COLLEGE || listed == ListedTask.BORDER_GUARD);
            case FOREIGN_AFFAIRS -> chosen && listed == ListedTask.FOREIGN_AFFAIRS_TRAINING;
            case CLASSES_I_AND_II ->
                task.classI() == Handling.REGULAR
                        || task.classII() == Handling.REGULAR
                        || task.mostDamagingSecrets() == Handling.REGULAR;
            case DAMAGE_TO_STATE -> is(TaskElement.CAN_DAMAGE_STATE);
            case INTERNATIONAL_CERTIFICATE ->
                is(TaskElement.CERTIFICATE_FOR_OBLIGATION) || is(TaskElement.CERTIFICATE_FOR_INTERNATIONAL_BODY);
            case CLASSES_III_AND_IV ->
                engaged
                        && (handles(task.damagingSecrets())
                                || handles(task.mostDamagingSecrets())
                                || (task.documentsOfAuthority() == Answer.YES
                                        && (handles(task.classIII()) || handles(task.classIV()))));
            case OFFICIAL_DOCUMENTS ->
                engaged && is(TaskElement.MAKES_OFFICIAL_DOCUMENTS) && is(TaskElement.RELIABILITY_REQUIREMENT);
            case CLOSED_PREMISES ->
                engaged
                        && is(TaskElement.PERMANENT_ACCESS_TO_CLOSED_PREMISES)
                        && is(TaskElement.INDEPENDENT_WORK_THERE)
                        && is(TaskElement.CAN_ENDANGER_FROM_THERE);
            case TRAFFIC_AND_ENERGY ->
                engaged
                        && (is(TaskElement.CLOSED_PORT_AREA)
                                || is(TaskElement.CLOSED_TRAFFIC_AREA)
                                || is(TaskElement.TELECOMMUNICATIONS_SITE)
                                || is(TaskElement.ENERGY_SITE));
            case AVIATION_OUTSIDE_RESTRICTED_AREA ->
                engaged && (is(TaskElement.AVIATION_SECURITY_ELSEWHERE) || is(TaskElement.ACCESS_TO_SECURED_ITEMS));
            case NUCLEAR ->
                engaged
                        && (is(TaskElement.TRANSPORTS_NUCLEAR_MATERIAL)
                                || is(TaskElement.ENTERS_NUCLEAR_FACILITY)
                                || is(TaskElement.KNOWS_NUCLEAR_SAFETY)
                                || is(TaskElement.ENTERS_NUCLEAR_MATERIAL_SPACE)
                                || is(TaskElement.ENTERS_STRONG_SOURCE_SPACE));
            case EXPLOSIVES -> engaged && (is(TaskElement.EXPLOSIVES_TASK) || is(TaskElement.CAN_OBTAIN_EXPLOSIVES));
            case WEAPON_SUBSTANCES -> engaged && is(TaskElement.CAN_OBTAIN_WEAPON_SUBSTANCES);
            case SUPPLY -> engaged && is(TaskElement.SUPPLY_TASK) && is(TaskElement.CAN_ENDANGER_PUBLIC_HEALTH);
            case CASH_AND_VALUABLES ->
                engaged
                        && (is(TaskElement.CASH_CENTRE)
                                || is(TaskElement.MAKES_MONEY)
                                || is(TaskElement.TRANSPORTS_VALUABLES)
                                || is(TaskElement.UNSUPERVISED_VALUABLES));
            case FUNDS -> engaged && is(TaskElement.CAN_MOVE_FUNDS) && is(TaskElement.MISUSE_HARMS_FINANCE);
            case DANGEROUS_GOODS ->
                engaged && (is(TaskElement.DANGEROUS_GOODS_TASK) || is(TaskElement.CAN_OBTAIN_DANGEROUS_GOODS));
            case CIVILIAN_CRISIS_MANAGEMENT ->
                chosen
                        && (listed == ListedTask.CIVILIAN_CRISIS_MANAGEMENT
                                || listed == ListedTask.CIVILIAN_CRISIS_MANAGEMENT_TRAINING);
            case EMERGENCY_SERVICES ->
                task.relation() == Relation.PERFORMS
                        && (listed == ListedTask.EMERGENCY_AGENCY_MANAGEMENT
                                || listed == ListedTask.EMERGENCY_CENTRE_DUTY
                                || listed == ListedTask.POLICE_OR_RESCUE_MANAGEMENT
                                || listed == ListedTask.RESCUE_OPERATIONS);
            case RESCUE_AND_PRISON_TRAINING ->
                chosen
                        && (listed == ListedTask.RESCUE_OR_EMERGENCY_QUALIFICATION
                                || listed == ListedTask.RESCUE_OFFICER_DEGREE
                                || listed == ListedTask.PRISON_AND_PROBATION_TRAINING);
            case SHOTFIRERS_AND_SECURITY_TRAINING -> APPLIED_FOR.contains(listed);
        };
    }

    private boolean is(TaskElement element) {
        return application.task().answer(element) == Answer.YES;
    }

    private static boolean handles(Handling handling) {
        return handling == Handling.OCCASIONAL || handling == Handling.REGULAR;
    }

    private Authority maker() {
        return intake.assignment().maker();
    }

    private boolean foundByMaker(ApplicationMatter matter) {
        return found(intake.judgements(), matter, maker(), day);
    }

    private boolean deniedByMaker(ApplicationMatter matter) {
        return judged(intake.judgements(), matter, maker(), day)
                .filter(judgement -> judgement.result() == Judgement.Result.NO)
                .isPresent();
    }

    private boolean found(List<Judgement> judgements, Matter matter, Authority by, LocalDate upTo) {
        return Judgements.found(judgements, matter, by, upTo.isBefore(day) ? upTo : day);
    }

    private static Optional<Judgement> judged(List<Judgement> judgements, Matter matter, Authority by, LocalDate upTo) {
        return judgements.stream()
                .filter(judgement -> judgement.matter() == matter
                        && judgement.by() == by
                        && !judgement.on().isAfter(upTo)
                        && !judgement.reasons().isBlank())
                .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    }

    private boolean isDone(Occurrence deed) {
        return deed instanceof Occurrence.On done && !done.day().isAfter(day);
    }

    private static LocalDate day(Occurrence deed) {
        return ((Occurrence.On) deed).day();
    }
}
