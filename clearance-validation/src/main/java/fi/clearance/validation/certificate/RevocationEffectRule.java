package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.CONDITION;

import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.certificate.CertificateReading.RevocationUnderAppeal;

/**
 * Whether a revocation has effect while an appeal is pending.
 *
 * @statute 55.4
 */
public enum RevocationEffectRule implements Rule<RevocationEffect> {
    /**
     * If the decision orders compliance despite an appeal, and the appellate authority does not order otherwise.
     *
     * @statute 55.4
     */
    DESPITE_APPEAL(
            Norm.of("55.4", CONDITION, requires(decided().and(notAnnulled()).and(pending()), standsUnderAppeal())));

    private final Norm<RevocationEffect> norm;

    RevocationEffectRule(Norm<RevocationEffect> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<RevocationEffect> norm() {
        return norm;
    }

    /** Whether a revocation has effect, with or without an appeal. */
    static Condition<RevocationEffect> inEffect() {
        return decided().and(notAnnulled()).and(not(pending()).or(standsUnderAppeal()));
    }

    private static Condition<RevocationEffect> decided() {
        return done("decided", RevocationEffect::decided);
    }

    private static Condition<RevocationEffect> notAnnulled() {
        return not(done("annulled", RevocationEffect::annulled));
    }

    private static Condition<RevocationEffect> pending() {
        return done("appealed", RevocationEffect::appealed)
                .and(not(done("appealEnded", RevocationEffect::appealEnded)));
    }

    private static Condition<RevocationEffect> standsUnderAppeal() {
        return not(done("stayed", RevocationEffect::stayed))
                .and(answered("despiteAppeal", RevocationEffect::despiteAppeal)
                        .or(reading(RevocationUnderAppeal.IN_EFFECT)));
    }
}
