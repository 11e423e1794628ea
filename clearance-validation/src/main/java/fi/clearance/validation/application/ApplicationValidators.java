package fi.clearance.validation.application;

import fi.clearance.model.application.Acceptance;
import fi.clearance.model.application.AttachmentQuestion;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.application.DutyToApply;
import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Interview;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.RelativeExtension;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.Weighing;
import fi.clearance.validation.Validator;
import fi.clearance.validation.party.PartyValidators;
import java.util.List;

/**
 * The rules from the consent to the level, put together by what they are asked about.
 *
 * <p>To know whether an application is complete, ask {@link #APPLICATION}; at which level a clearance may be made on
 * it,
 * {@link Levels}.
 */
public final class ApplicationValidators {

    /** Whether a consent bears what is done on the strength of it. */
    public static final Validator<ConsentUse> CONSENT = Validator.of(List.of(ConsentRule.values()));

    /** Whether the competent authority may take a matter up, and on what it puts it off. */
    public static final Validator<Intake> INTAKE = Validator.of(List.of(IntakeRule.values()));

    /** What has to be weighed. */
    public static final Validator<Weighing> WEIGHING = Validator.of(List.of(WeighingRule.values()));

    /** Whether a State authority has to obtain a clearance. */
    public static final Validator<DutyToApply> DUTY_TO_APPLY = Validator.of(List.of(DutyToApplyRule.values()));

    /** Whether the attachments of a level are there. */
    public static final Validator<AttachmentQuestion> ATTACHMENTS = Validator.of(List.of(AttachmentRule.values()));

    /**
     * Whether an application is complete, with its attachments at the level applied for, and answers what was asked.
     */
    public static final Validator<PersonnelApplication> APPLICATION = Validator.of(List.of(ApplicationRule.values()))
            .and(Validator.part(
                    "attachments",
                    application -> new AttachmentQuestion(application, application.level()),
                    ATTACHMENTS))
            .and(Validator.each("demands", PersonnelApplication::demands, Validator.of(List.of(DemandRule.values()))));

    /** On which of the grounds relied on a clearance may be made because of the task. */
    public static final Validator<Task> TASK = Validator.of(List.of(TaskRule.values()));

    /** Whether tasks of a company may be accepted. */
    public static final Validator<Acceptance> ACCEPTANCE = Validator.of(List.of(AcceptanceRule.values()));

    /** Whether a clearance may be made at a level: everything that could stand in its way. */
    public static final Validator<LevelQuestion> LEVEL = Validator.<LevelQuestion, ConsentUse>part(
                    "consent", ApplicationValidators::consentUse, CONSENT)
            .and(Validator.part("intake.assignment", it -> it.intake().assignment(), PartyValidators.ASSIGNMENT))
            .and(Validator.part("intake", LevelQuestion::intake, INTAKE))
            .and(Validator.part("application.applicant", it -> it.application().applicant(), PartyValidators.APPLICANT))
            .and(Validator.of(List.of(SecurityRule.values())))
            .and(Validator.ifPresent("intake.acceptance", LevelRule::reliedOnAcceptance, ACCEPTANCE))
            .and(Validator.of(List.of(LevelRule.values())));

    /** How a move between levels was prepared. */
    public static final Validator<LevelMove> LEVEL_MOVE = Validator.of(List.of(LevelMoveRule.values()));

    /** What a clearance is made from, and how the subject is interviewed. */
    public static final Validator<Interview> INTERVIEW = Validator.of(List.of(InterviewRule.values()));

    /** Whether a clearance may be extended to a close relative, with the relative's own consent. */
    public static final Validator<RelativeExtension> RELATIVE_EXTENSION = Validator.of(List.of(RelativeRule.values()))
            .and(Validator.part("consent", RelativeExtension::consentUse, CONSENT));

    private ApplicationValidators() {}

    private static ConsentUse consentUse(LevelQuestion it) {
        return it.application().consentUse(it.intake().started());
    }
}
