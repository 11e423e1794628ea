/**
 * The rules on people and authorities: who is a company, an employer or a close relative (section 3), announcing a
 * clearance (section 4), learning of it and remarking on it (sections 6 to 8), which authority is competent (section 9)
 * and who may apply (section 15).
 */
@NullMarked
package fi.clearance.validation.party;

import org.jspecify.annotations.NullMarked;
