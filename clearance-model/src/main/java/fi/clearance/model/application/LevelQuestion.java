package fi.clearance.model.application;

import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.ClearanceKind;

/**
 * The question whether a clearance may be made at a certain level on an application.
 *
 * @param application the application
 * @param intake what the competent authority does with it
 * @param level the level
 * @statute 14
 */
public record LevelQuestion(PersonnelApplication application, Intake intake, Level level) {

    /**
     * Checks that it is about a personnel clearance: no other has levels.
     *
     * @throws IllegalArgumentException if the intake is that of a facility clearance or of a part of one
     */
    public LevelQuestion {
        Assignment assignment = intake.assignment();
        if (assignment.kind() != ClearanceKind.PERSONNEL || assignment.part() == Assignment.Part.SYSTEMS_ASSESSMENT) {
            throw new IllegalArgumentException("intake: only a personnel clearance has a level");
        }
    }
}
