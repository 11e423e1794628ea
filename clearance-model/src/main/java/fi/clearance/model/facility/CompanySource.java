package fi.clearance.model.facility;

import fi.clearance.model.statute.Provision;

/**
 * Where information about a company comes from: what the Act opens for a facility clearance, in its order, and one
 * for the rest.
 *
 * @statute 37.1
 * @statute 38.1
 */
public enum CompanySource {
    /** The company, its owners and their nationality. */
    COMPANY_AND_OWNERS("37.1:1"),
    /** The client data system of business services, <i>yrityspalvelujen asiakastietojärjestelmä</i>. */
    BUSINESS_SERVICE_CLIENT_DATA("37.1:2"),
    /** The activity of the company, the number of its staff and what else describes the staff in general. */
    ACTIVITY_AND_STAFF("37.1:3"),
    /** Credit data, <i>luottotiedot</i>. */
    CREDIT_DATA("37.1:4"),
    /** Registers for general use, on what the company owns. */
    ASSET_REGISTERS("37.1:5"),
    /** Other public sources. */
    PUBLIC_SOURCES("37.1:5"),
    /** The company itself, for the clearance: what it gave or had to give (section 39, subsection 1). */
    COMPANY("37.1:5"),
    /** Enforcement register, <i>ulosottorekisteri</i>. */
    ENFORCEMENT_REGISTER("37.1:6"),
    /** The data of the tax authority. */
    TAX_DATA("37.1:6"),
    /** Insurance institutions. */
    INSURANCE_INSTITUTION("37.1:6"),
    /** The case management system for immigration matters. */
    IMMIGRATION_CASE_SYSTEM("37.1:7"),
    /** The national visa information system. */
    NATIONAL_VISA_SYSTEM("37.1:7"),
    /** Credit and financial institutions. */
    CREDIT_OR_FINANCIAL_INSTITUTION("37.1:8"),
    /** Punishments, and conditional fines (<i>uhkasakko</i>). */
    PUNISHMENTS_AND_CONDITIONAL_FINES("37.1:9"),
    /** Offences of which somebody was the victim. */
    OFFENCES_SUFFERED("37.1:9"),
    /** The application for the clearance. */
    APPLICATION("38.1"),
    /** The inspection of the company. */
    INSPECTION("38.1"),
    /** Anything else. */
    OTHER("37.1");

    private final Provision provision;

    CompanySource(String provision) {
        this.provision = Provision.of(provision);
    }

    /** {@return the provision that opens the source; for the last, the one that holds the list} */
    public Provision provision() {
        return provision;
    }
}
