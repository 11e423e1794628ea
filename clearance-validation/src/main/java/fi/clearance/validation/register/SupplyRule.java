package fi.clearance.validation.register;

import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.RIGHT;

import fi.clearance.model.register.InformationSupply;
import fi.clearance.model.register.InformationSupply.Giver;
import fi.clearance.model.register.InformationSupply.Purpose;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Which information a competent authority gets from others.
 *
 * @statute 57
 */
public enum SupplyRule implements Rule<InformationSupply> {
    /**
     * Authorities hand over what it may use in making a clearance or in the follow-up, whatever is said of secrecy.
     *
     * @statute 57.1:1
     */
    AUTHORITIES(Norm.of(
                    "57.1:1",
                    OBLIGATION,
                    dutyEvenBefore(
                            from(Giver.AUTHORITY).and(answered("usable", InformationSupply::usable)),
                            new Deed<>("requested", InformationSupply::requested),
                            Optional.empty(),
                            new Deed<>("given", InformationSupply::given)))
            .addressedTo(Addressee.AUTHORITY)),

    /**
     * The competent authorities hand over to one another what may be used, for making a certain clearance.
     *
     * @statute 57.1:2
     */
    COMPETENT_AUTHORITIES(Norm.of(
                    "57.1:2",
                    OBLIGATION,
                    dutyEvenBefore(
                            from(Giver.COMPETENT_AUTHORITY)
                                    .and(answered("usable", InformationSupply::usable))
                                    .and(answered("forOneClearance", InformationSupply::forOneClearance)),
                            new Deed<>("requested", InformationSupply::requested),
                            Optional.empty(),
                            new Deed<>("given", InformationSupply::given)))
            .addressedTo(Addressee.COMPETENT_AUTHORITY)),

    /**
     * Credit information may be obtained for making a clearance and for the follow-up.
     *
     * @statute 57.2
     */
    CREDIT_INFORMATION(Norm.of(
                    "57.2",
                    RIGHT,
                    requires(
                            from(Giver.CREDIT_REGISTER),
                            known(
                                    "purpose",
                                    InformationSupply::purpose,
                                    Purpose.NOT_STATED,
                                    purpose -> purpose != Purpose.OTHER)))
            .leaningOn(it -> it.purpose() == Purpose.FOLLOW_UP ? List.of(Provision.of("51.1")) : List.of()));

    private final Norm<InformationSupply> norm;

    SupplyRule(Norm<InformationSupply> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<InformationSupply> norm() {
        return norm;
    }

    private static Condition<InformationSupply> from(Giver giver) {
        return known("giver", InformationSupply::giver, Giver.NOT_STATED, stated -> stated == giver);
    }
}
