/**
 * People, bodies and authorities, their rights, and what an authority has judged.
 *
 * <p>Section 3: {@link fi.clearance.model.party.Person}, {@link fi.clearance.model.party.PersonalIdentityCode},
 * {@link fi.clearance.model.party.Country}, {@link fi.clearance.model.party.CloseRelative},
 * {@link fi.clearance.model.party.Kinship}, {@link fi.clearance.model.party.Organisation},
 * {@link fi.clearance.model.party.BusinessId} and {@link fi.clearance.model.party.ResponsiblePerson}. Section 4:
 * {@link fi.clearance.model.party.Announcement}. Sections 6 and 7:
 * {@link fi.clearance.model.party.InformationRequest}, {@link fi.clearance.model.party.OutcomeNotice},
 * {@link fi.clearance.model.party.Remark} and {@link fi.clearance.model.party.WrittenDecision}. Section 9:
 * {@link fi.clearance.model.party.Authority}, {@link fi.clearance.model.party.Assignment},
 * {@link fi.clearance.model.party.DelegatedCheck}, {@link fi.clearance.model.party.ClearanceKind} and
 * {@link fi.clearance.model.party.DefenceLink}. Section 15: {@link fi.clearance.model.party.Applicant}.
 *
 * <p>A {@link fi.clearance.model.party.Judgement} is what an authority weighed or found about a
 * {@link fi.clearance.model.party.Matter} that the Act leaves to it.
 */
@NullMarked
package fi.clearance.model.party;

import org.jspecify.annotations.NullMarked;
