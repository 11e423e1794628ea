package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.PROHIBITION;

import fi.clearance.model.facility.CompanyDatum;
import fi.clearance.model.facility.CompanyDatum.About;
import fi.clearance.model.facility.CompanyDatum.ImmigrationData;
import fi.clearance.model.facility.CompanyDatum.StaffData;
import fi.clearance.model.facility.CompanyDatum.TaxData;
import fi.clearance.model.facility.CompanySource;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.facility.FacilityReading.RepealedAct;
import fi.clearance.validation.facility.FacilityReading.SourceList;
import java.util.List;

/**
 * What a facility clearance may be made from.
 *
 * @statute 37.1
 * @statute 38.1
 */
public enum CompanySourceRule implements Rule<CompanyDatum> {
    /**
     * From what the Act lists.
     *
     * @statute 37.1
     */
    CLOSED_LIST(Norm.of(
                    "37.1",
                    PROHIBITION,
                    forbids(
                            always(),
                            Condition.<CompanyDatum>is("source", it -> it.source() == CompanySource.OTHER)
                                    .and(reading(SourceList.CLOSED))))
            .leaningOn(it -> List.of(it.source().provision()))
            .showing(it -> List.of(new Argument.Term(it.source())))),

    /**
     * About the company, its owners and their nationality.
     *
     * @statute 37.1:1
     */
    COMPANY_AND_OWNERS(
            point("37.1:1", List.of(CompanySource.COMPANY_AND_OWNERS), orExample(about(About.COMPANY, About.OWNER)))),

    /**
     * The client data of business services that a repealed Act named.
     *
     * @statute 37.1:2
     */
    BUSINESS_SERVICE_CLIENT_DATA(point(
            "37.1:2",
            List.of(CompanySource.BUSINESS_SERVICE_CLIENT_DATA),
            answered("correspondsToRepealedAct", CompanyDatum::correspondsToRepealedAct)
                    .and(reading(RepealedAct.CORRESPONDING_DATA)))),

    /**
     * The activity of the company and its staff in general, no single employee.
     *
     * @statute 37.1:3
     */
    STAFF_IN_GENERAL(point(
            "37.1:3",
            List.of(CompanySource.ACTIVITY_AND_STAFF),
            known(
                    "staffData",
                    CompanyDatum::staffData,
                    StaffData.NOT_STATED,
                    data -> data != StaffData.SINGLE_EMPLOYEE))),

    /**
     * Credit data of the company and its responsible persons.
     *
     * @statute 37.1:4
     */
    CREDIT_DATA(point(
            "37.1:4", List.of(CompanySource.CREDIT_DATA), orExample(about(About.COMPANY, About.RESPONSIBLE_PERSON)))),

    /**
     * From registers for general use, what the company owns; other public sources and the company itself are open.
     *
     * @statute 37.1:5
     */
    ASSETS(point("37.1:5", List.of(CompanySource.ASSET_REGISTERS), orExample(about(About.COMPANY)))),

    /**
     * Public tax data and tax receivables; the enforcement register is open as a whole.
     *
     * @statute 37.1:6
     */
    TAX_DATA(point(
            "37.1:6/tax",
            List.of(CompanySource.TAX_DATA),
            known("taxData", CompanyDatum::taxData, TaxData.NOT_STATED, part -> part != TaxData.OTHER))),

    /**
     * From insurance institutions, the neglect of claims that are directly enforceable.
     *
     * @statute 37.1:6
     */
    INSURANCE_DEFAULTS(point(
            "37.1:6/insurance",
            List.of(CompanySource.INSURANCE_INSTITUTION),
            answered("enforceableDefault", CompanyDatum::enforceableDefault))),

    /**
     * From the immigration and visa systems, data under the listed provisions.
     *
     * @statute 37.1:7
     */
    IMMIGRATION_DATA(point(
            "37.1:7",
            List.of(CompanySource.IMMIGRATION_CASE_SYSTEM, CompanySource.NATIONAL_VISA_SYSTEM),
            known(
                    "immigrationData",
                    CompanyDatum::immigrationData,
                    ImmigrationData.NOT_STATED,
                    data -> data != ImmigrationData.OTHER))),

    /**
     * From credit and financial institutions, with the consent of the company or delivered by it.
     *
     * @statute 37.1:8
     */
    BANK_DATA(point(
            "37.1:8",
            List.of(CompanySource.CREDIT_OR_FINANCIAL_INSTITUTION),
            answered("companyConsents", CompanyDatum::companyConsents)
                    .or(answered("deliveredByCompany", CompanyDatum::deliveredByCompany)))),

    /**
     * Punishments and conditional fines imposed on the company, and offences against it.
     *
     * @statute 37.1:9
     */
    SANCTIONS_AND_OFFENCES(point(
            "37.1:9",
            List.of(CompanySource.PUNISHMENTS_AND_CONDITIONAL_FINES, CompanySource.OFFENCES_SUFFERED),
            orExample(about(About.COMPANY))));

    private final Norm<CompanyDatum> norm;

    CompanySourceRule(Norm<CompanyDatum> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<CompanyDatum> norm() {
        return norm;
    }

    private static Norm<CompanyDatum> point(String id, List<CompanySource> sources, Condition<CompanyDatum> demand) {
        return Norm.<CompanyDatum>of(id, CONDITION, requires(is("source", it -> sources.contains(it.source())), demand))
                .claimed(it -> sources.contains(it.source()));
    }

    /** If the list only gives examples, those whom it names are examples too. */
    private static Condition<CompanyDatum> orExample(Condition<CompanyDatum> listed) {
        return listed.or(reading(SourceList.EXAMPLES));
    }

    private static Condition<CompanyDatum> about(About... whom) {
        List<About> listed = List.of(whom);
        return known("about", CompanyDatum::about, About.NOT_STATED, listed::contains);
    }
}
