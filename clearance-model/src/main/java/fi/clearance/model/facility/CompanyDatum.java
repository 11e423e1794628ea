package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import org.immutables.value.Value;

/**
 * One piece of information that was found for a facility clearance. It prints its source and nothing else.
 *
 * @statute 37.1
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CompanyDatum permits ImmutableCompanyDatum {

    CompanyDatum() {}

    /**
     * Whom information is about.
     *
     * @statute 37.1
     */
    public enum About {
        /** The company. */
        COMPANY,
        /** One of its owners. */
        OWNER,
        /** One of its responsible persons. */
        RESPONSIBLE_PERSON,
        /** Somebody else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * What is said of the activity of a company and of its staff.
     *
     * @statute 37.1:3
     */
    public enum StaffData {
        /** Its activity. */
        ACTIVITY,
        /** The number of its staff. */
        NUMBER_OF_STAFF,
        /** Something else that describes the staff in general. */
        STAFF_IN_GENERAL,
        /** Something about a single employee. */
        SINGLE_EMPLOYEE,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Parts of the tax data.
     *
     * @statute 37.1:6
     */
    public enum TaxData {
        /** Public data. */
        PUBLIC,
        /** A tax receivable. */
        RECEIVABLE,
        /** Anything else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * Data under Act 615/2020 on personal data in the immigration administration.
     *
     * @statute 37.1:7
     */
    public enum ImmigrationData {
        /** Those of section 7(1). */
        SECTION_7_1,
        /** Those of section 7(2), paragraph 1. */
        SECTION_7_2_1,
        /** Those of section 7(2), paragraph 2. */
        SECTION_7_2_2,
        /** Any others, those of section 7(4) or of section 8 among them. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return where it comes from} */
    public abstract CompanySource source();

    /**
     * {@return whom it is about; asked for the company and its owners, credit data, asset registers, punishments and
     * offences}
     */
    @Value.Default
    public About about() {
        return About.NOT_STATED;
    }

    /**
     * {@return whether it is, or corresponds today to, what section 6(1) of the repealed Act 240/2007 means, for
     * {@link CompanySource#BUSINESS_SERVICE_CLIENT_DATA}}
     */
    @Value.Default
    public Answer correspondsToRepealedAct() {
        return Answer.NOT_STATED;
    }

    /** {@return what it says of activity and staff, for {@link CompanySource#ACTIVITY_AND_STAFF}} */
    @Value.Default
    public StaffData staffData() {
        return StaffData.NOT_STATED;
    }

    /** {@return which part of the tax data it is, for {@link CompanySource#TAX_DATA}} */
    @Value.Default
    public TaxData taxData() {
        return TaxData.NOT_STATED;
    }

    /**
     * {@return whether it is about the neglect of a claim that is based on statutory insurance and directly
     * enforceable under Act 706/2007, for {@link CompanySource#INSURANCE_INSTITUTION}}
     */
    @Value.Default
    public Answer enforceableDefault() {
        return Answer.NOT_STATED;
    }

    /** {@return which data under Act 615/2020 it is, for the immigration and visa systems} */
    @Value.Default
    public ImmigrationData immigrationData() {
        return ImmigrationData.NOT_STATED;
    }

    /** {@return whether the company consents to its use, for {@link CompanySource#CREDIT_OR_FINANCIAL_INSTITUTION}} */
    @Value.Default
    public Answer companyConsents() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the company delivered it, for {@link CompanySource#CREDIT_OR_FINANCIAL_INSTITUTION}} */
    @Value.Default
    public Answer deliveredByCompany() {
        return Answer.NOT_STATED;
    }

    /** {@return the source} */
    @Override
    public final String toString() {
        return "CompanyDatum{source=" + source() + "}";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompanyDatum}; {@code build} asks for the source. */
    public static final class Builder extends ImmutableCompanyDatum.Builder {
        Builder() {}
    }
}
