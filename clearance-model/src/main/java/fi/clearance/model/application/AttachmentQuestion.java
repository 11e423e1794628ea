package fi.clearance.model.application;

/**
 * The question whether an application has the attachments of a level.
 *
 * @param application the application
 * @param level the level at which it is handled
 * @statute 17.3
 */
public record AttachmentQuestion(PersonnelApplication application, Level level) {}
