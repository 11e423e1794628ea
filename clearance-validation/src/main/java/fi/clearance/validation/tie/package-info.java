/**
 * The rules on foreign ties: what the subject declares (section 28), the hearing (section 28), and what becomes of ties
 * that change after the clearance (sections 28 a and 28 b). When ties may be examined is among the rules on data.
 */
@NullMarked
package fi.clearance.validation.tie;

import org.jspecify.annotations.NullMarked;
