package fi.clearance.model.data;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;

/**
 * What a datum is checked against, where its source is open for checking only.
 *
 * @param checks whether it serves to check something: a register datum (another authority's information), or an item
 *     that the subject declared (the sources for checking the form)
 * @param fromAnotherAuthority whether it comes from another authority than the one that makes the clearance
 * @param permission the subject's permission to ask a credit or financial institution
 * @param legalBasis whether a treaty or an international act lets the authority get it for clearances
 * @statute 28.2
 */
public record Verification(Answer checks, Answer fromAnotherAuthority, Occurrence permission, Answer legalBasis) {

    /** Nothing is stated. */
    public static final Verification NOT_STATED =
            new Verification(Answer.NOT_STATED, Answer.NOT_STATED, Occurrence.NOT_STATED, Answer.NOT_STATED);
}
