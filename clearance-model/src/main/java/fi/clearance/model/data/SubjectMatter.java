package fi.clearance.model.data;

/**
 * What a datum is about: a criminal act, somebody's health, or another topic.
 *
 * <p>A datum is about one thing. An entry that tells of an act and of health is two data.
 */
public sealed interface SubjectMatter permits CriminalAct, HealthInformation, Topic {}
