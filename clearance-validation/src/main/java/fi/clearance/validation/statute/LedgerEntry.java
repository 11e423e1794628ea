package fi.clearance.validation.statute;

import fi.clearance.model.statute.Provision;
import java.util.List;

/**
 * One unit of the Act, or passage of the bulletin, and what became of it.
 *
 * @param unit the moment, point, sub-point or passage
 * @param disposition what became of it
 * @param rules the ids of the rules that encode it, or that encode it together with others
 * @param types the full names of the types that carry it
 * @param reason why there is no rule, in plain words; empty for a modelled or repealed unit that needs none
 */
public record LedgerEntry(
        Provision unit, Disposition disposition, List<String> rules, List<String> types, String reason) {

    /** Copies the lists. */
    public LedgerEntry {
        rules = List.copyOf(rules);
        types = List.copyOf(types);
    }
}
