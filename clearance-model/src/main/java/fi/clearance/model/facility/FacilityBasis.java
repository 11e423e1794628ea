package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Texts;
import fi.clearance.model.party.Applicant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The ground on which a facility clearance is asked for, and the facts that it depends on.
 *
 * @statute 36
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FacilityBasis permits ImmutableFacilityBasis {

    FacilityBasis() {}

    /** Nothing is stated. */
    public static final FacilityBasis NOT_STATED = builder().build();

    /**
     * The grounds.
     *
     * @statute 36
     */
    public enum Ground {
        /**
         * An Act, a provision under it or an international information security obligation has the clearance made, or
         * lets it be made.
         */
        PRESCRIBED,
        /** An authority hands secret documents over to the company in connection with a contract. */
        CONTRACT,
        /** The supervising authority asks for it. */
        SUPERVISION,
        /** The company needs it for an international project or a competition abroad. */
        PROJECT_OR_TENDER_ABROAD,
        /** The company needs it to start business abroad. */
        BUSINESS_ABROAD,
        /** A decree opens it to protect secrets of business. */
        BUSINESS_SECRETS,
        /** None of these. */
        NONE,
        /** Nobody has said. */
        NOT_STATED;

        /**
         * {@return whether it is one of section 36, subsection 1, which a clearance of a subcontractor rests on too}
         */
        public boolean isDomestic() {
            return this == PRESCRIBED || this == CONTRACT || this == SUPERVISION;
        }

        /** {@return whether it is one of section 36, subsection 2, on which the company itself may ask} */
        public boolean isAbroad() {
            return this == PROJECT_OR_TENDER_ABROAD || this == BUSINESS_ABROAD;
        }
    }

    /**
     * What lays down that a clearance must or may be made.
     *
     * @statute 33.1:1
     * @statute 36.1:1
     */
    public enum Prescription {
        /** An Act. */
        ACT,
        /** A provision given under an Act. */
        PROVISION_UNDER_ACT,
        /** An international information security obligation. */
        INTERNATIONAL_OBLIGATION,
        /** Nothing. */
        NONE,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the ground relied on} */
    @Value.Default
    public Ground ground() {
        return Ground.NOT_STATED;
    }

    /** {@return what lays down that the clearance must or may be made, for the first ground} */
    @Value.Default
    public Prescription prescribed() {
        return Prescription.NOT_STATED;
    }

    /**
     * {@return the provision, with its Act, decree or treaty, that is cited for that; a decree under section 36,
     * subsection 4 is another ground}
     */
    public abstract Optional<String> citation();

    /**
     * {@return whether an authority is about to make a contract with the company; for a subcontractor, with the
     * company for which it works}
     */
    @Value.Default
    public Answer contractPlanned() {
        return Answer.NOT_STATED;
    }

    /** {@return the documents of that contract that come to the company or, about a subcontractor, to it} */
    @Value.Default
    public ContractDocuments documents() {
        return ContractDocuments.NOT_STATED;
    }

    /** {@return whether the authority that supervises the activity asks for the clearance} */
    @Value.Default
    public Answer supervisorRequests() {
        return Answer.NOT_STATED;
    }

    /** {@return which supervised activity the company carries on} */
    @Value.Default
    public SupervisedActivity activity() {
        return SupervisedActivity.NOT_STATED;
    }

    /**
     * {@return to the information, premises or area of which supervised activity the company or its employees get
     * access, as it joins a project as a subcontractor}
     */
    @Value.Default
    public SupervisedActivity access() {
        return SupervisedActivity.NOT_STATED;
    }

    /** {@return what abroad requires a clearance} */
    @Value.Default
    public Applicant.Requirement requirement() {
        return Applicant.Requirement.NOT_STATED;
    }

    /**
     * {@return whether the company needs it to be chosen for a project that an international organisation or body
     * runs or organises, or for a procurement competition in another State}
     */
    @Value.Default
    public Answer projectOrTender() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the company needs it to start business in another State} */
    @Value.Default
    public Answer businessAbroad() {
        return Answer.NOT_STATED;
    }

    /** {@return the decree that opens clearances to protect secrets of business, if one is cited} */
    public abstract Optional<Decree> decree();

    /**
     * {@return whether the clearance is to protect trade secrets of the company or its information on technological
     * development}
     */
    @Value.Default
    public Answer businessSecrets() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether unauthorised use, handling and disclosure of them would cause the company significant economic
     * damage}
     */
    @Value.Default
    public Answer significantDamage() {
        return Answer.NOT_STATED;
    }

    /** {@return whether protecting them matters for the public interest} */
    @Value.Default
    public Answer publicInterest() {
        return Answer.NOT_STATED;
    }

    @Value.Check
    void check() {
        Texts.requireText("citation", citation());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FacilityBasis}; {@code build} throws {@link IllegalArgumentException} for a blank citation. */
    public static final class Builder extends ImmutableFacilityBasis.Builder {
        Builder() {}
    }
}
