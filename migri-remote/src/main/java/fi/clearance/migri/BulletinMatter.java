package fi.clearance.migri;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Provision;

/**
 * What the bulletin leaves to the judgement of the Finnish Immigration Service.
 *
 * @bulletin M9
 * @bulletin M10
 * @bulletin M17
 * @bulletin M22
 * @bulletin M25
 * @bulletin M26
 */
public enum BulletinMatter implements Matter {
    /** That this way of taking part meets the statutory requirements of information security. */
    MEETS_REQUIREMENTS("M9"),
    /** That it causes no risk to the secret information of the interview. */
    NO_RISK("M10"),
    /** That the written description of the results of an assessment is sufficient. */
    DESCRIPTION_SUFFICIENT("M17"),
    /** That another way of showing security is accepted. */
    OTHER_WAY_ACCEPTED("M22"),
    /** That it has satisfied itself of a sufficient level of information security. */
    SATISFIED("M25"),
    /** That an agreement describes devices and premises specifically enough. */
    SPECIFIC("M26");

    private final Provision provision;

    BulletinMatter(String provision) {
        this.provision = Provision.of(provision);
    }

    @Override
    public Provision provision() {
        return provision;
    }

    @Override
    public boolean isFinding() {
        return true;
    }

    @Override
    public Authority decidedBy(Authority maker) {
        return Authority.FINNISH_IMMIGRATION_SERVICE;
    }
}
