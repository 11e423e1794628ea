package fi.clearance.model.facility;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.util.List;

/**
 * The question whether there is a ground for a facility clearance.
 *
 * @param basis the ground relied on, with the facts that it depends on
 * @param maker the authority that makes the clearance
 * @param judgements what has been judged about making it
 * @param started when the processing of the data starts: the first check of a register; what is judged later cannot bear
 *     it
 * @statute 36
 */
public record GroundQuestion(FacilityBasis basis, Authority maker, List<Judgement> judgements, Occurrence started) {

    /** Copies the list. */
    public GroundQuestion {
        judgements = List.copyOf(judgements);
    }
}
