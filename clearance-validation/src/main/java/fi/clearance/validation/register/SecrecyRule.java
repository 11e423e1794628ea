package fi.clearance.validation.register;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.PROHIBITION;

import fi.clearance.model.register.SecretInformation;
import fi.clearance.model.register.SecretInformation.Holder;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * Who keeps silent about what.
 *
 * @statute 59
 */
public enum SecrecyRule implements Rule<SecretInformation> {
    /**
     * Whoever received information by law in a matter of a clearance neither discloses nor exploits it, unless
     * sections 22 to 24 of Act 621/1999 leave room for that.
     *
     * @statute 59.1
     */
    ANYBODY(Norm.of(
            "59.1",
            PROHIBITION,
            forbids(
                    answered("byLawInClearanceMatter", SecretInformation::byLawInClearanceMatter),
                    disclosed()
                            .or(answered("exploited", SecretInformation::exploited))
                            .and(not(answered("permitted", SecretInformation::permitted)))))),

    /**
     * A certified company and its people keep secret what they learn through the task for which the certificate was
     * given or shown.
     *
     * @statute 59.2
     */
    CERTIFIED_COMPANY(Norm.of(
            "59.2",
            PROHIBITION,
            forbids(
                    known(
                                    "holder",
                                    SecretInformation::holder,
                                    Holder.NOT_STATED,
                                    holder -> holder == Holder.CERTIFIED_COMPANY)
                            .and(answered("throughCertifiedTask", SecretInformation::throughCertifiedTask)),
                    disclosed())));

    private final Norm<SecretInformation> norm;

    SecrecyRule(Norm<SecretInformation> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<SecretInformation> norm() {
        return norm;
    }

    private static Condition<SecretInformation> disclosed() {
        return answered("disclosed", SecretInformation::disclosed);
    }
}
