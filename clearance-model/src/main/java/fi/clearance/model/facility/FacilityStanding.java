package fi.clearance.model.facility;

/**
 * The question whether somebody may apply for a facility clearance on a certain ground.
 *
 * @param applicant who applies
 * @param basis the ground, with the facts that it depends on
 * @statute 33
 */
public record FacilityStanding(FacilityApplicant applicant, FacilityBasis basis) {}
