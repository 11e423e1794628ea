package fi.clearance.model.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.party.Organisation;
import org.immutables.value.Value;

/**
 * Who applies for a facility clearance, and what entitles them to.
 *
 * @statute 33
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FacilityApplicant permits ImmutableFacilityApplicant {

    FacilityApplicant() {}

    /**
     * As what somebody applies.
     *
     * @statute 33
     */
    public enum Role {
        /** As the one who needs the clearance to fulfil an obligation. */
        OBLIGED,
        /** As the authority that is about to make a contract with the company. */
        CONTRACTING_AUTHORITY,
        /** As the unit that is responsible for procurement of the central government. */
        PROCUREMENT_UNIT,
        /**
         * As a unit that produces information and communications technology services that are shared in the central
         * government or meant for wide use there.
         */
        SHARED_SERVICE_UNIT,
        /** As the authority that supervises an activity. */
        SUPERVISOR,
        /**
         * As the company that the clearance is about, for a project, a competition or business abroad; one that has
         * an obligation of its own applies as {@link #OBLIGED}.
         */
        SUBJECT,
        /** As anybody else. */
        OTHER
    }

    /** {@return as what they apply} */
    public abstract Role role();

    /** {@return the body that applies; its form tells whether it is an authority} */
    @Value.Default
    public Organisation organisation() {
        return Organisation.NOT_STATED;
    }

    /**
     * {@return whether it is the company that the clearance is about; the role tells, except for those who apply
     * because of an obligation and for anybody else}
     */
    @Value.Default
    public Answer isSubject() {
        return Answer.NOT_STATED;
    }

    /** {@return what lays down the obligation that the applicant has} */
    @Value.Default
    public FacilityBasis.Prescription obligation() {
        return FacilityBasis.Prescription.NOT_STATED;
    }

    /** {@return whether the applicant needs the clearance to fulfil that obligation} */
    @Value.Default
    public Answer needsForObligation() {
        return Answer.NOT_STATED;
    }

    /** {@return whether an authority that is about to make the contract has commissioned the applicant to apply} */
    @Value.Default
    public Answer commissioned() {
        return Answer.NOT_STATED;
    }

    /** {@return which activity the applicant supervises} */
    @Value.Default
    public SupervisedActivity supervises() {
        return SupervisedActivity.NOT_STATED;
    }

    /** {@return whether the subject applies, by the role or, where that leaves it open, as stated} */
    public final Answer bySubject() {
        return switch (role()) {
            case SUBJECT -> Answer.YES;
            case CONTRACTING_AUTHORITY, PROCUREMENT_UNIT, SHARED_SERVICE_UNIT, SUPERVISOR -> Answer.NO;
            case OBLIGED, OTHER -> isSubject();
        };
    }

    @Value.Check
    void check() {
        if (isSubject() != Answer.NOT_STATED && isSubject() != bySubject()) {
            throw new IllegalArgumentException(
                    "applicant: what is said of its being the subject contradicts its role " + role());
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link FacilityApplicant}; {@code build} asks for the role, and throws {@link
     * IllegalArgumentException} if what is said of its being the subject contradicts the role.
     */
    public static final class Builder extends ImmutableFacilityApplicant.Builder {
        Builder() {}
    }
}
