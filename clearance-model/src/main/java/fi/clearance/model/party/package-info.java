/**
 * People and authorities, and what an authority has judged.
 *
 * <p>{@link fi.clearance.model.party.Person}, {@link fi.clearance.model.party.PersonalIdentityCode},
 * {@link fi.clearance.model.party.Country} and {@link fi.clearance.model.party.CloseRelative} (section 3) describe the
 * subject; {@link fi.clearance.model.party.Authority} names the bodies of sections 9 and 25;
 * {@link fi.clearance.model.party.Judgement} is what one of them weighed or found, about a
 * {@link fi.clearance.model.party.Matter} that the Act leaves to it.
 */
@NullMarked
package fi.clearance.model.party;

import org.jspecify.annotations.NullMarked;
