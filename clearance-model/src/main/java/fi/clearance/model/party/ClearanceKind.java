package fi.clearance.model.party;

/**
 * The two kinds of security clearance (<i>turvallisuusselvitys</i>).
 *
 * @statute 3.1:3
 */
public enum ClearanceKind {
    /** Of a person, <i>henkilöturvallisuusselvitys</i> (section 3, subsection 1, paragraph 1). */
    PERSONNEL,
    /** Of a company, <i>yritysturvallisuusselvitys</i> (section 3, subsection 1, paragraph 2). */
    FACILITY
}
