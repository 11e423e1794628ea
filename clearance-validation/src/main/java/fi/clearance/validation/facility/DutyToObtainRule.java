package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.Occurrence;
import fi.clearance.model.facility.ContractDocuments.Flow;
import fi.clearance.model.facility.Decree;
import fi.clearance.model.facility.DutyToObtain;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The duty of an authority of the central government to obtain a facility clearance. The Act lays none down; it says
 * about which companies a Government decree may.
 *
 * @statute 34
 */
public enum DutyToObtainRule implements Rule<DutyToObtain> {
    /**
     * About those to which documents of the classes I to III, or other secret ones whose disclosure or misuse can do
     * damage, are given for a contract with the authority.
     *
     * @statute 34.1
     */
    WITHIN_DELEGATION(
            Norm.of("34.1/companies", POWER, requires(Decrees.cited(DutyToObtain::decree), withinDelegation()))),

    /**
     * An authority that a decree obliges obtains the clearance.
     *
     * @statute 34.1
     */
    OBTAIN(Norm.of(
                    "34.1",
                    OBLIGATION,
                    dutyEvenBefore(
                            Decrees.cited(DutyToObtain::decree).and(withinDelegation()),
                            new Deed<>("contractDecided", DutyToObtainRule::obligedSince),
                            Optional.empty(),
                            new Deed<>("obtained", DutyToObtain::obtained)))
            .addressedTo(Addressee.CONTRACTING_AUTHORITY));

    private final Norm<DutyToObtain> norm;

    DutyToObtainRule(Norm<DutyToObtain> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<DutyToObtain> norm() {
        return norm;
    }

    private static Condition<DutyToObtain> withinDelegation() {
        return answered("stateAuthority", DutyToObtain::stateAuthority)
                .and(within(
                        "documents", DutyToObtain::documents, ContractDocumentConditions.damaging(Flow::isHandedOver)));
    }

    /** No decree obliges anybody before it is in force. */
    private static Occurrence obligedSince(DutyToObtain it) {
        Optional<LocalDate> inForce = it.decree().map(Decree::inForce);
        return it.contractDecided() instanceof Occurrence.On decided
                ? Occurrence.on(inForce.filter(decided.day()::isBefore).orElse(decided.day()))
                : it.contractDecided();
    }
}
