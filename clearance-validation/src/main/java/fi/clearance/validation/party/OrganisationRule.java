package fi.clearance.validation.party;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;

import fi.clearance.model.party.Organisation;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.party.PartyReading.TraderMeant;
import java.util.List;
import java.util.Set;

/**
 * Which bodies are companies in the sense of the Act.
 *
 * @statute 3.1:6
 * @statute 3.2
 */
public enum OrganisationRule implements Rule<Organisation> {
    /**
     * A company is a trader or another unit that must be entered in the Business Information System; a foundation or an
     * association that does no business counts as one.
     *
     * @statute 3.1:6
     */
    COMPANY(Norm.of("3.1:6", Modality.CONDITION, requires(always(), isCompany()))
            .leaningOn(organisation -> List.of(Provision.of("3.2")))
            .near("Q-06(iii)"));

    private final Norm<Organisation> norm;

    OrganisationRule(Norm<Organisation> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Organisation> norm() {
        return norm;
    }

    /** {@return whether a body is a company, or a foundation or an association that counts as one} */
    public static Condition<Organisation> isCompany() {
        return Condition.of(
                (body, at) -> of(body, at, Truth.of(body.mustRegister(), "mustRegister")),
                "form",
                "carriesOnBusiness",
                "mustRegister");
    }

    /** {@return whether a body is an authority or a company, so that it can be an employer (3 § 1 mom. 8 kohta)} */
    static Condition<Organisation> isAuthorityOrCompany() {
        return Condition.of((body, at) -> of(body, at, Truth.YES), "form", "carriesOnBusiness", "mustRegister");
    }

    private static Truth of(Organisation body, Setting at, Truth authority) {
        Truth business = Truth.of(body.carriesOnBusiness(), "carriesOnBusiness");
        Truth registered = Truth.of(body.mustRegister(), "mustRegister");
        Truth trader = business.and(at.reads(TraderMeant.REGISTERED).choose(registered, Truth.YES));
        Truth nonBusinessBody = business.negated().or(registered);
        return switch (body.form()) {
            case AUTHORITY -> authority;
            case NATURAL_PERSON -> trader;
            case FOUNDATION, ASSOCIATION -> nonBusinessBody;
            case OTHER -> registered;
            case NOT_STATED ->
                // All four only grow with being registered, so if they look alike they are alike.
                Set.of(registered).containsAll(List.of(authority, trader, nonBusinessBody))
                        ? registered
                        : Truth.unknown("form", authority, trader, nonBusinessBody, registered);
        };
    }
}
