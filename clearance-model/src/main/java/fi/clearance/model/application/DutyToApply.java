package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;

/**
 * A State authority that a Government decree may oblige to obtain a personnel clearance.
 *
 * @param stateAuthority whether it is an authority of the State administration
 * @param decree whether a decree in force obliges it to obtain one for the task
 * @param task the task
 * @param appointed the day on which the person takes up the task
 * @param obtained the clearance it obtained
 * @statute 16.1
 */
public record DutyToApply(Answer stateAuthority, Answer decree, Task task, Occurrence appointed, Occurrence obtained) {}
