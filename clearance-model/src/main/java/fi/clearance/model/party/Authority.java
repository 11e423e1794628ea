package fi.clearance.model.party;

import fi.clearance.model.statute.Provision;

/**
 * A body that acts under the Act: the two competent authorities (<i>toimivaltainen viranomainen</i>) and those that act
 * beside them; and the one that the bulletin is of.
 *
 * @statute 9
 */
public enum Authority {
    /**
     * The Finnish Security and Intelligence Service, <i>suojelupoliisi</i>: competent unless the Defence Command is.
     */
    SUPO("9.1"),
    /** The Defence Command, <i>pääesikunta</i>: competent where the matter is tied to the Defence Forces. */
    DEFENCE_COMMAND("9.3"),
    /** The Transport and Communications Agency Traficom: assesses information systems in a facility clearance. */
    TRAFICOM("9.4"),
    /** The National Bureau of Investigation, <i>keskusrikospoliisi</i>: makes notifications on organised crime. */
    NATIONAL_BUREAU_OF_INVESTIGATION("25.2"),
    /**
     * The National Security Authority, <i>kansallinen turvallisuusviranomainen</i>: certificates for obligations
     * abroad.
     */
    NATIONAL_SECURITY_AUTHORITY("43.2"),
    /** The Finnish Immigration Service, <i>Maahanmuuttovirasto</i>: holds the interviews that its bulletin is about. */
    FINNISH_IMMIGRATION_SERVICE("M1");

    private final String provision;

    Authority(String provision) {
        this.provision = provision;
    }

    /** {@return the provision that gives the body its part} */
    public Provision provision() {
        return Provision.of(provision);
    }

    /** {@return whether the body is one of the two competent authorities} */
    public boolean isCompetent() {
        return this == SUPO || this == DEFENCE_COMMAND;
    }
}
