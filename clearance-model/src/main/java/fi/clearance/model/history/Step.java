package fi.clearance.model.history;

/**
 * An event as a step of a case: how far the case had come, and what happens.
 *
 * @param before the status before the event
 * @param event what happens
 */
public record Step(CaseStatus before, CaseEvent.Kind event) {}
